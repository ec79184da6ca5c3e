/** `.nbib`, `.ris`, EndNote's `%T` and Web of Science; PubMed as text. */
import { doiIn } from '../../text/ids.ts';
import { givenFirst } from '../authors.ts';
import { isoDay, monthNumber } from '../dates.ts';
import type { Entry, Format, Sniff } from '../digest.ts';
import { linesOfField } from '../html.ts';
import { withoutAbstractLabel } from '../page/labels.ts';
import {
  blocksIn,
  exportOf,
  fieldOf,
  fieldsIn,
  known,
  type Part,
  partsFrom,
  placeOf,
} from '../records.ts';

/** Exports of PubMed (`.nbib`), of reference managers (`.ris`, EndNote's `.enw`) and of Web of Science: a line for each field, named by a tag. */
export const taggedRecords: Format = { name: 'tagged-records', sniff };

interface Tags {
  /** How a record begins. */
  begins: RegExp;
  /** `PMID- 40000001`, `TI  - Wind in Reeds`; a line without a tag goes on with the field above. */
  field: RegExp;
  /** Fields whose further lines are values of their own. */
  lists?: string[];
}

const dialects: Tags[] = [
  { begins: /^PMID- \d+/, field: /^([A-Z]{2,4}) {0,2}- (.*)$/ },
  { begins: /^TY {2}- ?\S/, field: /^([A-Z][A-Z\d]) {2}-(?: (.*))?$/ },
  { begins: /^%0 \S/, field: /^(%\S) (.*)$/ },
  // A spaced export, or one with tabs.
  { begins: /^PT\s[A-Z]$/, field: /^([A-Z][A-Z\d])(?:\s(.*))?$/, lists: ['AU', 'AF'] },
];

function sniff(given: string[]): Sniff | undefined {
  // SAGE writes spaces that do not break.
  const lines = given.map((line) => line.replace(/^([A-Z][A-Z\d])[ \u00A0]{2}-/, '$1  -'));
  for (const tags of dialects) {
    const starts = lines.flatMap((line, at) => (tags.begins.test(line) ? [at] : []));
    const why = `${starts.length} records with tags`;
    const read = () => exportOf(partsFrom(starts, lines).map((part) => entryOf(part, tags)));
    if (starts.length > 0) return { confidence: 0.98, why, read };
  }
  return undefined;
}

function entryOf(part: Part, { field, lists }: Tags): Entry {
  let last = '';
  const fields = fieldsIn(part, (line) => {
    const [, name, value = ''] = field.exec(line) ?? [];
    last = name ?? last;
    if (name) return { name, value };
    return lists?.includes(last) ? { name: last, value: line } : undefined;
  });
  const all = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const inBrackets = all('LID', 'AID').find((id) => id.endsWith('[doi]'));
  const doi = doiIn(inBrackets ?? fieldOf(fields, 'DO', 'DI', '%R'));
  const link = all('UR', '%U').find((url) => /^https?:\/\/\S+$/.test(url));
  const [year = '', month, day] = fieldOf(fields, 'DP', 'DA', 'PY', 'Y1', '%D').split(/[ /-]/);
  return {
    title: withoutStop(fieldOf(fields, 'TI', 'T1', '%T')),
    abstract: withoutAbstractLabel(linesOfField(fieldOf(fields, 'AB', 'N2', '%X')).join(' ')),
    lines: placeOf(part),
    facts: known({
      // Beside `AU`, Web of Science has a conference's society as `A1`.
      authors: all(['FAU', 'AF', 'AU', '%A', 'A1'].find((name) => fields.has(name)) ?? '').map(
        givenFirst,
      ),
      published: dayOf(year, month, day),
      venue: venueIn(fieldOf(fields, 'TA', 'JT', 'JO', 'T2', 'JF', 'SO', '%J', '%B'), year),
      doi,
      orcids: orcidsIn(part),
      links: link && !doi ? [link] : [],
    }),
  };
}

/** PubMed has an author's ORCID iD below the name. */
function orcidsIn({ lines, start, end }: Part): Record<string, string> | undefined {
  const orcids: Record<string, string> = {};
  let author = '';
  for (const line of lines.slice(start, end)) {
    const [, tag, value = ''] = /^(FAU|AUID) {0,2}- (.*)$/.exec(line) ?? [];
    if (tag === 'FAU') author = givenFirst(value);
    const [id] = (tag === 'AUID' && orcid.exec(value)) || [];
    if (id) orcids[author] = id;
  }
  return Object.keys(orcids).length > 0 ? orcids : undefined;
}

export const orcid = /(?:\d{4}-){3}\d{3}[\dX]/;

/** As much of the day as is known: `"2025-08-20"`, `"2025-08"` or `"2025"`; months as `Aug` or `08`. */
export function dayOf(year: string, month = '', day = ''): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const number = monthNumber(month) || Number(month);
  if (!(number >= 1 && number <= 12)) return year;
  const whole = day && isoDay({ year: Number(year), month: number, day: Number(day) });
  return whole || `${year}-${String(number).padStart(2, '0')}`;
}

export function venueIn(journal: string, year: string): string | undefined {
  return journal === '' || /arxiv|biorxiv|medrxiv/i.test(journal)
    ? undefined
    : `${journal} ${year}`.trim();
}

/** `"[Do herons wait?]."`, as PubMed has a translated title → `"Do herons wait?"` */
function withoutStop(title: string): string {
  return title.replace(/^\[(.*)\]\.?$/, '$1').replace(/(?<!\.)\.$/, '');
}

/** PubMed's abstracts as text: citation, title, authors, their places, abstract, rights and ids between blank lines. */
export const pubmedText: Format = { name: 'pubmed-text', sniff: pubmedIn };

/** `1. J Wetl Biol. 2025 Aug 20;12(3):45-52. doi: 10.1234/jwb.1.`, also with `2018 Winter` or `2018 Oct - Nov`. */
const citation =
  /^\d+\. (\S.*?)\. ((?:19|20)\d{2})\b(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?[\w -]{0,30}[;.:]/;

/** A numbered line between blank ones begins an abstract if the one above has ended with its `PMID: …`. */
function startsIn(lines: string[]): number[] {
  const starts: number[] = [];
  let ended = true;
  for (const [at, line] of lines.entries()) {
    const begins: boolean = ended && /^\d+\. \S/.test(line) && !lines[at - 1]?.trim();
    if (begins) starts.push(at);
    ended = /^PMID: \d+/.test(line) || (ended && !begins);
  }
  return starts;
}

function pubmedIn(lines: string[]): Sniff | undefined {
  const starts = startsIn(lines);
  const why = `${starts.length} abstracts of PubMed`;
  const read = () =>
    exportOf(partsFrom(starts, lines).map(entryOfPubmed), lines.slice(0, starts[0] ?? 0));
  const [first = 0] = starts;
  const isCited = citation.test(`${lines[first]} ${lines[first + 1]}`);
  return isCited && lines.some((line) => /^PMID: \d+/.test(line))
    ? { confidence: 0.97, why, read }
    : undefined;
}

const ofThePaper =
  /^(?:Author information:|(?:©|Copyright\b)|DOI: |PMC?ID: |Conflict of interest statement:|Comment (?:in|on)\b|Erratum (?:in|for)\b|Update (?:in|of)\b|Publication types?:|Collaborators:)/;

function entryOfPubmed(part: Part): Entry {
  const blocks = blocksIn(part).filter(({ text }) => !/^\[Article in \w+/.test(text));
  const [head, title, authors, ...rest] = blocks;
  const abstract = rest.filter(({ text }) => !ofThePaper.test(text));
  const [, journal = '', year = '', month, day] = citation.exec(head?.text ?? '') ?? [];
  const doi = /\bdoi: (10\.\S+?)\.?(?: |$)/i.exec(blocks.map(({ text }) => text).join(' '))?.[1];
  return {
    title: withoutStop(title?.text ?? ''),
    abstract: abstract.map(({ text }) => text).join(' '),
    lines: placeOf(part),
    facts: known({
      authors: namesIn(authors?.text ?? ''),
      published: dayOf(year, month, day),
      venue: venueIn(journal, year),
      doi: doiIn(doi ?? ''),
    }),
  };
}

/** `"Heron A(1), Otter BC(2)."` → `"A Heron"`, `"BC Otter"` */
function namesIn(authors: string): string[] {
  return authors
    .replace(/\(\d+\)/g, '')
    .replace(/[.;,#* ]+$/, '')
    .split(/[,;] */)
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => name.replace(/^(.+) (\p{Lu}{1,3})$/u, '$2 $1'));
}
