/** `.nbib`, `.ris`, EndNote's `%T` and Web of Science; PubMed as text. */
import type { Entry, Format, Sniff } from '../digest.ts';
import { paperOf } from '../objects/paper-in.ts';
import { blocksIn, exportOf, fieldsIn, type Part, partsFrom } from '../records.ts';

/** Exports of PubMed (`.nbib`), of reference managers (`.ris`, EndNote's `.enw`) and of Web of Science: a line for each field, named by a tag. */
export const taggedRecords: Format = {
  name: 'tagged-records',
  isPart: true,
  hasFields: true,
  sniff,
};

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
  { begins: /^TY {1,2}- *\S/, field: /^([A-Z][A-Z\d]) {1,2}- *(.*)$/ },
  { begins: /^%0 \S/, field: /^(%\S) (.*)$/ },
  // RefWorks', by its kinds of work and its tags; a line of a text or a title may be `RT models …` or `AI in Ponds`.
  {
    begins: /^RT \p{Lu}\S*(?: \p{Lu}\S*){0,4}\s*$/u,
    field:
      /^([A-Z]\d|RT|SR|ID|J[FO]|YR|FD|RD|VO|I[PS]|[SO]P|P[ABP]|AB|NO|ED|SN|A[DNV]|[LP]A|CL|S[FLT]|O[LT]|LK|UL|DO|CN|D[BS]|W[PTV]) (.*)$/,
  },
  // A spaced export, or one with tabs.
  { begins: /^PT\s[A-Z]$/, field: /^([A-Z][A-Z\d])(?:\s(.*))?$/, lists: ['AU', 'AF'] },
];

function sniff(given: string[]): Sniff | undefined {
  // SAGE writes spaces that do not break.
  const lines = given.map((line) => line.replace(/^([A-Z][A-Z\d])[ \u00A0]{2}-/, '$1  -'));
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : { line, at }));
  for (const tags of dialects) {
    const hasField = (from: number) =>
      filled
        .slice(from, from + 4)
        .some(({ line }) => tags.field.test(line) && !endOfRecord.test(line));
    // Such a line alone is left of a record, amid other text.
    const starts = filled.flatMap(({ line, at }, place) =>
      tags.begins.test(line) && hasField(place + 1) ? at : [],
    );
    const why = `${starts.length} records with tags`;
    const read = () =>
      exportOf(partsFrom(starts, lines).map((part) => entryOf(upToEnd(part), tags)));
    if (starts.length > 0) return { confidence: 0.98, why, read };
  }
  return undefined;
}

/** RIS and Web of Science say where a record ends: other text may stand below the last one. */
function upToEnd({ lines, start, end }: Part): Part {
  const length = lines.slice(start, end).findIndex((line) => endOfRecord.test(line)) + 1;
  return { lines, start, end: length > 0 ? start + length : end };
}

const endOfRecord = /^ER(?: {1,2}-.*)?\s*$/;

/** The first that has a value counts. Beside `AU`, Web of Science has a conference's society as `A1`. */
const authors = ['FAU', 'AF', 'AU', '%A', 'A1'];
const places = ['TA', 'JT', 'JO', 'T2', 'JF', 'SO', '%J', '%B'];

/** What the kinds of export call an article; PubMed has no others. */
const ofJournal = /^(?:JOUR|JFULL|MGZN|EJOUR|J|Journal Article|PubMed)$/;

function entryOf(part: Part, { field, lists }: Tags): Entry {
  let last = '';
  const fields = fieldsIn(part, (line) => {
    const [, name, value = ''] = field.exec(line) ?? [];
    last = name ?? last;
    if (name) return { name, value };
    return lists?.includes(last) ? { name: last, value: line } : undefined;
  });
  // Of Web of Science the day of the export.
  if (lists) fields.delete('DA');
  const all = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const first = (names: string[]) => names.map((name) => fields.get(name)).find((found) => found);
  const [type = 'PubMed'] = all('TY', 'PT', '%0');
  const { SO: _, ...others } = Object.fromEntries(fields);
  const named = {
    ...others,
    [ofJournal.test(type) ? 'journal' : 'venue']: first(places),
    authors: peopleIn(part) ?? first(authors)?.map((name) => ({ name })),
    doi: all('LID', 'AID').find((id) => id.endsWith('[doi]')),
  };
  return { ...paperOf(named, part), isOfFields: 'tagged' };
}

/** PubMed has an author's ORCID iD below the name. */
function peopleIn({ lines, start, end }: Part): { name: string; orcid: string }[] | undefined {
  const people: { name: string; orcid: string }[] = [];
  for (const line of lines.slice(start, end)) {
    const [, tag, value = ''] = /^(FAU|AUID) {0,2}- (.*)$/.exec(line) ?? [];
    const person = people.at(-1);
    if (tag === 'FAU') people.push({ name: value, orcid: '' });
    else if (tag && person) person.orcid += value;
  }
  return people.length > 0 ? people : undefined;
}

/** PubMed's abstracts as text: citation, title, authors, their places, abstract, rights and ids between blank lines. */
export const pubmedText: Format = { name: 'pubmed-text', isPart: true, sniff: pubmedIn };

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
  const [part] = partsFrom(starts, lines);
  const isBlocks = part && blocksIn(part).length > 3;
  return isCited && isBlocks && lines.some((line) => /^PMID: \d+/.test(line))
    ? { confidence: 0.97, why, read }
    : undefined;
}

const ofThePaper =
  /^(?:Author information:|(?:©|Copyright\b|Published by\b)|DOI: |PMC?ID: |Conflict of interest statement:|Comment (?:in|on)\b|Erratum (?:in|for)\b|Update (?:in|of)\b|Publication types?:|Collaborators:)/;

function entryOfPubmed(part: Part): Entry {
  const blocks = blocksIn(part).filter(({ text }) => !/^\[Article in \w+/.test(text));
  const [head, title, authors, ...rest] = blocks;
  const abstract = rest.filter(({ text }) => !ofThePaper.test(text));
  const [, venue, year = '', month = '', day = ''] = citation.exec(head?.text ?? '') ?? [];
  const doi = /\bdoi: (10\.\S+?)\.?(?: |$)/i.exec(blocks.map(({ text }) => text).join(' '))?.[1];
  const fields = {
    title: title?.text,
    abstract: abstract.map(({ text }) => text).join(' '),
    authors: namesIn(authors?.text ?? ''),
    date: `${year} ${month} ${day}`.trim(),
    venue,
    year,
    doi,
  };
  return paperOf(fields, part);
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
