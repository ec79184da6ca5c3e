/**
 * How well related papers are found, beside plain tf-idf in the same run, by several proxies for "these two belong
 * together"; then the time and memory of a large library, and how the map keeps neighbours.
 * `npm run bench:related -- [folder with corpora/, gold/, ir/]`
 */
import { layOutMap } from '../../src/papers/map/lay-out-map.ts';
import { compare, type Recall, similarity } from '../../src/papers/related/compare.ts';
import type { Near } from '../../src/papers/related/nearest.ts';
import { relatedPapers } from '../../src/papers/related/related-papers.ts';
import { cosine } from '../../src/papers/related/vectors.ts';
import { plainTfIdf } from './related/plain-tf-idf.ts';
import { readCorpora } from './related/read-corpora.ts';
import { tasksOf } from './related/tasks.ts';

const corpora = await readCorpora(process.argv[2] ?? '../shared');
const table = tasksOf(corpora).map(({ name, papers, queries, measure }) => {
  const comparison = compare(papers);
  const { vectors } = comparison;
  const own = (a: number, b: number) =>
    vectors[a] && vectors[b] ? cosine(vectors[a], vectors[b]) : 0;
  const score = (near: (a: number, b: number) => number) =>
    mean(
      queries.map(({ paper, candidates, gains }) => {
        const ranked = candidates
          .map((other, i) => ({ near: near(paper, other), gain: gains[i] ?? 0 }))
          .sort((a, b) => b.near - a.near);
        return measure(ranked.map(({ gain }) => gain));
      }),
    );
  return {
    task: name,
    queries: queries.length,
    'plain tf-idf': percent(score(plainTfIdf(papers))),
    'own words': percent(score(own)),
    'as built': percent(score((a, b) => similarity(comparison, a, b))),
  };
});
console.table(table);

const started = performance.now();
const related = relatedPapers(corpora.daily);
const took = seconds(started);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${corpora.daily.length} papers related in ${took} s; peak memory of this run ${memory} MB`,
);

const kept = new Map<number, Near[][]>();
const recall: Recall = (papers, make) => {
  const known = kept.get(papers.length) ?? make();
  kept.set(papers.length, known);
  return known;
};
compare(corpora.daily.slice(0, -62), recall);
const again = performance.now();
relatedPapers(corpora.daily, compare(corpora.daily, recall));
console.log(`one digest of 62 more: all related again in ${seconds(again)} s`);

const mappable = corpora.daily.map(({ id }) => ({
  id,
  related: related.get(id) ?? [],
  topics: [],
}));
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

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
