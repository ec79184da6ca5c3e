/** What each line of a page is: a title, a text, a fact, or the page's own, which stands beside most papers. */

import { memoised } from '../../memoised.ts';
import { arxivIdInAddress } from '../../text/ids.ts';
import { tally } from '../../text/tally.ts';
import { pageDate } from '../dates.ts';
import { shown } from '../spaces.ts';
import { authorLines, namesIn } from './author-lines.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { PlacedFinding } from './facts-of.ts';
import {
  dateAndComments,
  type Finding,
  findingInAddress,
  findingInLink,
  findingsIn,
  labelledAddress,
  peopleLinked,
  sourceIn,
  withoutLink,
} from './finding.ts';
import { furnitureOf } from './furniture.ts';
import { beginningsOf, isUnfinished, smallShare, speaksOfItself } from './likeness.ts';
import type { PageLine } from './page-line.ts';
import { factMark, itemMark, words } from './words.ts';

/** A page's lines: titles and abstracts as runs, and the facts that all other lines state. */
interface SortedLines {
  runs: PageLine[][];
  /** First lines of runs below a fact or noise: such a line begins a title or an abstract. */
  fenced: Set<PageLine>;
  findings: PlacedFinding[];
  /** Facts and noise. */
  known: PageLine[];
}

/** Divides titles and abstracts into runs at the lines of facts and noise. */
export function sortedLines(body: PageLine[]): SortedLines {
  const sayings = sayingsOf(body);
  const wide = widerGaps(body);
  const sorted: SortedLines = { runs: [], fenced: new Set(), findings: [], known: [] };
  let fence = false;
  let open: PageLine[] | undefined;
  for (const [at, line] of body.entries()) {
    const said = sayings(line, at);
    if (said) {
      open = undefined;
      fence ||= !line.blank || wide.has(line);
      if (!line.blank) sorted.known.push(line);
      sorted.findings.push(...said.map((finding) => ({ line: line.number, finding })));
      continue;
    }
    if (!open || begins(line, open)) {
      open = [];
      sorted.runs.push(open);
    }
    if (open.length === 0 && fence) sorted.fenced.add(line);
    fence = false;
    open.push(line);
    sorted.findings.push(...linkedFrom(line));
  }
  return sorted;
}

/** The first blank lines of wider gaps above titles, where others are one line wide: they divide papers as facts do. */
function widerGaps(body: PageLine[]): Set<PageLine> {
  const gaps = body.flatMap((line, at) => (line.blank && !body[at - 1]?.blank ? [at] : []));
  const wide = gaps.filter((at) => body[at + 1]?.blank);
  const above = wide.filter((at) => {
    const below = body.slice(at, at + widest).find(({ blank }) => !blank);
    const text = below?.text.trim() ?? '';
    return text.length <= 200 && !/[.!,;:]$/.test(text);
  });
  const divide = wide.length < gaps.length && above.length * 4 > wide.length * 3;
  return new Set(divide ? wide.flatMap((at) => body[at] ?? []) : []);
}

/** Lines of a gap. */
const widest = 20;

/** A title's first line, and the line below a title. */
function begins(line: PageLine, open: PageLine[]): boolean {
  return line.heading === 'starts' || (!!open.at(-1)?.heading && !line.heading);
}

function sayingsOf(body: PageLine[]): (line: PageLine, at: number) => Finding[] | undefined {
  const repeated = furnitureOf(body);
  const authors = authorLines(body, repeated);
  const own = (line: PageLine, at: number): Finding[] | undefined => {
    const names = authors.get(line);
    if (names?.length === 0) return [];
    if (names) return [{ fact: 'names', value: names }, ...dayBehind(line)];
    return statedBy(body, at) ?? (repeated.has(line) ? idsIn(line) : undefined);
  };
  const said = body.map(own);
  const hasId = said.some((findings) => findings?.some(({ fact }) => fact === 'arxivId'));
  const unsaid = body.filter(({ heading }, at) => !heading && !said[at]);
  const headings = body.filter(({ heading }) => heading).length;
  const texts = body.filter(({ text }) => text.length > 150).length;
  // On a wrapped page the few long lines are no measure of the others.
  const isOther = headings * 4 > texts || unsaid.length > texts * mostBeside;
  const beside = isOther ? undefined : besideTitles(unsaid, hasId);
  return (line, at) => {
    if (said[at] || !beside?.size) return said[at];
    // The page's few headings are those of its sections.
    const found = line.heading ? [] : beside.get(line);
    return found && [...found, ...line.links.flatMap((link) => findingInLink(link) ?? [])];
  };
}

/** Lines between a text and the next. */
const mostBeside = 30;

/** Of buttons below each title. */
function idsIn({ links }: PageLine): Finding[] {
  const found = links.flatMap(({ address }) => findingInAddress(address) ?? []);
  return found.filter(({ fact }) => fact === 'arxivId');
}

/** Of a line of authors: `A. Heron · MIT · 19 May 2025` */
function dayBehind({ text }: PageLine): Finding[] {
  const last = / [·|] ([^·|]{4,40})$/.exec(shown(text))?.[1];
  return (last && dateAndComments(last)) || [];
}

/** What a title or an abstract links to: its paper, its code, and what else it names. */
function linkedFrom({ number, links, heading }: PageLine): PlacedFinding[] {
  return links
    .flatMap((link) => findingInLink(link, heading !== undefined) ?? [])
    .filter(({ fact }) => fact !== 'nextArxivId')
    .map((finding) => ({ line: number, finding }));
}

/** The lines between one long text and the next: one of them is the title of the text below. */
interface Gap {
  lines: PageLine[];
  text: string;
}

/**
 * The lines that are neither title nor text (venues, affiliations, buttons), with authors that they name: a title shares
 * words with its text, and stands where other titles do.
 */
function besideTitles(candidates: PageLine[], hasId: boolean): Map<PageLine, Finding[]> {
  const beside = new Map<PageLine, Finding[]>();
  const { gaps, rest } = gapsIn(candidates);
  const several = gaps.filter(({ lines }) => lines.length > 1);
  if (!arePapers(gaps, hasId)) return beside;
  if (several.length * 4 <= gaps.length * 3)
    return new Map(strangersBelowTitles(several).map((line) => [line, []]));
  const labels = repeatedLabels(gaps);
  const isOther = (line: PageLine) => labels.has(labelOf(line)) || !isSentence(line);
  const titles = titlesIn(gaps, labels);
  for (const [at, { lines }] of gaps.entries())
    for (const [place, line] of lines.entries())
      if (place !== titles[at] && isOther(line)) beside.set(line, []);
  const below = gaps.map(({ lines }, at) => lines.slice((titles[at] ?? 0) + 1));
  const named = below.filter(([first]) => first && namesIn(first)).length * 3 > gaps.length * 2;
  for (const lines of named ? below : []) {
    const end = lines.findIndex((line) => !namesIn(line));
    const [first, ...others] = end < 0 ? lines : lines.slice(0, end);
    const value = [first, ...others].flatMap((line) => (line && namesIn(line)?.all) ?? []);
    if (first) beside.set(first, [{ fact: 'names', value }]);
  }
  for (const line of rest) if (isOther(line)) beside.set(line, []);
  return beside;
}

function gapsIn(candidates: PageLine[]): { gaps: Gap[]; rest: PageLine[] } {
  const gaps: Gap[] = [];
  let lines: PageLine[] = [];
  for (const line of candidates) {
    const text = line.text.trim().slice(0, longest);
    if (!isProse(text)) lines.push(line);
    else if (lines.length > 0) {
      gaps.push({ lines, text });
      lines = [];
    }
  }
  return { gaps, rest: lines };
}

/** Enough of a text to judge it. */
const longest = 4000;

/** As long as an abstract, and most of its words are small. */
function isProse(text: string): boolean {
  return text.length > 150 && isSmall(text) && !namesIn({ text });
}

function isSmall(text: string): boolean {
  return (smallShare(text) ?? 1) > 0.4;
}

/** Not to be lost: the end of an abstract, or one that is short. */
function isSentence({ text }: PageLine): boolean {
  const line = shown(text);
  return line.length > 60 && isSmall(line) && fullStop.test(line);
}

const fullStop = /[.!?…。！？]["”)\]]?$/;

/** A page with one text may be any document. */
function arePapers(gaps: Gap[], hasId: boolean): boolean {
  const own = gaps.filter(({ text }) => speaksOfItself(text)).length;
  const named = gaps.filter(({ lines }) => lines.some((line) => namesIn(line)?.sure)).length;
  return (
    (gaps.length > 1 || hasId) &&
    ((own > 0 && own * 4 >= gaps.length * 3) || (named > 2 && named * 4 >= gaps.length * 3))
  );
}

/** `Keywords: …` beside several texts is no title, whatever follows, and neither is a line that comes again, as a topic does. */
function repeatedLabels(gaps: Gap[]): Set<string> {
  const counts = tally(gaps.flatMap(({ lines }) => [...new Set(lines.map(labelOf))]));
  counts.delete('');
  return new Set([...counts].filter(([, count]) => count > 2).map(([label]) => label));
}

function labelOf({ text }: PageLine): string {
  const line = shown(text).toLowerCase();
  return /^(\p{L}[\p{L} ;]{1,25}) ?[:：]/u.exec(line)?.[1] ?? line;
}

/** Where in each gap its title is. */
function titlesIn(gaps: Gap[], labels: Set<string>): number[] {
  const scores = gaps.map(({ lines, text }) => {
    const below = beginningsOf(text);
    return lines.map((line) => likenessOf(line, below, labels));
  });
  const fromTop = new Map<number, number>();
  const fromEnd = new Map<number, number>();
  for (const own of scores.slice(1)) {
    const best = highest(own);
    fromTop.set(best, (fromTop.get(best) ?? 0) + 1 / scores.length);
    fromEnd.set(own.length - best, (fromEnd.get(own.length - best) ?? 0) + 1 / scores.length);
  }
  const usual = (at: number, { length }: number[]) =>
    Math.max(fromTop.get(at) ?? 0, fromEnd.get(length - at) ?? 0);
  return scores.map((own) => highest(own.map((score, at) => score + usual(at, own) * 3)));
}

export function highest(scores: number[]): number {
  // No function takes as many numbers as a wrapped page may have lines.
  return scores.reduce((best, score, at) => (score > (scores[best] ?? score) ? at : best), 0);
}

/** Of several lines over a text: short ones below the title that share no word with the text, or stand so elsewhere, too, as an organisation below some of the titles. */
function strangersBelowTitles(gaps: Gap[]): PageLine[] {
  const counts = tally(gaps.flatMap(({ lines }) => lines.map(({ text }) => shown(text))));
  return gaps.flatMap(({ lines, text }) => {
    const below = beginningsOf(text);
    const mayBeTitle = (line: PageLine) =>
      counts.get(shown(line.text)) === 1 && !beginningsOf(shown(line.text)).isDisjointFrom(below);
    const title = lines.findLastIndex(mayBeTitle);
    const last = shown(lines[title]?.text ?? '');
    if (title < 0 || isUnfinished(last) || /[.!…。！]$/.test(last)) return [];
    return lines.slice(title + 1).filter(isShort);
  });
}

function isShort(line: PageLine): boolean {
  const text = shown(line.text);
  return !line.heading && text.length < 60 && text.split(' ').length < 7 && !fullStop.test(text);
}

/** How many words a line shares with the text below it, less for what titles are not. */
function likenessOf(line: PageLine, below: Set<string>, labels: Set<string>): number {
  const text = shown(line.text);
  const words = beginningsOf(text);
  const shared = words.intersection(below).size;
  const share = words.size > 0 ? (2 * shared) / words.size : 0;
  const isOther = labels.has(labelOf(line)) || dayInAnyLanguage.test(text) || source.test(text);
  const other = (namesIn(line) ? 4 : 0) + (isOther ? 6 : 0);
  return Math.min(shared, 4) + share - other - (line.text.trim().split(' ').length < 3 ? 1 : 0);
}

/** `Reed Letters, Volume 12, Issue 3`, `Ponds. 2025 Mar 1;25(6):1142. doi: …`, `Mar 2025 · Reed Letters` */
const source =
  /\b(?:vol(?:ume)?|issue|pages?|pp|no)\b[.:]? ?\d|\d ?\(\d{1,3}\)[,:; ]|\bdoi\b|\b10\.\d{4}\/|^\p{L}{3,9}\.? (?:19|20)\d{2}\b|[,.;] \(?(?:19|20)\d{2}(?:\)|\b)/iu;

const dayInAnyLanguage = /^\D{0,12}\d{1,2}\D{1,14}\d{4}(?: \d{1,4})?$/;

/** The facts that a line states: empty for noise, undefined for a line of a title or abstract. */
function statedBy(body: PageLine[], at: number): Finding[] | undefined {
  const line = body[at];
  if (!line || line.heading) return undefined;
  const text = shown(line.text);
  const linked = line.links.flatMap((link) => findingInLink(link) ?? []);
  const above = body[lineAbove(body, at)]?.heading ? sourceIn(line) : undefined;
  const source = above ?? peopleLinked(line);
  const own = text === '' || isRowOfLinks(line) ? [] : (source ?? statedAlone(text, body, at));
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

function statedAlone(text: string, body: PageLine[], at: number): Finding[] | undefined {
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
  return isAbstractsOwn(text, body, at) ? undefined : findingsIn(text);
}

/** Below an assistant's answer, whatever it is of: `[1] https://…` */
const numberedSource = /^\[\d{1,3}\]:? https?:\/\/\S+$/;

/** `"Code: https://…"` right below a text is its last line, unless the page writes so below others too. */
function isAbstractsOwn(text: string, body: PageLine[], at: number): boolean {
  const label = labelBefore(text);
  if (label === undefined) return false;
  if (insideParagraph(body, at)) return true;
  if ((addressLabels(body).get(label) ?? 0) > 2) return false;
  const above = shown(body[at - 1]?.text ?? '');
  return above.length > 20 && /[.!?]$/.test(above) && !findingsIn(above);
}

/** How often a page writes each label before an address. */
const addressLabels = memoised((body: PageLine[]) => {
  const withAddress = body.filter(({ text }) => text.includes('http'));
  const parts = withAddress.flatMap(({ text }) => shown(text).split(/ [·•|] /));
  return tally(parts.flatMap((part) => labelBefore(part) ?? []));
});

function labelBefore(line: string): string | undefined {
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
