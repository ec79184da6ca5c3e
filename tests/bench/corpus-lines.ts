/** Collections of papers, which are too large, or not free enough, to be kept in this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the corpora lie that the benchmarks were made with, on the machines that have them. */
export const corporaDir = '../shared';
export const dailyPapers = `${corporaDir}/corpora/hf-daily.jsonl.gz`;

/** Ends the benchmark with a sentence where a file is not there. */
export function present(file: string): string {
  if (existsSync(file)) return file;
  console.error(
    `There is no ${file}. Benchmarks read collections that are not kept here; .github/CONTRIBUTING.md says under "Scripts" how to name your own, and what stands in them.`,
  );
  process.exit(1);
}

/** The lines of a gzipped corpus. */
export function corpusLines(file: string): string[] {
  return gunzipSync(readFileSync(present(file)))
    .toString()
    .split('\n')
    .filter(Boolean);
}
