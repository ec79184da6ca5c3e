/** The order in which a page is read. */
import type { Entry, Problem, Reading } from '../digest.ts';
import { exportOf, lettered } from '../records.ts';
import { dateContradiction, divided, isMastheadLine } from './boilerplate.ts';
import { decoded } from './decoder.ts';
import { withoutCounts, withoutDecorations } from './decorations.ts';
import {
  linesAround,
  mostInDoubt,
  namesAbove,
  noPapers,
  notesIn,
  overSeveral,
  titlesOnly,
  unprovenIn,
  withoutDoubtful,
  withoutEvidence,
  withoutIds,
  withoutLinesAround,
  withoutTitlesAlone,
} from './doubts.ts';
import { factsOf } from './facts-of.ts';
import { withoutAbstractLabels, withoutAbstractWord, withPartsApart } from './labels.ts';
import type { PageLine } from './page-line.ts';
import { doubtIn, type Pair, pairsOf } from './pairs.ts';
import { sortedLines } from './sorted-lines.ts';
import { itemMark } from './words.ts';

/** Titles, abstracts and facts of a page without its markup. */
export function readPage(page: PageLine[], day: string): Reading {
  const counted = withoutCounts(page);
  const { masthead, body } = divided(counted.page, counted.masthead);
  const apart = withPartsApart(body);
  const plain = withoutAbstractLabels(apart);
  const { sorted, ...all } = pairsIn(plain);
  const { alone, names: sections, ...others } = withoutTitlesAlone(all, sorted.findings);
  const { pairs, left, around } = withoutLinesAround(others);
  const doubts = [
    ...pairs.flatMap((pair) => doubtIn(pair) ?? []),
    ...overSeveral(pairs, sorted.findings, sorted.known, page),
  ];
  const faults = [...left.map(({ problem }) => problem), ...doubts];
  const [refusal] = [...mostInDoubt(faults, pairs.length), ...titlesOnly(all)];
  if (refusal && pairs.length > 0) return refused(page, refusal);
  const labelled = new Set(plain.flatMap((line, at) => (line === apart[at] ? [] : line.number)));
  const entries = withoutDecorations(
    pairs.map((pair) => ({ ...entryOf(pair), isLabelled: labelled.has(pair.abstract.lines[0]) })),
  );
  const lacking = alone.map((pair) => ({ ...entryOf(pair), abstract: '' }));
  const inOrder = [...entries, ...lacking].sort((a, b) => a.lines[0] - b.lines[0]);
  factsOf(inOrder, sorted.findings, day);
  const reading = exportOf(inOrder, [], 2);
  const names = masthead.filter(({ text }) => isMastheadLine(text.trim())).length;
  const unproven = withoutEvidence(page, pairs, entries, around).filter(
    ({ title }) => names === 0 || (names === 1 && title.heading),
  );
  const [notes] = notesIn(unproven, pairs);
  if (notes) return refused(page, notes);
  const doubtful = [
    // Above the titles of a page with its own masthead stands no name of a list.
    ...(names > 1 ? [] : namesAbove(pairs, entries)),
    ...withoutIds(entries.filter((_, at) => pairs[at] && !doubtIn(pairs[at]))),
    ...unprovenIn(unproven, pairs),
  ];
  const sure = withoutDoubtful(faults, doubtful, entries);
  return {
    masthead: lettered(masthead.map(({ text }) => text)),
    entries: sure.entries,
    unexplained: unexplainedIn(
      page,
      [...masthead, ...sorted.known],
      [...pairs, ...alone],
      around.length > 0,
    ),
    problems: [
      dateContradiction(masthead, day) ?? [],
      entries.length === 0 ? noPapers(page, left) : sure.problems,
      reading.problems,
    ].flat(),
    notices: [
      ...(reading.notices ?? []),
      ...sure.notices,
      ...linesAround([...around, ...sections]),
    ],
  };
}

function refused(page: PageLine[], problem: Problem): Reading {
  return { entries: [], unexplained: unexplainedIn(page, [], []), problems: [problem] };
}

/** Titles with their abstracts, and what stands around them. */
function pairsIn(body: PageLine[]) {
  const sorted = sortedLines(body);
  return { ...pairsOf(decoded(sorted.runs, sorted.fenced)), sorted };
}

function entryOf({ title, abstract }: Pair): Entry {
  const lines: Entry['lines'] = [title.lines[0], abstract.lines[1]];
  const text = withoutAbstractWord(abstract.text.replace(itemMark, ''));
  return { title: title.text, abstract: text, lines, facts: {} };
}

/** The lines of a page that are neither known nor of a pair, nor above and below all of these if that was told; one line of the text may be two of the page's. */
function unexplainedIn(
  page: PageLine[],
  known: PageLine[],
  pairs: Pair[],
  isAroundTold = false,
): number[] {
  const shown = page.flatMap(({ number, blank }) => (blank ? [] : [number]));
  const open = new Set(shown);
  for (const { number } of known) open.delete(number);
  for (const { title, abstract } of pairs)
    for (let line = title.lines[0]; line <= abstract.lines[1]; line++) open.delete(line);
  if (isAroundTold) {
    const [top, end] = [pairs[0]?.title.lines[0] ?? 0, pairs.at(-1)?.abstract.lines[1] ?? 0];
    for (const line of shown) if (line < top || line > end) open.delete(line);
  }
  for (const { number, isRemark } of page) if (isRemark) open.add(number);
  return [...open].sort((a, b) => a - b);
}
