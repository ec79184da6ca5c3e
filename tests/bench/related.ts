/**
 * How well related papers are found, beside plain tf-idf in the same run, by several proxies for "these two belong
 * together", with 95 % intervals (bootstrap); then the time and memory of a large library.
 * `npm run bench:related -- [folder with corpora/, gold/, ir/]`
 * `npm run bench:related -- --by-hand SEED`: twenty papers drawn by chance with theirs, to be judged by reading.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { meaningsOf } from '../../src/compile/meanings.ts';
import { relate } from '../../src/compile/relate.ts';
import { compare, referenceSize } from '../../src/papers/related/compare.ts';
import type { RelatablePaper } from '../../src/papers/related/paper-terms.ts';
import { similarity } from '../../src/papers/related/vectors.ts';
import { corporaDir } from './corpus-lines.ts';
import { plainTfIdf } from './related/plain-tf-idf.ts';
import { readCorpora } from './related/read-corpora.ts';
import { tasksOf } from './related/tasks.ts';
import { meanWithInterval } from './search/measures.ts';
import { randomOf } from './search/questions.ts';

const { values, positionals } = parseArgs({
  options: { 'by-hand': { type: 'string' } },
  allowPositionals: true,
});
const dir = positionals[0] ?? corporaDir;
const corpora = await readCorpora(dir);
if (values['by-hand']) {
  await printToJudge(Number(values['by-hand']));
  process.exit();
}
// Two tasks rank the same papers. Each row is printed when it is there: all of them take minutes.
const compared = new Map<RelatablePaper[], Awaited<ReturnType<typeof methodsOf>>>();
for (const { name, papers, queries, measure } of tasksOf(corpora)) {
  const methods = compared.get(papers) ?? (await methodsOf(papers));
  compared.clear();
  compared.set(papers, methods);
  const scores = methods.map(({ method, near }) => {
    const measured = queries.map(({ paper, candidates, gains }) => {
      const ranked = candidates
        .map((other, i) => ({ near: near(paper, other), gain: gains[i] ?? 0 }))
        .sort((a, b) => b.near - a.near);
      return measure(ranked.map(({ gain }) => gain));
    });
    return `${method} ${meanWithInterval(measured)}`;
  });
  console.log(`${name}, ${queries.length} queries: ${scores.join(', ')}`);
}

const cacheDir = mkdtempSync(join(tmpdir(), 'broadsheet-related-'));
console.log(`all papers but the last 62: ${once('62')}`);
console.log(`one digest of 62 more: ${once('0')} (target 3 s)`);
rmSync(cacheDir, { recursive: true });

/** Ways to tell how near two papers are, by their places in the list. */
async function methodsOf(papers: RelatablePaper[]) {
  const meanings = await meaningsOf(papers, referenceSize(papers.length));
  const comparison = await compare(papers, undefined, undefined, meanings);
  return [
    { method: 'plain tf-idf', near: plainTfIdf(papers) },
    { method: 'without meanings', near: similarity({ ...comparison, meanings: null }) },
    { method: 'as built', near: similarity(comparison) },
  ];
}

async function printToJudge(seed: number): Promise<void> {
  const papers = await relate(corpora.daily);
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  const random = randomOf(seed);
  for (let drawn = 0; drawn < 20; drawn++) {
    const paper = papers[Math.floor(random() * papers.length)];
    console.log(`\n${paper?.title}\n  ${paper?.abstract.slice(0, 300)}…`);
    for (const { id, shared } of paper?.related ?? [])
      console.log(`  - ${titles.get(id)} [${shared.join(', ')}]`);
  }
}

/** In a process of its own, so that nothing is warm and the peak is this run's. */
function once(without: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'related-once.ts'), dir, without],
    { encoding: 'utf8', env: { ...process.env, CACHE_DIR: cacheDir } },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
