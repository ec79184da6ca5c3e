import { authorLines } from './author-lines.ts';
import type { PlacedFinding } from './facts-of.ts';
import { type Finding, findingInLink } from './finding.ts';
import { labelledTitles } from './labelled-titles.ts';
import type { PageLine } from './page-line.ts';
import { repeatedLines } from './repeated-lines.ts';
import { addressLabels, statedBy } from './stated-by.ts';
import { besideTitles } from './title-lines.ts';

/** A page's lines: titles and abstracts as runs, and the facts that all other lines state. */
export interface SortedLines {
  runs: PageLine[][];
  /** First lines of runs below a fact or noise: such a line begins a title or an abstract. */
  fenced: Set<PageLine>;
  findings: PlacedFinding[];
  /** For each line that is no title or abstract, its facts; empty for noise. */
  said: Map<PageLine, Finding[]>;
}

/** Divides titles and abstracts into runs at the lines of facts and noise. */
export function sortedLines(body: PageLine[]): SortedLines {
  const sayings = sayingsOf(body);
  const sorted: SortedLines = { runs: [], fenced: new Set(), findings: [], said: new Map() };
  let fence = false;
  let open: PageLine[] | undefined;
  for (const [at, line] of body.entries()) {
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
  const titles = labelledTitles(body);
  const own = (line: PageLine, at: number): Finding[] | undefined => {
    if (titles.has(line)) return undefined;
    const names = authors.get(line);
    if (names) return [{ fact: 'names', value: names }];
    return statedBy(body, at, labels) ?? (repeated.has(line) ? [] : undefined);
  };
  const said = body.map(own);
  const hasId = said.some((findings) => findings?.some(({ fact }) => fact === 'arxivId'));
  const unsaid = body.filter(({ heading }, at) => !heading && !said[at]);
  const headings = body.filter(({ heading }) => heading).length;
  const texts = body.filter(({ text }) => text.length > 150).length;
  const beside = headings * 4 > texts ? undefined : besideTitles(unsaid, hasId);
  return (line, at) => {
    if (said[at] || !beside?.size) return said[at];
    // The page's few headings are those of its sections.
    const found = line.heading ? [] : beside.get(line);
    return found && [...found, ...line.links.flatMap((link) => findingInLink(link) ?? [])];
  };
}

/** What a title or an abstract links to: its paper, its code, and what else it names. */
function linkedFrom({ number, links }: PageLine): PlacedFinding[] {
  return links
    .flatMap((link) => findingInLink(link) ?? [])
    .filter(({ fact }) => fact !== 'nextArxivId')
    .map((finding) => ({ line: number, finding }));
}
