import { authorLines } from './author-lines.ts';
import type { PlacedFinding } from './facts-of.ts';
import { type Finding, findingInLink } from './finding.ts';
import type { PageLine } from './page-line.ts';
import { repeatedLines } from './repeated-lines.ts';
import { addressLabels, statedBy } from './stated-by.ts';

/** A page's lines: those that are titles or abstracts, and what the others say. */
export interface SortedLines {
  runs: PageLine[][];
  /** The first lines of runs that others stand above: what is fenced begins a paper, or a text. */
  fenced: Set<PageLine>;
  findings: PlacedFinding[];
  /** What each line says that is none of a title or abstract: nothing, for noise. */
  said: Map<PageLine, Finding[]>;
}

/** Divides lines into runs where others stand between; `titles` are taken for titles whatever they say. */
export function sortedLines(body: PageLine[], titles: Set<PageLine>): SortedLines {
  const sayings = sayingsOf(body);
  const sorted: SortedLines = { runs: [], fenced: new Set(), findings: [], said: new Map() };
  let fence = false;
  let open: PageLine[] | undefined;
  for (const [at, line] of body.entries()) {
    if (titles.has(line)) {
      sorted.runs.push([line]);
      open = undefined;
      continue;
    }
    const said = sayings(line, at);
    if (said) {
      open = undefined;
      fence ||= !line.blank;
      if (!line.blank) sorted.said.set(line, said);
      sorted.findings.push(...said.map((finding) => ({ line: line.number, finding })));
      continue;
    }
    if (!open || begins(line, open)) {
      open = [];
      sorted.runs.push(open);
    }
    if (open.length === 0 && fence) sorted.fenced.add(line);
    fence = false;
    open.push(line);
    sorted.findings.push(...linkedFrom(line));
  }
  return sorted;
}

/** A title's first line, and the line below a title. */
function begins(line: PageLine, open: PageLine[]): boolean {
  return line.heading === 'starts' || (!!open.at(-1)?.heading && !line.heading);
}

function sayingsOf(body: PageLine[]): (line: PageLine, at: number) => Finding[] | undefined {
  const labels = addressLabels(body);
  const repeated = repeatedLines(body);
  const authors = authorLines(body, repeated);
  return (line, at) => {
    const names = authors.get(line);
    if (names) return [{ fact: 'names', value: names }];
    return statedBy(body, at, labels) ?? (repeated.has(line) ? [] : undefined);
  };
}

/** What a title or an abstract links to: its paper, its code, and what else it names. */
function linkedFrom({ number, links }: PageLine): PlacedFinding[] {
  return links
    .flatMap((link) => findingInLink(link) ?? [])
    .filter(({ fact }) => fact !== 'nextArxivId')
    .map((finding) => ({ line: number, finding }));
}
