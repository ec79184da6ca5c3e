/** What became of a digest, counted. */
import type { Digest, LineKind } from '../digest/digest.ts';

/** `"2025-08-20: page-text, 62 papers, 31 facts, 12 repairs"`. */
export function reportLine(digest: Digest): string {
  const { papers, duplicates, replacementsWithoutAbstract } = digest;
  const unexplained = linesOf(digest, 'unexplained').length;
  return [
    `${digest.id}: ${digest.format}`,
    counted(papers.length, 'paper'),
    counted(sum(factsFound(digest)), 'fact'),
    counted(sum(repairsMade(digest)), 'repair'),
    ...(duplicates > 0 ? [`${duplicates} listed again`] : []),
    ...(replacementsWithoutAbstract > 0
      ? [`${counted(replacementsWithoutAbstract, 'replacement')} without abstract`]
      : []),
    ...(unexplained > 0 ? [`${counted(unexplained, 'line')} unexplained (npm run digests)`] : []),
  ].join(', ');
}

/** Numbers of a digest's lines of one kind. */
export function linesOf(digest: Digest, kind: LineKind): number[] {
  return digest.lines.flatMap((line, at) => (line === kind ? [at + 1] : []));
}

/** Name of a fact → papers that have it. */
export function factsFound(digest: Digest): Record<string, number> {
  return tally(
    digest.papers.flatMap(({ facts }) =>
      Object.keys(facts).map((fact): [string, number] => [fact, 1]),
    ),
  );
}

/** Name of a repair → how often it was made. */
export function repairsMade(digest: Digest): Record<string, number> {
  return tally(digest.papers.flatMap(({ repairs }) => Object.entries(repairs)));
}

/** `"1 paper"`, `"62 papers"`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function tally(counts: [string, number][]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
