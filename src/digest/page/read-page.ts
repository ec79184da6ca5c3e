import type { LineKind, Problem } from '../digest.ts';
import type { DigestName, Entry, Reading } from '../format.ts';
import { problemAt } from '../problem.ts';
import { authorLines } from './author-lines.ts';
import { withoutDecorations } from './decorations.ts';
import { factsOf, type PlacedFinding } from './facts-of.ts';
import { type Finding, findingInLink } from './finding.ts';
import { gluedSubscribe } from './furniture.ts';
import { withoutLabels } from './labels.ts';
import { isText } from './likeness.ts';
import { dateContradiction, gluedLine, mastheadLength } from './masthead.ts';
import { mistakenTitles } from './mistaken-titles.ts';
import type { PageLine } from './page-line.ts';
import { doubtIn, type Pair, type Pairing, surestPairing } from './pairs.ts';
import { blankSeparated, lineSeparated } from './pieces.ts';
import { repeatedLines } from './repeated-lines.ts';
import { addressLabels, statedBy } from './stated-by.ts';
import { shortOnesIn, strangersIn } from './strangers.ts';

/** Titles, abstracts and facts of a page whose markup is off. */
export function readPage(page: PageLine[], digest: DigestName): Reading {
  const kinds: LineKind[] = [];
  for (const { number, blank } of page) kinds[number - 1] = blank ? 'blank' : 'unexplained';
  const { masthead, body } = divided(page, kinds);
  const { pairs, left, findings } = pairsIn(withoutLabels(body), kinds, digest);
  for (const { title, abstract } of pairs) {
    mark(kinds, title.lines, 'title');
    mark(kinds, abstract.lines, 'abstract');
  }
  const doubts = pairs.flatMap((pair) => doubtIn(pair, digest.id) ?? []);
  const entries = withoutDecorations(pairs.map(entryOf));
  factsOf(entries, findings, digest);
  return {
    masthead: masthead.map(({ text }) => text.trim()).filter((text) => /[\p{L}\d]/u.test(text)),
    entries,
    lines: kinds,
    problems: [
      dateContradiction(masthead, digest) ?? [],
      entries.length === 0
        ? (titlesOnly(left, digest) ?? left.map(({ problem }) => problem))
        : left.map(({ problem }) => problem),
      doubts,
      entries.length === 0 && left.length === 0 ? noPapers(page, digest) : [],
    ].flat(),
    notices: [
      ...pairs.flatMap((pair) => strangersIn(pair, digest.id) ?? []),
      ...shortOnesIn(pairs, digest.id),
    ],
    replacementsWithoutAbstract: 0,
  };
}

/** Titles with their abstracts, and what stands around them; a title that was taken for a fact at first is one after all. */
function pairsIn(body: PageLine[], kinds: LineKind[], digest: DigestName) {
  const read = (titles: Set<PageLine>) => {
    const { runs, fenced, findings } = sortedLines(body, kinds, titles);
    const cuts = [blankSeparated(runs, fenced), lineSeparated(runs, fenced)];
    return { ...surestPairing(cuts, digest.id), findings };
  };
  const first = read(new Set());
  const titles = mistakenTitles(first, body, first.findings);
  return titles.size > 0 ? read(titles) : first;
}

/** A page that shows titles alone has one fault, not one a title. */
function titlesOnly(left: Pairing['left'], digest: DigestName): Problem[] | undefined {
  const [first] = left;
  if (!first || left.length < 3 || left.some(({ piece }) => isText(piece))) return undefined;
  const remedy = `There are ${left.length} titles or so here, and no abstract below any; copy a page that shows abstracts, or npm run digest:fetch the day.`;
  return [problemAt(digest.id, first.piece.lines[0], first.piece.text, remedy)];
}

function entryOf({ title, abstract }: Pair): Entry {
  const lines: Entry['lines'] = [title.lines[0], abstract.lines[1]];
  return { title: title.text, abstract: abstract.text, lines, facts: {} };
}

/** The masthead's lines, and the rest; a title glued to the masthead's last word is cut off it. */
function divided(page: PageLine[], kinds: LineKind[]) {
  const glued = gluedLine(page);
  const length = glued >= 0 ? glued : mastheadLength(page);
  const masthead = page.slice(0, length);
  for (const line of masthead) {
    if (!line.blank) kinds[line.number - 1] = 'masthead';
  }
  const body = page
    .slice(length)
    .map((line, at) => (glued >= 0 && at === 0 ? unglued(line) : line));
  return { masthead, body };
}

function unglued(line: PageLine): PageLine {
  return { ...line, text: line.text.trim().replace(gluedSubscribe, '') };
}

/** Runs of lines that are titles or abstracts, and what the other lines say; a run is fenced by its first line where some stand above it. */
function sortedLines(body: PageLine[], kinds: LineKind[], titles: Set<PageLine>) {
  const runs: PageLine[][] = [];
  const findings: PlacedFinding[] = [];
  const labels = addressLabels(body);
  const repeated = repeatedLines(body);
  const authors = authorLines(body, repeated);
  const fenced = new Set<PageLine>();
  let fence = false;
  let run: PageLine[] = [];
  const endRun = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [at, line] of body.entries()) {
    if (titles.has(line)) {
      endRun();
      kinds[line.number - 1] = 'unexplained';
      runs.push([line]);
      continue;
    }
    const names = authors.get(line);
    const said: Finding[] | undefined = names
      ? [{ fact: 'names', value: names }]
      : (statedBy(body, at, labels) ?? (repeated.has(line) ? [] : undefined));
    if (!said) {
      if (line.heading === 'starts' || (run.at(-1)?.heading && !line.heading)) endRun();
      if (run.length === 0 && fence) fenced.add(line);
      fence = false;
      run.push(line);
      findings.push(...linkedFrom(line));
      continue;
    }
    endRun();
    if (!line.blank) fence = true;
    if (!line.blank) kinds[line.number - 1] = said.length > 0 ? 'fact' : 'noise';
    findings.push(...said.map((finding) => ({ line: line.number, finding })));
  }
  endRun();
  return { runs, fenced, findings };
}

/** What a title or an abstract links to: its paper, its code, and what else it names. */
function linkedFrom({ number, links }: PageLine): PlacedFinding[] {
  return links
    .flatMap((link) => findingInLink(link) ?? [])
    .filter(({ fact }) => fact !== 'nextArxivId')
    .map((finding) => ({ line: number, finding }));
}

function mark(kinds: LineKind[], [first, last]: [number, number], kind: LineKind): void {
  for (let line = first; line <= last; line++) {
    if (kinds[line - 1] === 'unexplained') kinds[line - 1] = kind;
  }
}

function noPapers(page: PageLine[], digest: DigestName) {
  const seen = page.filter(({ text }) => text.trim() !== '');
  const distinct = [...new Set(seen.map(({ text }) => text.trim()))].slice(0, 4);
  return problemAt(
    digest.id,
    seen[0]?.number ?? 1,
    distinct.join(' / '),
    `The page shows no papers: its ${seen.length} lines are navigation and names; copy the page again once its papers are there.`,
  );
}
