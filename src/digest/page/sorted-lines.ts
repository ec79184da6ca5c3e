/**
 * Divides a page by that into titles with texts, and facts; lines that stand beside most papers, and so are the page's own.
 */
import { shown } from '../spaces.ts';
import { authorLines } from './author-lines.ts';
import type { PlacedFinding } from './facts-of.ts';
import { dateAndComments, type Finding, findingInAddress, findingInLink } from './finding.ts';
import { furnitureOf } from './furniture.ts';
import type { PageLine } from './page-line.ts';
import { addressLabels, statedBy } from './stated-by.ts';
import { besideTitles } from './title-lines.ts';

/** A page's lines: titles and abstracts as runs, and the facts that all other lines state. */
interface SortedLines {
  runs: PageLine[][];
  /** First lines of runs below a fact or noise: such a line begins a title or an abstract. */
  fenced: Set<PageLine>;
  findings: PlacedFinding[];
  /** Facts and noise. */
  known: PageLine[];
}

/** Divides titles and abstracts into runs at the lines of facts and noise. */
export function sortedLines(body: PageLine[]): SortedLines {
  const sayings = sayingsOf(body);
  const wide = widerGaps(body);
  const sorted: SortedLines = { runs: [], fenced: new Set(), findings: [], known: [] };
  let fence = false;
  let open: PageLine[] | undefined;
  for (const [at, line] of body.entries()) {
    const said = sayings(line, at);
    if (said) {
      open = undefined;
      fence ||= !line.blank || wide.has(line);
      if (!line.blank) sorted.known.push(line);
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

/** The first blank lines of wider gaps above titles, where others are one line wide: they divide papers as facts do. */
function widerGaps(body: PageLine[]): Set<PageLine> {
  const gaps = body.flatMap((line, at) => (line.blank && !body[at - 1]?.blank ? [at] : []));
  const wide = gaps.filter((at) => body[at + 1]?.blank);
  const above = wide.filter((at) => {
    const below = body.slice(at, at + widest).find(({ blank }) => !blank);
    const text = below?.text.trim() ?? '';
    return text.length <= 200 && !/[.!,;:]$/.test(text);
  });
  const divide = wide.length < gaps.length && above.length * 4 > wide.length * 3;
  return new Set(divide ? wide.flatMap((at) => body[at] ?? []) : []);
}

/** Lines of a gap. */
const widest = 20;

/** A title's first line, and the line below a title. */
function begins(line: PageLine, open: PageLine[]): boolean {
  return line.heading === 'starts' || (!!open.at(-1)?.heading && !line.heading);
}

function sayingsOf(body: PageLine[]): (line: PageLine, at: number) => Finding[] | undefined {
  const labels = addressLabels(body);
  const repeated = furnitureOf(body);
  const authors = authorLines(body, repeated);
  const own = (line: PageLine, at: number): Finding[] | undefined => {
    const names = authors.get(line);
    if (names?.length === 0) return [];
    if (names) return [{ fact: 'names', value: names }, ...dayBehind(line)];
    return statedBy(body, at, labels) ?? (repeated.has(line) ? idsIn(line) : undefined);
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

/** Of buttons below each title. */
function idsIn({ links }: PageLine): Finding[] {
  const found = links.flatMap(({ address }) => findingInAddress(address) ?? []);
  return found.filter(({ fact }) => fact === 'arxivId');
}

/** Of a line of authors: `A. Heron · MIT · 19 May 2025` */
function dayBehind({ text }: PageLine): Finding[] {
  const last = / [·|] ([^·|]{4,40})$/.exec(shown(text))?.[1];
  return (last && dateAndComments(last)) || [];
}

/** What a title or an abstract links to: its paper, its code, and what else it names. */
function linkedFrom({ number, links }: PageLine): PlacedFinding[] {
  return links
    .flatMap((link) => findingInLink(link) ?? [])
    .filter(({ fact }) => fact !== 'nextArxivId')
    .map((finding) => ({ line: number, finding }));
}
