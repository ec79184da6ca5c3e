/** What an address, a link, a label or a short line beside a paper states: paper, code, arXiv id, DOI, votes, stars, comments, submitter, authors, venue, day. */
import { arxivId, arxivIdInAddress, doiAddress, doiIn, doiInOwnAddress } from '../../text/ids.ts';
import { categoriesNamed } from '../arxiv-categories.ts';
import { remarkedFacts } from '../author-remarks.ts';
import { authorsIn } from '../authors.ts';
import { type PageDate, pageDate } from '../dates.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { PageLine, PageLink } from './page-line.ts';
import { counts } from './signs.ts';
import { beforeLabel, factMark, words } from './words.ts';

/** One fact that a line beside a paper states. */
export type Finding =
  | { fact: 'votes' | 'comments' | 'count'; value: number | undefined }
  | { fact: 'date'; value: PageDate }
  | { fact: 'year'; value: string }
  | { fact: 'authors' | 'stars' | 'submitter' | 'organisation' | 'venue'; value: string }
  | { fact: 'code' | 'project' | 'link' | 'arxivId' | 'nextArxivId'; value: string }
  | { fact: 'names'; value: string[] };

type LinkedText = Pick<PageLine, 'text' | 'links'>;

/** The facts that an address alone states, with undefined for one that says nothing about a paper. */
export function findingInAddress(address: string): Finding | undefined {
  const next = /[?&]next=%2Fpapers%2F([^&#]+)/i.exec(address)?.[1];
  const nextId = next ? arxivId(next.replace(/%2F/gi, '/')) : undefined;
  if (nextId) return { fact: 'nextArxivId', value: nextId };
  const id = arxivIdInAddress(address);
  if (id) return { fact: 'arxivId', value: id };
  const isCode = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+/.test(address);
  return isCode ? { fact: 'code', value: address } : undefined;
}

/** `"Jun 16, 2025 3"`: a day, and how many comments there are. */
export function dateAndComments(part: string): Finding[] | undefined {
  const [, day = '', comments] = dated.exec(part) ?? [];
  const whole = pageDate(part.replace(publishedOn, '').replace(modified, ''));
  const date = whole ?? (comments === undefined ? undefined : pageDate(day));
  if (!date) return undefined;
  const stated: Finding = { fact: 'date', value: date };
  return whole ? [stated] : [stated, { fact: 'comments', value: Number(comments) }];
}

const publishedOn = /^published(?: on|:)? ?/i;
/** `18 Sept 2025 (modified: 26 Nov 2025)`, `20 Sept 2024, Last Modified: 11 Feb 2025` */
const modified = / \(modified: [^()]{6,20}\)$|, Last Modified: .{6,20}$/i;
const dated = /^(?:published(?: on|:)? ?)?(.{4,40}?)\s+(\d{1,6})$/i;

/** `"arXiv:2410.05434"` or the id alone. */
export function identifier(part: string): Finding[] | undefined {
  const bare = part.replace(/^\[(.*)\]$/, '$1');
  const id = arxivId(bare.replace(/^(?:arXiv(?: ID)?:?|Paper) ?| Announce Type: [\w-]+$/gi, ''));
  return id ? [{ fact: 'arxivId', value: id }] : undefined;
}

/** Where a paper stands, in a line of short parts: `"PNAS 123(2), Jan 2026 | DOI"`, `"arXiv 2508.00001 | Aug 2025"` */
export function sourceIn({ text, links }: LinkedText): Finding[] | undefined {
  const parts = text.split(/ [|·•] /).map((part) => part.trim());
  if (parts.length < 2 || text.length > 160 || /[.!?]$/.test(text)) return undefined;
  const found = parts.flatMap((part) => identifier(part) ?? []);
  const isButton = (part: string) => links.some(({ label }) => label === part);
  return found.length > 0 || isButton(parts.at(-1) ?? '') ? found : undefined;
}

/** `"[MIT](https://…)"` → `"MIT"` */
export function withoutLink(name: string): string {
  return name.replace(/^\[([^[\]]+)\]\(\S+\)$/, '$1');
}

/** The same for a link, which also has a label; links into the page's own site are navigation. `isOwn`: it is the title's, so that a DOI in its path is the paper's. */
export function findingInLink({ label, address }: PageLink, isOwn = false): Finding | undefined {
  const finding = findingInAddress(address.replace(/^(?=\/papers\/)/, 'https://huggingface.co'));
  if (finding || pagesOwn.test(address) || personsPage.test(address) || !isAddress(address))
    return finding;
  if (/^(?:project(?: page)?|web ?site|home ?page)$/i.test(label))
    return { fact: 'project', value: address };
  const doi = isOwn ? doiInOwnAddress(address) : undefined;
  return { fact: 'link', value: doi ? doiAddress(doi) : address };
}

const personsPage =
  /^https?:\/\/(?:openalex\.org\/A\d|orcid\.org\/|www\.semanticscholar\.org\/author\/|scholar\.google\.[a-z.]+\/citations\?)/;

/** Authors who are links to their own pages, and the venue behind them: `"[A. Heron](https://openalex.org/A1), Marsh Letters. 2025"` */
export function peopleLinked({ text, links }: LinkedText): Finding[] | undefined {
  const people = links.filter(({ address }) => personsPage.test(address));
  const leads = people[0] && text.trimStart().startsWith(people[0].label);
  return leads ? [{ fact: 'names', value: people.map(({ label }) => label) }] : undefined;
}

const pagesOwn =
  /^https?:\/\/(?:[\w-]+\.)*(?:huggingface\.co|hf\.co|paperswithcode\.com|arxiv\.org\/(?:list|search|a))(?:[/?#]|$)/i;

const longestFact = 200;

/** The facts of a line that holds nothing else: `"• 5 authors · Jun 16, 2025 3"`; a line of prose has none. */
export function findingsIn(line: string): Finding[] | undefined {
  const labelled = labelledFindings(line);
  if (labelled) return labelled;
  if (line.length > longestFact) return undefined;
  const buttons = buttonsIn(line);
  if (buttons) return buttons;
  const parts = partsOf(line, /\s+[·•・|]\s+|^[·•・|]\s+/);
  // Without spaces, as in `·9 authors·Aug 18·3`, a part may be a button, too.
  return (
    ofAll(parts, findingsInPart) ??
    ofAll(partsOf(line, /\s*[·•・|]\s*|\s+\*\s+/), (part) =>
      ofButton(part.replace(factMark, ''), part),
    ) ??
    organisationAnd(parts)
  );
}

/** What all parts state; undefined if one states nothing. */
function ofAll(parts: string[], read: Reader): Finding[] | undefined {
  const found = parts.map(read);
  return found.every((findings) => findings !== undefined) ? found.flat() : undefined;
}

function ofButton(label: string, part = label): Finding[] | undefined {
  return isBoilerplate(label) ? [] : findingsInPart(part);
}

function partsOf(line: string, between: RegExp): string[] {
  return line
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Buttons that stand in one line: `"Upvote 128 GitHub 11.3k arXiv Page"`. */
function buttonsIn(line: string): Finding[] | undefined {
  const buttons = line.split(/\s+(?=(?:Upvote|GitHub|arXiv Page|Project page|Paper page)\b)/);
  if (buttons.length < 2 || !/^(?:Upvote|GitHub|arXiv Page)\b/.test(line)) return undefined;
  return ofAll(buttons, (button) => ofButton(button));
}

/** In `"OCC · May 29"` the part that is no other fact names an organisation. */
function organisationAnd([name, ...others]: string[]): Finding[] | undefined {
  if (!name || name.length > 80 || others.length === 0 || others.length > 3) return undefined;
  const rest = ofAll(others, findingsInPart);
  return rest?.some(({ fact }) => fact === 'date' || fact === 'authors')
    ? [{ fact: 'organisation', value: withoutLink(name) }, ...rest]
    : undefined;
}

function findingsInPart(part: string): Finding[] | undefined {
  for (const text of [part, part.replace(factMark, '')]) {
    for (const [, pattern, fact] of counts) {
      const found = pattern.exec(text);
      if (found) return [stating(fact, found[1] ?? '')];
    }
    // `Paper: https://…`, one of several in a line.
    const linked = labelledAddress.test(text) ? labelledFindings(text) : undefined;
    const found = dateAndComments(text) ?? identifier(text) ?? linked;
    if (found) return found;
  }
  return undefined;
}

function stating(fact: (typeof counts)[number][2], value: string): Finding {
  if (fact === 'authors' || fact === 'stars' || fact === 'submitter' || fact === 'venue')
    return { fact, value };
  if (fact === 'names') return { fact, value: authorsIn(value) };
  return { fact, value: /\d/.test(value) ? Number(value.replace(/,/g, '')) : undefined };
}

type Reader = (value: string) => Finding[] | undefined;

/** What stands after a label, by its name. */
const readers: [RegExp, Reader][] = [
  [new RegExp(`^(?:${words.authors})$`, 'i'), names],
  [/^organi[sz]ation$/i, (value) => [{ fact: 'organisation', value: withoutLink(value) }]],
  [/^(?:venue|journal|publication|conference|published in|期刊|会议)$/i, venue],
  [/^(?:arxiv(?: id)?|id|paper|link|url|pdf|code|github|链接|论文链接)$/i, addressOrId],
  [/^doi$/i, doi],
  [
    /^project(?: page)?$/i,
    (value) => (isAddress(value) ? [{ fact: 'project', value }] : undefined),
  ],
  [
    /^(?:(?:publish(?:ed)?|submitted|posted|发布)(?: on| at|[ -]?date|日期|时间)?|(?:(?:publication|submission)[ -])?date|日期)$/i,
    dateAndComments,
  ],
  [/^year$/i, (value) => (/^(?:19|20)\d{2}$/.test(value) ? [{ fact: 'year', value }] : undefined)],
  [/^(?:up)?votes$/i, (value) => counted('votes', value)],
  [/^comments$/i, (value) => counted('comments', value) ?? remarked(value)],
  [/^cite as$/i, (value) => [identifier(value.replace(/ \[.*$/, '')) ?? []].flat()],
  [/^subjects?$/i, unshownIf((value) => categoriesNamed(value).length > 0)],
  // `TAGS: Guidance for Boats on the River` is a title.
  [
    /^tags$/i,
    unshownIf((value) => value.split(/[,;]/).every((tag) => tag.trim().split(' ').length < 4)),
  ],
  [
    /^(?:created|updated)$/i,
    unshownIf((value) => pageDate(value.replace(/ \d{1,2}:.*$/, '')) !== undefined),
  ],
  // Mostly of OpenReview's pages.
  [
    /^(?:单位|机构|open access|primary area|secondary area|supplementary material|submission (?:number|guidelines)|code of ethics|anonymous url|no acknowledgement section|student paper|reciprocal reviewing|paper type)$/i,
    unshownIf(() => true),
  ],
];

/** Labels of what none here shows. */
function unshownIf(is: (value: string) => boolean): Reader {
  return (value) => (is(value) ? [] : undefined);
}

/** `12 pages, 3 figures`, as authors comment on a paper at arXiv. */
const extent = /^.{0,100}\b\d+ (?:pages?|pp|figures?|tables?)\b/i;

function remarked(value: string): Finding[] | undefined {
  const facts = remarkedFacts(value);
  const found = (['venue', 'code', 'project'] as const).flatMap((fact) => {
    const stated = facts[fact];
    return stated ? { fact, value: stated } : [];
  });
  return found.length > 0 || extent.test(value) ? found : undefined;
}

const labelled = new RegExp(
  `^${beforeLabel}(\\p{L}+(?:(?: \\p{L}+){1,3}|\\(s\\))?) ?(?::|：) *(\\S.*)$`,
  'u',
);
const longestList = 3000;

/** `"Read more: https://…"`: whatever the label, there is nothing but an address. */
export const labelledAddress =
  /^(?:[^\p{L}\d\s]{1,3} ?)?([\p{L}][\p{L} ]{1,30}?) ?(?:[:：]|→) ?(https?:\/\/\S+)$/u;

/** `"Authors: A. Heron, B. Otter"` and its like, as people and scripts write them by hand. */
export function labelledFindings(line: string): Finding[] | undefined {
  if (line.length > longestList) return undefined;
  const found = labelled.exec(line);
  const [, read] = readers.find(([name]) => name.test(found?.[1] ?? '')) ?? [];
  if (read) return read(found?.[2]?.trim() ?? '');
  const address = line.includes('http') ? labelledAddress.exec(line)?.[2] : undefined;
  return address ? addressOrId(address) : undefined;
}

/** A preprint server is no venue. */
function venue(value: string): Finding[] {
  const isVenue = value.length <= 120 && !/^(?:arxiv|biorxiv|medrxiv)\b/i.test(value);
  return isVenue ? [{ fact: 'venue', value }] : [];
}

/** `Auteur: Language-Driven Framing for Films of Otters` is a title. */
function names(value: string): Finding[] | undefined {
  const isList = /[,;(·|&]| and /.test(value) || value.split(' ').length < 6;
  return isList ? [{ fact: 'names', value: authorsIn(value) }] : undefined;
}

function addressOrId(value: string): Finding[] | undefined {
  if (!isAddress(value)) return identifier(value);
  return [findingInAddress(value) ?? { fact: 'link', value }];
}

/** `"10.1234/reeds.1"`, or its address. */
function doi(value: string): Finding[] | undefined {
  const own = doiIn(value);
  if (!own || /\s/.test(value)) return identifier(value.replace(/^10\.48550\/arXiv\./i, ''));
  return [{ fact: 'link', value: doiAddress(own) }];
}

function counted(fact: 'votes' | 'comments', value: string): Finding[] | undefined {
  return /^\d+$/.test(value) ? [{ fact, value: Number(value) }] : undefined;
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}
