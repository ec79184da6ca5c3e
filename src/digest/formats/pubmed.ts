import type { Facts } from '../../schema.ts';
import { doiLink } from '../../text/ids.ts';
import { isoDay, monthNumber } from '../dates.ts';
import type { LineKind } from '../digest.ts';
import type { DigestName, Entry, Format, Reading, Sniff } from '../format.ts';
import { halfEntry } from '../problem.ts';

/** PubMed's two exports: the fields of a `.nbib` file, and its abstracts as text. */
export const pubmed: Format = { name: 'pubmed', sniff, read };

/** `PMID- 40000001`, `TI  - Wind in Reeds`; an indented line goes on with the field above. */
const field = /^([A-Z]{2,4}) {0,2}- (.*)$/;
/** `1. J Wetl Biol. 2025 Aug 20;12(3):45-52. doi: 10.1234/jwb.1.` */
const citation = /^\d+\. (\S.*?)\. ((?:19|20)\d{2})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?[;.:-]/;

function sniff(lines: string[]): Sniff | undefined {
  const records = lines.filter((line) => /^PMID- \d+/.test(line)).length;
  if (records > 0) return { confidence: 0.98, why: `${records} records of PubMed` };
  const citations = lines.filter((line, at) => beginsText(lines, line, at)).length;
  const ids = lines.filter((line) => /^PMID: \d+/.test(line)).length;
  return citations > 0 && ids > 0
    ? { confidence: 0.97, why: `${citations} abstracts of PubMed` }
    : undefined;
}

function read(lines: string[], digest: DigestName): Reading {
  const kinds: LineKind[] = lines.map((line) => (line.trim() === '' ? 'blank' : 'noise'));
  const fields = lines.some((line) => /^PMID- \d+/.test(line));
  const starts = lines.flatMap((line, at) =>
    (fields ? /^PMID- /.test(line) : beginsText(lines, line, at)) ? [at] : [],
  );
  const entries = starts.map((start, at) => {
    const part = { lines, kinds, start, end: starts[at + 1] ?? lines.length };
    return fields ? entryOfFields(part) : entryOfText(part);
  });
  const isWhole = ({ title, abstract }: Entry) => title !== '' && abstract !== '';
  return {
    masthead: lines.slice(0, starts[0]).filter((line) => /\w/.test(line)),
    entries: entries.filter(isWhole),
    lines: kinds,
    problems: entries
      .filter((entry) => !isWhole(entry))
      .map((entry) => halfEntry(entry, 'PubMed', digest)),
  };
}

/** The lines of one paper, from `start` up to `end`, counted from 0; `kinds` is filled in. */
interface Part {
  lines: string[];
  kinds: LineKind[];
  start: number;
  end: number;
}

function entryOfFields({ lines, kinds, start, end }: Part): Entry {
  const values = new Map<string, string[]>();
  let name = '';
  for (let at = start; at < end; at++) {
    const [, begun, text] = field.exec(lines[at] ?? '') ?? [];
    const line = (text ?? lines[at] ?? '').trim();
    if (line === '') continue;
    name = begun ?? name;
    if (begun) values.set(name, [...(values.get(name) ?? []), line]);
    else values.get(name)?.push(`${values.get(name)?.pop() ?? ''} ${line}`);
    kinds[at] = name === 'TI' ? 'title' : name === 'AB' ? 'abstract' : 'fact';
  }
  const one = (field: string) => values.get(field)?.[0] ?? '';
  const doi = [...(values.get('LID') ?? []), ...(values.get('AID') ?? [])].find((id) =>
    id.endsWith('[doi]'),
  );
  const [year = '', month = '', day = ''] = one('DP').split(' ');
  return {
    title: withoutStop(one('TI')),
    abstract: one('AB'),
    lines: [start + 1, lastOf(lines, end)],
    facts: factsFrom({
      authors: (values.get('FAU') ?? []).map(givenFirst),
      published: dayOf(year, month, day),
      venue: venueOf(one('TA') || one('JT'), year),
      doi: doi?.replace(/ \[doi\]$/, ''),
    }),
  };
}

/** Blocks between blank lines: citation, title, authors, their places, abstract, rights, ids. */
function entryOfText({ lines, kinds, start, end }: Part): Entry {
  const blocks = blocksIn(lines, start, end);
  const [head, title, authors, ...rest] = blocks;
  const abstract = rest.filter((block) => !ofThePaper.test(block.text));
  for (let at = start; at < end; at++) if (kinds[at] !== 'blank') kinds[at] = 'fact';
  for (const block of title ? [title] : []) mark(kinds, block, 'title');
  for (const block of abstract) mark(kinds, block, 'abstract');
  const [, journal = '', year = '', month, day] = citation.exec(head?.text ?? '') ?? [];
  const doi = /\bdoi: (10\.\S+?)\.?(?: |$)/i.exec(blocks.map(({ text }) => text).join(' '))?.[1];
  return {
    title: withoutStop(title?.text ?? ''),
    abstract: abstract.map(({ text }) => text).join(' '),
    lines: [start + 1, lastOf(lines, end)],
    facts: factsFrom({
      authors: (authors?.text ?? '')
        .replace(/\(\d+\)/g, '')
        .replace(/[.;,#* ]+$/, '')
        .split(/[,;] */)
        .filter((name) => /\p{L}/u.test(name))
        // `Otter BC`
        .map((name) => name.replace(/^(.+) (\p{Lu}{1,3})$/u, '$2 $1')),
      published: dayOf(year, month, day),
      venue: venueOf(journal, year),
      doi,
    }),
  };
}

const ofThePaper =
  /^(?:Author information:|(?:©|Copyright\b)|DOI: |PMC?ID: |Conflict of interest statement:|Comment (?:in|on)\b|Erratum (?:in|for)\b|Update (?:in|of)\b|Publication types?:|Collaborators:)/;

interface Block {
  text: string;
  first: number;
  last: number;
}

function blocksIn(lines: string[], start: number, end: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (let at = start; at < end; at++) {
    const text = lines[at]?.trim() ?? '';
    if (text === '') open = undefined;
    else if (open) {
      open.text += ` ${text}`;
      open.last = at;
    } else {
      open = { text, first: at, last: at };
      blocks.push(open);
    }
  }
  return blocks;
}

function mark(kinds: LineKind[], { first, last }: Block, kind: LineKind): void {
  for (let at = first; at <= last; at++) kinds[at] = kind;
}

function beginsText(lines: string[], line: string, at: number): boolean {
  return /^\d+\. /.test(line) && citation.test(`${line} ${lines[at + 1] ?? ''}`);
}

function factsFrom(known: {
  authors: string[];
  published: string | undefined;
  venue: string | undefined;
  doi: string | undefined;
}): Partial<Facts> {
  const link = doiLink(known.doi ?? '');
  return {
    authors: known.authors,
    ...(known.published ? { published: known.published } : {}),
    ...(known.venue ? { venue: known.venue } : {}),
    ...(link ? { links: [link] } : {}),
  };
}

/** `"Heron, Anna B"` → `"Anna B Heron"` */
function givenFirst(name: string): string {
  const [family = '', given] = name.split(', ');
  return given ? `${given} ${family}` : family;
}

/** As much of the day as is known: `"2025-08-20"`, `"2025-08"` or `"2025"`. */
function dayOf(year: string, month = '', day = ''): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const number = monthNumber(month);
  if (number === 0) return year;
  const whole = day && isoDay({ year: Number(year), month: number, day: Number(day) });
  return whole || `${year}-${String(number).padStart(2, '0')}`;
}

function venueOf(journal: string, year: string): string | undefined {
  return journal === '' ? undefined : `${journal} ${year}`.trim();
}

function withoutStop(title: string): string {
  return title.replace(/^\[(.*)\]\.?$/, '$1').replace(/(?<!\.)\.$/, '');
}

/** The number, from 1, of the last line before `end` that is not blank. */
function lastOf(lines: string[], end: number): number {
  let last = end;
  while (last > 1 && (lines[last - 1] ?? '').trim() === '') last--;
  return last;
}
