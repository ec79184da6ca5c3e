import type { Facts } from '../schema.ts';
import type { LineKind } from './digest.ts';
import type { DigestName, Entry, Reading } from './format.ts';
import { problemAt } from './problem.ts';

/** The lines of one paper, from `start` up to `end`, counted from 0; reading them fills in `kinds`. */
export interface Part {
  lines: string[];
  kinds: LineKind[];
  start: number;
  end: number;
}

/** Name of a field → its values, in order. */
export type Fields = Map<string, string[]>;

export function kindsFor(lines: string[], kind: LineKind): LineKind[] {
  return lines.map((line) => (line.trim() === '' ? 'blank' : kind));
}

/** Gives a kind to the lines from `start` up to `end` that are not blank. */
export function mark(kinds: LineKind[], start: number, end: number, kind: LineKind): void {
  for (let at = start; at < end; at++) if (kinds[at] !== 'blank') kinds[at] = kind;
}

/** Cuts a text into parts, one from each start to the next. */
export function partsFrom(starts: number[], lines: string[], kinds: LineKind[]): Part[] {
  return starts.map((start, at) => ({ lines, kinds, start, end: starts[at + 1] ?? lines.length }));
}

/** The fields of a part: a line that begins none goes on with the one above. */
export function fieldsIn(
  { lines, kinds, start, end }: Part,
  begins: (line: string) => { name: string; value: string } | undefined,
  kindOf: Record<string, LineKind>,
): Fields {
  const fields: Fields = new Map();
  let name = '';
  for (let at = start; at < end; at++) {
    const begun = begins(lines[at] ?? '');
    name = begun?.name ?? name;
    mark(kinds, at, at + 1, kindOf[name] ?? 'fact');
    const text = (begun?.value ?? lines[at] ?? '').trim();
    const values = fields.get(name) ?? [];
    if (begun) {
      values.push(text);
      fields.set(name, values);
    } else if (text !== '' && values.length > 0) values.push(`${values.pop()} ${text}`.trim());
  }
  return fields;
}

export function firstOf(fields: Fields, ...names: string[]): string {
  return names.map((name) => fields.get(name)?.[0]).find((value) => value) ?? '';
}

/** What stands between blank lines, in lines from `start` up to `end`. */
interface Block {
  text: string;
  start: number;
  end: number;
}

export function blocksIn({ lines, start, end }: Pick<Part, 'lines' | 'start' | 'end'>): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (let at = start; at < end; at++) {
    const text = lines[at]?.trim() ?? '';
    if (text === '') open = undefined;
    else if (open) {
      open.text += ` ${text}`;
      open.end = at + 1;
    } else {
      open = { text, start: at, end: at + 1 };
      blocks.push(open);
    }
  }
  return blocks;
}

/** The lines of a part, from 1, without blank ones at its end. */
export function placeOf({ lines, start, end }: Part): [number, number] {
  let last = end;
  while (last > start + 1 && (lines[last - 1] ?? '').trim() === '') last--;
  return [start + 1, last];
}

/** Facts without those that are not known. */
export function known(facts: { [name in keyof Facts]?: Facts[name] | undefined }): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) =>
      Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value !== undefined,
    ),
  );
}

/** Whole entries are papers; one without a title or an abstract is a problem. */
export function readingOf(
  lines: string[],
  kinds: LineKind[],
  entries: Entry[],
  digest: DigestName,
): Reading {
  const isWhole = ({ title, abstract }: Entry) => title !== '' && abstract !== '';
  return {
    masthead: lines
      .filter((line, at) => kinds[at] === 'masthead' && /[\p{L}\d]/u.test(line))
      .map((line) => line.trim()),
    entries: entries.filter(isWhole),
    lines: kinds,
    problems: halves(
      entries.filter((entry) => !isWhole(entry)),
      entries.length,
      digest,
    ),
  };
}

const mostTold = 5;

/** If all entries lack an abstract, the source shows none: one fault, told once. */
function halves(entries: Entry[], of: number, digest: DigestName) {
  const [first] = entries;
  const named = (entry: Entry) => entry.title || entry.facts.arxivId || 'an entry';
  if (
    first &&
    entries.length === of &&
    of > 1 &&
    entries.every(({ abstract }) => abstract === '')
  ) {
    const remedy = `None of these ${of} entries has an abstract; copy or export them with their abstracts (at arXiv: the page of new submissions, arxiv.org/list/…/new).`;
    return [problemAt(digest.id, first.lines[0], named(first), remedy)];
  }
  if (first && entries.length > mostTold) {
    const remedy = `${entries.length} of ${of} entries have no abstract or no title, this one first; paste the whole entries, or take these out.`;
    return [problemAt(digest.id, first.lines[0], named(first), remedy)];
  }
  return entries.map((entry) => {
    const missing = entry.title === '' ? 'title' : 'abstract';
    const remedy = `This entry has no ${missing}; paste the whole entry, or take it out.`;
    return problemAt(digest.id, entry.lines[0], named(entry), remedy);
  });
}
