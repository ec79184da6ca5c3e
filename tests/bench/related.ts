/**
 * How well related papers are found, beside plain tf-idf in the same run, by several proxies for "these two belong
 * together"; then the time and memory of a large library, and how the map keeps neighbours.
 * `npm run bench:related -- [folder with corpora/, gold/, ir/]`
 * `npm run bench:related -- --by-hand SEED`: twenty papers drawn by chance with theirs, to be judged by reading.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { relate } from '../../src/compile/relate.ts';
import { compare, similarity } from '../../src/papers/related/compare.ts';
import { vectorAt } from '../../src/papers/related/vectors.ts';
import { layOutMap } from '../../src/views/map/lay-out-map.ts';
import { corporaDir } from './corpus-lines.ts';
import { plainTfIdf } from './related/plain-tf-idf.ts';
import { readCorpora } from './related/read-corpora.ts';
import { tasksOf } from './related/tasks.ts';
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
const table = [];
for (const { name, papers, queries, measure } of tasksOf(corpora)) {
  const comparison = compare(papers);
  const wideOf = (at: number) => vectorAt(comparison.vectors, at);
  const own = similarity({ ...comparison, wideOf });
  const score = (near: (a: number, b: number) => number) =>
    mean(
      queries.map(({ paper, candidates, gains }) => {
        const ranked = candidates
          .map((other, i) => ({ near: near(paper, other), gain: gains[i] ?? 0 }))
          .sort((a, b) => b.near - a.near);
        return measure(ranked.map(({ gain }) => gain));
      }),
    );
  table.push({
    task: name,
    queries: queries.length,
    'plain tf-idf': percent(score(plainTfIdf(papers))),
    'own words': percent(score(own)),
    'as built': percent(score(similarity(comparison))),
  });
}
console.table(table);

const cacheDir = mkdtempSync(join(tmpdir(), 'broadsheet-related-'));
console.log(`all papers but the last 62: ${once('62')}`);
console.log(`one digest of 62 more: ${once('0')} (target 3 s)`);
rmSync(cacheDir, { recursive: true });
const related = await relate(corpora.daily);
const mappable = related.map(({ id, related }) => ({ id, related, topics: [] }));
const laying = performance.now();
const places = layOutMap(mappable);
console.log(`map laid out in ${seconds(laying)} s`);
const before = new Map(layOutMap(mappable.slice(0, -62)).map((place) => [place.id, place]));
const moved = places
  .flatMap(({ id, x, y }) => {
    const old = before.get(id);
    return old ? [Math.hypot(x - old.x, y - old.y)] : [];
  })
  .sort((a, b) => a - b);
const middle = moved[moved.length >> 1] ?? 0;
console.log(
  `a digest of 62 more moves half of the papers by less than ${middle.toFixed(3)} of the map`,
);

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

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
