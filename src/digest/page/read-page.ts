import type { LineKind } from '../digest.ts';
import type { DigestName, Entry, Reading } from '../format.ts';
import { problemAt } from '../problem.ts';
import { factsOf, type PlacedFinding } from './facts-of.ts';
import { findingInAddress, findingsIn } from './finding.ts';
import { gluedSubscribe, isFurniture } from './furniture.ts';
import { mastheadDateProblem, mastheadLength } from './masthead.ts';
import type { PageLine } from './page-line.ts';
import { doubtIn, surestPairing } from './pairs.ts';
import { blankSeparated, lineSeparated } from './pieces.ts';

/** Titles, abstracts and facts of a page whose markup is off. */
export function readPage(page: PageLine[], digest: DigestName): Reading {
  const kinds: LineKind[] = page.map(({ blank }) => (blank ? 'blank' : 'unexplained'));
  const { masthead, body } = divided(page, kinds);
  const { runs, findings } = sortedLines(body, kinds);
  const { pairs, left } = surestPairing([blankSeparated(runs), lineSeparated(runs)], digest.id);
  for (const { title, abstract } of pairs) {
    mark(kinds, title.lines, 'title');
    mark(kinds, abstract.lines, 'abstract');
  }
  const doubts = pairs.flatMap((pair) => doubtIn(pair, digest.id) ?? []);
  const entries = pairs.map(
    ({ title, abstract }): Entry => ({
      title: title.text,
      abstract: abstract.text,
      lines: [title.lines[0], abstract.lines[1]],
      facts: {},
    }),
  );
  factsOf(entries, findings, digest);
  return {
    masthead: masthead.map(({ text }) => text.trim()).filter((text) => text !== ''),
    entries,
    lines: kinds,
    problems: [
      mastheadDateProblem(masthead, digest) ?? [],
      left.map(({ problem }) => problem),
      doubts,
      entries.length === 0 && left.length === 0 ? noPapers(page, digest) : [],
    ].flat(),
    replacementsWithoutAbstract: 0,
  };
}

/** The masthead's lines, and the rest; a title glued to the masthead's last word is cut off it. */
function divided(page: PageLine[], kinds: LineKind[]) {
  const glued = page.findIndex(({ text }) => gluedSubscribe.test(text.trim()));
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

/** Runs of lines that are titles or abstracts, and what the other lines say. */
function sortedLines(body: PageLine[], kinds: LineKind[]) {
  const runs: PageLine[][] = [];
  const findings: PlacedFinding[] = [];
  let run: PageLine[] = [];
  const endRun = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [at, line] of body.entries()) {
    const said = statedBy(line, body, at);
    if (!said) {
      if (line.heading === 'starts' || (run.at(-1)?.heading && !line.heading)) endRun();
      run.push(line);
      findings.push(...paperIdsIn(line));
      continue;
    }
    endRun();
    if (!line.blank) kinds[line.number - 1] = said.length > 0 ? 'fact' : 'noise';
    findings.push(...said.map((finding) => ({ line: line.number, finding })));
  }
  endRun();
  return { runs, findings };
}

/** A title or an abstract links to its paper. */
function paperIdsIn({ number, addresses }: PageLine): PlacedFinding[] {
  return addresses
    .flatMap((address) => findingInAddress(address) ?? [])
    .filter(({ fact }) => fact === 'arxivId')
    .map((finding) => ({ line: number, finding }));
}

/** The facts of a line that is none of a title or abstract: empty for noise, undefined for text. */
function statedBy(line: PageLine, body: PageLine[], at: number) {
  const text = line.text.trim();
  const linked = line.addresses.flatMap((address) => findingInAddress(address) ?? []);
  if (text === '') return linked;
  if (line.heading) return undefined;
  if (/^https?:\/\/\S+$/.test(text)) {
    return insideParagraph(body, at) ? undefined : [findingInAddress(text) ?? []].flat();
  }
  if (/^Submitted by$/i.test(text)) return [];
  if (namesSubmitter(text, body, at)) return [{ fact: 'submitter' as const, value: text }];
  if (isFurniture(text)) return isWrappedWord(text, body, at) ? undefined : linked;
  if (standsForAuthors(line, body, at))
    return [{ fact: 'organisation' as const, value: text }, ...linked];
  const findings = findingsIn(text);
  return findings ? [...findings, ...linked] : undefined;
}

/** The name stands below its label, with or without a blank line between. */
function namesSubmitter(text: string, body: PageLine[], at: number): boolean {
  if (text.length > 40) return false;
  const above = body[at - 1]?.blank ? body[at - 2] : body[at - 1];
  return /Submitted by$/i.test(above?.text.trim().slice(-20) ?? '');
}

/** An address that a wrapped abstract ends with, or goes on after. */
function insideParagraph(body: PageLine[], at: number): boolean {
  const above = body[at - 1]?.text.trim() ?? '';
  return above.length > 20 && !/[.!?]$/.test(above) && !isFurniture(above) && !findingsIn(above);
}

/** The last word of a title or abstract that was wrapped: `Models` is a page's navigation elsewhere. */
function isWrappedWord(text: string, body: PageLine[], at: number): boolean {
  const above = body[at - 1]?.text.trim().length ?? 0;
  return /^\w+$/.test(text) && above > 45 && above <= 125 && insideParagraph(body, at);
}

/** An organisation's name stands where the author count would: above the dot before the date. */
function standsForAuthors(line: PageLine, body: PageLine[], at: number): boolean {
  if (line.text.length > 80) return false;
  const below = body.slice(at + 1, at + 5).find(({ text }) => text.trim() !== '');
  return below?.text.trim() === '·' && !findingsIn(line.text.trim());
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
