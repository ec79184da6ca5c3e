import { readFileSync } from 'node:fs';
import { randomOf } from './questions.ts';

/** Mean reciprocal rank; −1 is not found. */
export function reciprocal(ranks: number[]): number {
  return (
    ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / (ranks.length || 1)
  );
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const resamples = 1000;

/**
 * A mean, and the interval in which 95 % of samples of the same values, drawn with repeats, have theirs (bootstrap, the
 * same at each run): `0.711 (0.674–0.748)`
 */
export function meanWithInterval(values: number[]): string {
  const random = randomOf(1);
  const mean = (of: number[]) => of.reduce((sum, value) => sum + value, 0) / (of.length || 1);
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  );
  const [least, most] = [0.025, 0.975].map((share) => percentile(means, share).toFixed(3));
  return `${mean(values).toFixed(3)} (${least}–${most})`;
}

/** Question id → paper id → grade, from a qrels.tsv with a header line. */
export function readJudgements(file: string): Map<string, Map<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [question = '', paper = '', grade = '0'] = line.split('\t');
    const judged = judgements.get(question) ?? new Map<string, number>();
    judgements.set(question, judged.set(paper, Number(grade)));
  }
  return judgements;
}

export function ndcgAt10(ids: string[], judged: Map<string, number>): number {
  const gain = (grades: number[]) =>
    grades.slice(0, 10).reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
  const ideal = gain([...judged.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ids.map((id) => judged.get(id) ?? 0)) / ideal;
}
