import { readFileSync } from 'node:fs';

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
