/** A text of several layouts, such as a page with a mail and BibTeX below it: what one format leaves is read by others. */
import { lettersOf } from '../text/fold.ts';
import type { Entry, Format, Reading, Sniff } from './digest.ts';
import { readsAsAbstract } from './page/likeness.ts';
import { inFile } from './received.ts';
import { isNobodys } from './records.ts';

/** How a text is read, and its lines as that format takes them. */
export interface Choice {
  format: Format;
  sniff: Sniff;
  lines: string[];
}

interface Read {
  choice: Choice | undefined;
  reading: Reading | undefined;
}

type Choose = (lines: string[]) => Choice | undefined;

/** The papers of all parts; a further part counts only if it holds papers and nothing in doubt. */
export function readParts(sent: string[], day: string, choose: Choose): Read {
  const parts = readApart(sent, day, choose);
  const choice = choose(sent);
  if (parts) return { choice, reading: joined(parts) };
  const reading = choice?.sniff.read(day);
  if (!choice?.format.isPart || !isCertain(reading)) return { choice, reading };
  const { lines } = choice;
  // Above, below and between: three readings at most, however many entries there are.
  const top =
    reading.entries.reduce((first, entry) => Math.min(first, entry.lines[0]), lines.length) - 1;
  const last = reading.entries.reduce((most, entry) => Math.max(most, entry.lines[1]), 0);
  const between = only(lines, top, last);
  for (const entry of reading.entries) between.fill('', entry.lines[0] - 1, entry.lines[1]);
  const others = [only(lines, 0, top), between, only(lines, last, lines.length)].flatMap((rest) => {
    const read = mayHoldPapers(rest) ? readParts(rest, day, choose).reading : undefined;
    if (!isCertain(read) || hasNotes([reading, read])) return [];
    const ids = new Set(reading.entries.map(({ facts }) => facts.arxivId));
    const entries = read.entries.filter(({ facts: { arxivId } }) => !arxivId || !ids.has(arxivId));
    return entries.length > 0 ? { ...read, entries } : [];
  });
  return { choice, reading: joined([reading, ...others]) };
}

/** The readings of what stands between marks of layouts, if each is certain. */
function readApart(lines: string[], day: string, choose: Choose): Reading[] | undefined {
  const cuts = cutsIn(lines);
  const readings: Reading[] = [];
  for (const [at, start] of cuts.length > 1 ? cuts.entries() : []) {
    const part = lines.slice(start, cuts[at + 1]);
    const { reading } = readParts(part, day, choose);
    if (!isCertain(reading) || !reading.entries.some(isSurely)) return undefined;
    const from = part.map((_, line): [number, number] => [start + line, start + line]);
    readings.push(inFile(reading, { from }, lines));
  }
  return readings.length > 0 && !hasNotes(readings) ? readings : undefined;
}

function isCertain(reading: Reading | undefined): reading is Reading {
  return reading !== undefined && reading.problems.length === 0 && reading.entries.length > 0;
}

/** A page that says what it is has a text, too. */
function isSurely(entry: Entry): boolean {
  return !isNobodys(entry) || readsAsAbstract(entry.abstract);
}

/** A note on a paper of another part has its id, too, below words of its own. */
function hasNotes(readings: Reading[]): boolean {
  const titles = new Map<string, string>();
  return readings.some(({ entries }) =>
    entries.some(({ title, facts: { arxivId = '' } }) => {
      const own = lettersOf(title);
      const known = titles.get(arxivId) ?? own;
      if (arxivId) titles.set(arxivId, known);
      return known !== own;
    }),
  );
}

/** Where a layout begins, and the last of its lines; without one it goes on up to the next layout. */
const marks: [RegExp, RegExp?][] = [
  [/^\\\\\s*$/, /^(?:\\\\|-{20})/],
  [/^\[\d+\]\s*arXiv:\d{4}\.\d/],
  [/^\d+\.\s+arXiv:\d{4}\.\d/],
  [/^\s*@[a-z]+\s*\{\s*[^\s,{}]*,\s*$/i, /^\s*\}\s*$|[}"],?\s*\}\s*$/],
  [/^TY {2}- /, /^ER {2}-/],
  [/^PMID- \d/, /^[A-Z]{2,4} *- | {6}\S/],
  [/^\d+\. \S.*\. (?:19|20)\d{2}\b[\w -]{0,30}[;.:]/, /^PMID: \d/],
  [/^(?:[[{]\s*|\[?\s*\{\s*".*)$/, /[\]}]\s*$/],
  [/^\s*<(?:\?xml|rss|feed|OAI-PMH|PubmedArticleSet)\b/, /<\/[\w:-]+>\s*$/],
  [/^\|.*\b(?:title|abstract)\b.*\|\s*$/i, /^\|.*\|\s*$/],
  [/^(?=.*\btitle\b)(?=.*\babstract\b)["\w -]+(?:[,;\t]["\w -]+)+$/i],
  [/^- ["']?title["']?: /i, /^(?:- | +\S)/],
  [/ - new results$|^Google Scholar$/, /Google Scholar|^(?:list|cancel) (?:my )?alerts?$/i],
  [/^(?:# )?Semantic Scholar$/, /^(?:Manage your alerts|Unsubscribe|Not interested)/],
  [/^(?:# )?Daily Papers$/],
  [/^#\+title:/i],
];

/** Letters; a line may hold megabytes. */
const longestMark = 500;

/** The first lines of parts in different layouts, each with as much text as a paper has. */
function cutsIn(lines: string[]): number[] {
  const begun = lines.flatMap((line, at) => {
    const top = line.slice(0, longestMark);
    const kind = marks.findIndex(([opens]) => opens.test(top));
    return kind < 0 ? [] : { kind, at };
  });
  const firsts = begun.filter(({ kind }, at) => kind !== begun[at - 1]?.kind);
  const starts = firsts.flatMap(({ kind, at }, place) => {
    const next = firsts[place + 1]?.at ?? lines.length;
    const closes = marks[kind]?.[1];
    const length = closes
      ? lines.slice(at, next).findLastIndex((line) => closes.test(line)) + 1
      : 0;
    return length > 0 ? [at, at + length] : at;
  });
  const cuts = [0];
  for (const [at, start] of starts.entries())
    if (
      mayHoldPapers(lines.slice(cuts.at(-1), start)) &&
      mayHoldPapers(lines.slice(start, starts[at + 1]))
    )
      cuts.push(start);
  return cuts;
}

/** The lines from one to another, with blank ones in place of the rest. */
function only(lines: string[], from: number, to: number): string[] {
  return lines.map((line, at) => (at >= from && at < to ? line : ''));
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
