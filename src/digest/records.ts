/** In formats with fields: an entry without title or abstract (of an export it is told and left out); a digest without any abstract. */
import type { Facts } from '../schema.ts';
import { shortened } from '../text/cut.ts';
import type { Entry, Problem, Reading } from './digest.ts';
import { hasId, isOfJournal } from './no-papers.ts';
import { readsAsAbstract } from './page/likeness.ts';
import { problemAt, problemOf } from './problem.ts';

/** Lines from `start` up to `end`, counted from 0. */
export interface Span {
  start: number;
  end: number;
}

/** The lines of one paper. */
export interface Part extends Span {
  lines: string[];
}

/** Numbers, from 1, of the lines in none of the spans; blank ones are left out. */
export function linesOutside(lines: string[], spans: Span[]): number[] {
  const isInside = new Uint8Array(lines.length);
  for (const { start, end } of spans) isInside.fill(1, start, end);
  return lines.flatMap((line, at) => (isInside[at] || line.trim() === '' ? [] : [at + 1]));
}

/** Name of a field → its values, in order. */
export type Fields = Map<string, string[]>;

/** Cuts a text into parts, one from each start to the next. */
export function partsFrom(starts: number[], lines: string[]): Part[] {
  return starts.map((start, at) => ({ lines, start, end: starts[at + 1] ?? lines.length }));
}

/** The fields of a part: a line that begins none goes on with the one above. */
export function fieldsIn(
  { lines, start, end }: Part,
  begins: (line: string) => { name: string; value: string } | undefined,
): Fields {
  const fields: Fields = new Map();
  let values: string[] = [];
  for (const line of lines.slice(start, end)) {
    const begun = begins(line);
    const text = (begun?.value ?? line).trim();
    if (begun) {
      values = fields.get(begun.name) ?? [];
      fields.set(begun.name, values);
      values.push(text);
    } else if (text !== '' && values.length > 0) values.push(`${values.pop()} ${text}`.trim());
  }
  return fields;
}

/** What stands between blank lines, in lines from `start` up to `end`. */
interface Block extends Span {
  text: string;
}

export function blocksIn({ lines, start, end }: Part): Block[] {
  const blocks: Block[] = [];
  for (let at = start; at < end; at++) {
    const text = lines[at]?.trim() ?? '';
    const open = blocks.at(-1);
    if (text !== '' && open?.end === at) {
      open.text += ` ${text}`;
      open.end++;
    } else if (text !== '') blocks.push({ text, start: at, end: at + 1 });
  }
  return blocks;
}

/** The lines of a part, from 1, without blank ones at its end. */
export function placeOf({ lines, start, end }: Part): [number, number] {
  let last = end;
  while (last > start + 1 && (lines[last - 1] ?? '').trim() === '') last--;
  return [start + 1, last];
}

export function known(facts: { [name in keyof Facts]?: Facts[name] | undefined }): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) =>
      Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value !== undefined,
    ),
  );
}

/** Whole entries are papers; one without a title or an abstract is a problem. `masthead`: the lines above the first. */
export function readingOf(entries: Entry[], masthead: string[] = []): Reading {
  const [whole, half] = [entries.filter(isWhole), entries.filter((entry) => !isWhole(entry))];
  return { masthead: lettered(masthead), entries: whole, problems: halves(half, entries.length) };
}

/** A reading with what else is wrong with its text. */
export function withTold(
  reading: Reading,
  { problems = [], notices = [] }: Partial<Told>,
): Reading {
  return {
    ...reading,
    problems: [...problems, ...reading.problems],
    notices: [...(reading.notices ?? []), ...notices],
  };
}

export type Told = Required<Pick<Reading, 'problems' | 'notices'>>;

function isWhole({ title, abstract }: Entry): boolean {
  return title !== '' && abstract !== '';
}

/** As `readingOf`; but what an export has without an abstract, as letters are, is left out and told, unless the whole ones are too few: fewer than `times` as many, and not surely papers. */
export function exportOf(entries: Entry[], masthead: string[] = [], times = 1 / 4): Reading {
  const reading = readingOf(entries, masthead);
  const lacking = entries.filter((entry) => !isWhole(entry));
  const [first] = lacking;
  if (!first || !areEnough(reading.entries, lacking, times)) return reading;
  const places = lacking.map(({ lines: [line] }) => line).join(', ');
  const remedy = `${lacking.length} of ${entries.length} entries have no abstract or no title that is read, this one first, and are left out (${lacking.length > 1 ? 'lines' : 'line'} ${shortened(places, 200)}); write what they lack into the digest if you want them.`;
  const left = problemOf({ ...first, title: first.title || 'an entry' }, remedy);
  return { ...reading, problems: [], notices: [left] };
}

function areEnough(whole: Entry[], lacking: Entry[], times: number): boolean {
  // Their fields show papers, and their texts abstracts, however many entries lack one.
  const areNamed =
    whole.length > 0 &&
    whole.every((entry) => entry.isLabelled || !isNobodys(entry)) &&
    whole.filter(isSurelyAbstract).length * 2 > whole.length &&
    !lacking.some(({ abstract }) => abstract);
  const least = Math.max(fewestBeside(lacking), lacking.length * times);
  return areNamed || whole.length >= least;
}

/** No “Reprints and permissions”, and no “No abstract is available for this paper.” */
function isSurelyAbstract({ abstract, isLabelled, facts }: Entry): boolean {
  return abstract.length > 150 && ((isLabelled && !!facts.authors) || readsAsAbstract(abstract));
}

export function isNobodys(entry: Entry): boolean {
  return !entry.facts.authors && !hasId(entry);
}

/** Corrections and letters have no abstract in the best of exports. */
function fewestBeside(lacking: Entry[]): number {
  if (lacking.every(({ title }) => isOfJournal(title))) return 1;
  return lacking.every(({ title }) => title) ? 2 : 8;
}

/** The reading of a text that is no digest: only the reason. */
export function notADigest(lines: string[], remedy: string): Reading {
  const unexplained = linesOutside(lines, []);
  const [first = 1] = unexplained;
  const problems = [problemAt(first, lines[first - 1] ?? '', remedy)];
  return { entries: [], unexplained, problems };
}

/** Lines with more than signs, as a masthead is shown. */
export function lettered(lines: string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => /[\p{L}\d]/u.test(line));
}

const mostTold = 5;

/** If all entries lack an abstract, the source shows none: one fault, told once; of many others the first is told. */
function halves(entries: Entry[], of: number): Problem[] {
  const allLack = of > 1 && entries.length === of && entries.every(({ abstract }) => !abstract);
  const ofAll = allLack
    ? `None of these ${of} entries has an abstract; copy or export them with their abstracts (at arXiv: the page of new submissions, arxiv.org/list/…/new).`
    : entries.length > mostTold &&
      `${entries.length} of ${of} entries have no abstract or no title, this one first; paste the whole entries, or take these out.`;
  return entries.slice(0, ofAll ? 1 : entries.length).map((entry) => {
    const missing = entry.title === '' ? 'title' : 'abstract';
    const ofOne = `This entry has no ${missing}; paste the whole entry, or take it out.`;
    const title = entry.title || entry.facts.arxivId || 'an entry';
    return problemOf({ ...entry, title }, ofAll || ofOne);
  });
}
