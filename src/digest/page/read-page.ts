import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Reading } from '../format.ts';
import { isMastheadLine } from './boilerplate.ts';
import { withoutDecorations } from './decorations.ts';
import { documentIn, headingsIn } from './document.ts';
import {
  mostInDoubt,
  noPapers,
  notesIn,
  sectionsIn,
  strangersIn,
  unprovenIn,
  withoutEvidence,
  withoutIds,
} from './doubts.ts';
import { factsOf } from './facts-of.ts';
import { withoutAbstractLabels, withoutAbstractWord, withPartsApart } from './labels.ts';
import { dateContradiction, divided } from './masthead.ts';
import type { PageLine } from './page-line.ts';
import { doubtIn, type Pair, surestPairing } from './pairs.ts';
import { blankSeparated, lineSeparated } from './pieces.ts';
import { type SortedLines, sortedLines } from './sorted-lines.ts';

/** Titles, abstracts and facts of a page without its markup. */
export function readPage(page: PageLine[], digest: DigestName): Reading {
  const { masthead, body } = divided(page);
  const { pairs, left, sorted } = pairsIn(withoutAbstractLabels(withPartsApart(body)), digest);
  const doubts = pairs.flatMap((pair) => doubtIn(pair, digest.id) ?? []);
  const faults = [...left.map(({ problem }) => problem), ...doubts];
  const refusal =
    documentIn(page, { pairs, left }, digest.id) ??
    (pairs.length > 0 ? mostInDoubt(faults, pairs.length, digest.id) : undefined);
  if (refusal) return refused(page, refusal);
  const entries = withoutDecorations(pairs.map(entryOf));
  factsOf(entries, sorted.findings, digest);
  const names = masthead.filter(({ text }) => isMastheadLine(text.trim())).length;
  const unproven = withoutEvidence(page, pairs, entries).filter(
    ({ title }) => names === 0 || (names === 1 && title.heading),
  );
  const notes = notesIn(unproven, pairs, digest.id);
  if (notes) return refused(page, notes);
  return {
    masthead: masthead.map(({ text }) => text.trim()).filter((text) => /[\p{L}\d]/u.test(text)),
    entries,
    lines: kindsOf(page, masthead, sorted.said, pairs),
    problems: [
      dateContradiction(masthead, digest) ?? [],
      entries.length === 0 ? noPapers(page, left, digest.id) : faults,
      headingsIn({ pairs, left }, digest.id),
      sectionsIn(pairs, sorted.findings, digest.id),
      withoutIds(entries, digest.id),
      unprovenIn(unproven, pairs, digest.id),
    ].flat(),
    notices: pairs.flatMap((pair) => strangersIn(pair, digest.id) ?? []),
  };
}

function refused(page: PageLine[], problem: Problem): Reading {
  return { entries: [], lines: kindsOf(page, [], new Map(), []), problems: [problem] };
}

/** Titles with their abstracts, and what stands around them. */
function pairsIn(body: PageLine[], digest: DigestName) {
  const sorted = sortedLines(body);
  const { runs, fenced } = sorted;
  const cuts = [blankSeparated(runs, fenced), lineSeparated(runs, fenced)];
  return { ...surestPairing(cuts, digest.id), sorted };
}

function entryOf({ title, abstract }: Pair): Entry {
  const lines: Entry['lines'] = [title.lines[0], abstract.lines[1]];
  return { title: title.text, abstract: withoutAbstractWord(abstract.text), lines, facts: {} };
}

/** The kind of each line of the text; one line may hold two of the page's. */
function kindsOf(
  page: PageLine[],
  masthead: PageLine[],
  said: SortedLines['said'],
  pairs: Pair[],
): LineKind[] {
  const kinds: LineKind[] = [];
  for (const { number, blank } of page) kinds[number - 1] = blank ? 'blank' : 'unexplained';
  for (const { number, blank } of masthead) if (!blank) kinds[number - 1] = 'masthead';
  for (const [{ number }, findings] of said)
    kinds[number - 1] = findings.length > 0 ? 'fact' : 'noise';
  for (const { title, abstract } of pairs) {
    mark(kinds, title.lines, 'title');
    mark(kinds, abstract.lines, 'abstract');
  }
  return kinds;
}

function mark(kinds: LineKind[], [first, last]: [number, number], kind: LineKind): void {
  for (let line = first; line <= last; line++) {
    if (kinds[line - 1] === 'unexplained') kinds[line - 1] = kind;
  }
}
