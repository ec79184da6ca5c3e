/** Whether a line is text, fact or noise; an organisation's name without a label. */
import { arxivIdInAddress } from '../../text/ids.ts';
import { tally } from '../../text/tally.ts';
import { pageDate } from '../dates.ts';
import { shown } from '../spaces.ts';
import { namesIn } from './author-lines.ts';
import { isBoilerplate } from './boilerplate.ts';
import {
  type Finding,
  findingInLink,
  findingsIn,
  labelledAddress,
  peopleLinked,
  sourceIn,
  withoutLink,
} from './finding.ts';
import type { PageLine } from './page-line.ts';
import { factMark, itemMark, words } from './words.ts';

/** The facts that a line states: empty for noise, undefined for a line of a title or abstract. */
export function statedBy(
  body: PageLine[],
  at: number,
  labels: Map<string, number>,
): Finding[] | undefined {
  const line = body[at];
  if (!line || line.heading) return undefined;
  const text = shown(line.text);
  const linked = line.links.flatMap((link) => findingInLink(link) ?? []);
  const above = body[lineAbove(body, at)]?.heading ? sourceIn(line) : undefined;
  const source = above ?? peopleLinked(line);
  const own =
    text === '' || isRowOfLinks(line) ? [] : (source ?? statedAlone(text, body, at, labels));
  return own && [...own, ...linked];
}

/** `[Project page](…) | [Code](…)`: a line of links with labels for facts. */
function isRowOfLinks({ text, links }: PageLine): boolean {
  const buttons = links.length > 0 && links.every(({ label }) => isBoilerplate(label));
  const short = links.length > 1 && links.every(({ label }) => button.test(label));
  if (!buttons && !short) return false;
  const rest = links.reduce((left, { label }) => left.replace(label, ''), text);
  return !/[\p{L}\p{N}]/u.test(rest) || isBoilerplate(shown(rest.replace(/[·•|,]/g, '')));
}

const button = /^(?:\p{Extended_Pictographic}\uFE0F? )?\p{L}[\p{L} ()-]{1,24}$/u;

function statedAlone(
  text: string,
  body: PageLine[],
  at: number,
  labels: Map<string, number>,
): Finding[] | undefined {
  const address = text.replace(factMark, '');
  if (/^https?:\/\/\S+$/.test(address))
    return address === text && goesOn(address, body, at)
      ? undefined
      : [findingInLink({ label: '', address }) ?? []].flat();
  if (submittedBy.test(text) || numberedSource.test(text)) return [];
  if (namesSubmitter(text, body, at)) return [{ fact: 'submitter', value: text }];
  const organisation = findingsIn(text) ? undefined : linkedOrganisation(text, body, at);
  if (organisation) return [{ fact: 'organisation', value: organisation }];
  if (/^(?:Previous|Next)$/.test(aboveBlank(body, at)) && pageDate(text)) return [];
  if (isBoilerplate(text)) return isWrappedWord(text, body, at) ? undefined : [];
  if (standsForAuthors(body, at))
    return authorCount.test(text) ? [] : [{ fact: 'organisation', value: nameIn(text) }];
  const isAboveAuthors = text.length <= 80 && body[at + 1] && standsForAuthors(body, at + 1);
  if (isAboveAuthors && !leadsToTitle(body, at)) return [];
  const votes = /^upvote$/i.test(aboveBlank(body, at)) ? /^\d+$/.exec(text) : undefined;
  if (votes) return [{ fact: 'votes', value: Number(text) }];
  return isAbstractsOwn(text, body, at, labels) ? undefined : findingsIn(text);
}

/** Below an assistant's answer, whatever it is of: `[1] https://…` */
const numberedSource = /^\[\d{1,3}\]:? https?:\/\/\S+$/;

/** `"Code: https://…"` right below a text is its last line, unless the page writes so below others too. */
function isAbstractsOwn(
  text: string,
  body: PageLine[],
  at: number,
  labels: Map<string, number>,
): boolean {
  const label = labelOf(text);
  if (label === undefined) return false;
  if (insideParagraph(body, at)) return true;
  if ((labels.get(label) ?? 0) > 2) return false;
  const above = shown(body[at - 1]?.text ?? '');
  if (labelOf(above) !== undefined) return isAbstractsOwn(above, body, at - 1, labels);
  return above.length > 20 && /[.!?]$/.test(above) && !findingsIn(above);
}

/** How often a page writes each label before an address. */
export function addressLabels(body: PageLine[]): Map<string, number> {
  const withAddress = body.filter(({ text }) => text.includes('http'));
  const parts = withAddress.flatMap(({ text }) => shown(text).split(/ [·•|] /));
  return tally(parts.flatMap((part) => labelOf(part) ?? []));
}

function labelOf(line: string): string | undefined {
  return labelledAddress.exec(line)?.[1];
}

/** The name stands below its label, with or without a blank line between. */
function namesSubmitter(text: string, body: PageLine[], at: number): boolean {
  return text.length <= 40 && submittedByLast.test(aboveBlank(body, at).slice(-20));
}

const submittedBy = new RegExp(`^(?:${words.submittedBy})[:：]?$`, 'i');
const submittedByLast = new RegExp(`(?:${words.submittedBy})[:：]?$`, 'i');

function aboveBlank(body: PageLine[], at: number): string {
  return shown(body[lineAbove(body, at)]?.text ?? '');
}

/** The index of the nearest line above that is not blank, with at most three blank lines between; -1 if there is none. */
function lineAbove(body: PageLine[], at: number): number {
  for (let above = at - 1; above >= at - 4; above--)
    if (shown(body[above]?.text ?? '') !== '') return above;
  return -1;
}

/** Whether an address is part of a wrapped abstract. An arXiv address needs words that lead to it: it is more often a line of its own. */
function goesOn(address: string, body: PageLine[], at: number): boolean {
  const above = body[at - 1]?.text.trim() ?? '';
  if (arxivIdInAddress(address)) return insideParagraph(body, at) && leadsOn.test(above);
  return insideParagraph(body, at) || endsWrapped(body, at);
}

/** Whether the address is the last line of a wrapped text: the lines right above it are wrapped. */
function endsWrapped(body: PageLine[], at: number): boolean {
  const lengths = [1, 2, 3].map((up) => body[at - up]?.text.trim().length ?? 0);
  const above = body[at - 1]?.text.trim() ?? '';
  const wrapped = lengths.slice(1).every((length) => length > 45 && length <= 130);
  return wrapped && /^\p{L}.* .*[.!?]$/u.test(above) && (lengths[0] ?? 0) <= 130;
}

const leadsOn =
  /(?:[:,(–—-]|\b(?:at|in|on|see|via|is|are|from|to|here|and|with|of|the|page|code|link|website))$/i;

/** Whether the line above is text that continues below. */
function insideParagraph(body: PageLine[], at: number): boolean {
  const above = body[at - 1]?.text.trim() ?? '';
  if (above === '' || /[.!?]$/.test(above) || isBoilerplate(above)) return false;
  const further = body[at - 2]?.text.trim() ?? '';
  return (
    (above.length > 20 || further.length > 40) && !/^https?:\S+$/.test(above) && !findingsIn(above)
  );
}

/** The last word of a title or abstract that was wrapped: `Models` is a page's navigation elsewhere. */
function isWrappedWord(text: string, body: PageLine[], at: number): boolean {
  const above = body[at - 1];
  const length = above?.text.trim().length ?? 0;
  const further = body[at - 2]?.text.trim().length ?? 0;
  const word = further > 45 ? /^\w+:?$/ : /^\w+$/;
  if (!word.test(text) || length <= 45 || length > 125 || !above || namesIn(above)) return false;
  return insideParagraph(body, at);
}

/** An organisation's name stands where the author count would: above the dot before the date. */
function standsForAuthors(body: PageLine[], at: number): boolean {
  const text = shown(body[at]?.text ?? '');
  if (text === '' || text.length > 80 || body[at]?.heading || isBoilerplate(text)) return false;
  const isLastOfText = /[.!?]$/.test(text) && insideParagraph(body, at);
  if (leadsToTitle(body, at) || isLastOfText) return false;
  const below = body.slice(at + 1, at + 5).find((line) => line.text.trim() !== '');
  const dotted = /^· ?(.*)$/.exec(below?.text.trim() ?? '')?.[1];
  return dotted !== undefined && (dotted === '' || !!findingsIn(dotted)) && !findingsIn(text);
}

/** In whatever language: `2 авторов` */
const authorCount = /^\P{L}*\d+ ?\p{L}+$/u;

/** Whether a vote count or a submitter stands above: then this line is a title. */
function leadsToTitle(body: PageLine[], at: number): boolean {
  const above = lineAbove(body, at);
  if (above < 0) return true;
  const text = shown(body[above]?.text ?? '');
  return namesSubmitter(text, body, above) || !!findingsIn(text)?.length;
}

function nameIn(text: string): string {
  return withoutLink(text.replace(itemMark, ''));
}

const pageOfOne =
  /^(?:https:\/\/huggingface\.co)?\/(?!(?:papers|models|datasets|spaces|docs|login|join|blog|posts|pricing|learn|chat|tasks)$)[\w.-]+$/;

/** A line that is the name of an organisation, and a link to its page; or that page's address stands in the line, or below. */
function linkedOrganisation(text: string, body: PageLine[], at: number): string | undefined {
  const [link, ...others] = body[at]?.links ?? [];
  if (link && others.length === 0 && text === link.label && text.length <= 80)
    return pageOfOne.test(link.address) ? nameIn(text) : undefined;
  const [, label, inLine] = /^\[?([^[\]]+?)(?:\]\(| )(https:\/\/\S+?)\)?$/.exec(text) ?? [];
  const below = body.slice(at + 1, at + 4).find((line) => line.text.trim() !== '');
  const [name, address] = label && inLine ? [label, inLine] : [text, below?.text.trim() ?? ''];
  return organisationName.test(name) && pageOfOne.test(address) ? nameIn(name) : undefined;
}

const organisationName = /^(?!https?:)\p{L}[^[\]\s]*(?: [^[\]\s]+){0,4}(?<![.!?:])$/u;
