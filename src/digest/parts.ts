/** A text of several layouts, such as a page with a mail and BibTeX below it: what one format leaves is read by others. */
import { lettersOf } from '../text/fold.ts';
import type { Entry, Format, Reading, Sniff } from './digest.ts';

interface Read {
  choice: { format: Format; sniff: Sniff } | undefined;
  reading: Reading | undefined;
}

/** The papers of all parts; a further part counts only if it holds papers and nothing in doubt. */
export function readParts(
  lines: string[],
  day: string,
  choose: (lines: string[]) => Read['choice'],
): Read {
  const [start, end] = bibtexIn(lines);
  const isBeside = start >= 0 && mayHoldPapers(only(lines, end, start, true));
  if (isBeside) {
    const inside = readParts(only(lines, start, end), day, choose);
    const outside = readParts(only(lines, end, start, true), day, choose);
    if (isCertain(inside.reading) && isCertain(outside.reading))
      return { ...outside, reading: joined([outside.reading, inside.reading]) };
  }
  const choice = choose(lines);
  const reading = choice?.sniff.read(day);
  if (!choice?.format.isPart || !isCertain(reading)) return { choice, reading };
  // A note on one of them has its id, too, below words of its own.
  const titles = new Map(reading.entries.map(({ facts, title }) => [facts.arxivId ?? '', title]));
  titles.delete('');
  const titleOfSame = ({ facts: { arxivId = '' } }: Entry) => titles.get(arxivId);
  const isNoteOnSame = (entry: Entry) =>
    lettersOf(titleOfSame(entry) ?? entry.title) !== lettersOf(entry.title);
  // Above, below and between: three readings at most, however many entries there are.
  const top =
    reading.entries.reduce((first, entry) => Math.min(first, entry.lines[0]), lines.length) - 1;
  const last = reading.entries.reduce((most, entry) => Math.max(most, entry.lines[1]), 0);
  const between = lines.map((line, at) => (at >= top && at < last ? line : ''));
  for (const entry of reading.entries) between.fill('', entry.lines[0] - 1, entry.lines[1]);
  const others = [only(lines, 0, top), between, only(lines, last, lines.length)].flatMap((rest) => {
    const read = mayHoldPapers(rest) ? readParts(rest, day, choose).reading : undefined;
    if (!isCertain(read) || read.entries.some(isNoteOnSame)) return [];
    const entries = read.entries.filter((entry) => !titleOfSame(entry));
    return entries.length > 0 ? { ...read, entries } : [];
  });
  return { choice, reading: joined([reading, ...others]) };
}

function isCertain(reading: Reading | undefined): reading is Reading {
  return reading !== undefined && reading.problems.length === 0 && reading.entries.length > 0;
}

/** From the first entry with an abstract to the last line of BibTeX. */
function bibtexIn(lines: string[]): [number, number] {
  const start = lines.findIndex((line) => /^\s*@[a-z]+\s*\{\s*[^\s,{}]*,\s*$/i.test(line));
  const below = start < 0 ? [] : lines.slice(start);
  if (!below.some((line) => /^\s*abstract\s*=/i.test(line))) return [-1, -1];
  const length = below.findLastIndex((line) => /^\s*\}\s*$|[}"],?\s*\}\s*$/.test(line)) + 1;
  // A copy may end in the middle of its only entry.
  return length === 0 ? [-1, -1] : [start, start + length];
}

/** The lines from one to another, or all others, with blank ones in place of the rest. */
function only(lines: string[], from: number, to: number, isOutside = false): string[] {
  return lines.map((line, at) =>
    (isOutside ? at < to || at >= from : at >= from && at < to) ? line : '',
  );
}

/** As much text as a title and an abstract have, and lines of prose. */
function mayHoldPapers(lines: string[]): boolean {
  const text = lines.filter((line) => line.length > 40 && /\p{Ll} \p{Ll}/u.test(line));
  return text.reduce((sum, { length }) => sum + length, 0) > fewestLetters;
}

const fewestLetters = 200;

function joined(readings: Reading[]): Reading {
  const [first, ...others] = readings;
  if (!first || others.length === 0) return first ?? { entries: [], problems: [] };
  const entries = readings.flatMap((reading) => reading.entries);
  const taken = new Set<number>();
  for (const { lines } of entries)
    for (let line = lines[0]; line <= lines[1]; line++) taken.add(line);
  const unexplained = new Set(readings.flatMap((reading) => reading.unexplained ?? []));
  return {
    ...first,
    entries: entries.sort((a, b) => a.lines[0] - b.lines[0]),
    masthead: first.masthead?.filter((line) => !entries.some((entry) => holds(entry, line))) ?? [],
    notices: readings.flatMap((reading) => reading.notices ?? []),
    unexplained: [...unexplained].filter((line) => !taken.has(line)).sort((a, b) => a - b),
  };
}

function holds({ title, abstract }: Entry, line: string): boolean {
  return `${title} ${abstract}`.includes(line.trim());
}
