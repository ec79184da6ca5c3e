/** Related papers and places on the map, from caches where papers are as they were; up to four threads compare the others. */
import { availableParallelism } from 'node:os';
import {
  compare,
  type NearestOf,
  nearest,
  referenceOf,
  type Settled,
} from '../papers/related/compare.ts';
import { type Neighbours, withFurther } from '../papers/related/neighbours.ts';
import type { RelatablePaper } from '../papers/related/paper-terms.ts';
import { noPlaces, type Places, placesOf } from '../papers/related/places.ts';
import { type Recall, type Related, relatedPapers } from '../papers/related/related-papers.ts';
import type { Vectors } from '../papers/related/vectors.ts';
import { type Cache, digestOf, openCache } from './cache.ts';
import { meaningsOf } from './meanings.ts';
import { inThread } from './threads.ts';

/** Adds related papers to each paper, and its place on the map. Most results for papers of earlier builds come from the cache. */
export async function relate<Paper extends RelatablePaper>(
  papers: Paper[],
): Promise<(Paper & { related: Related[]; place: [x: number, y: number] })[]> {
  const reference = referenceOf(papers);
  // Results about the reference papers hold as long as these and the program stay the same.
  const key = digestOf(asText(reference));
  const meanings = await meaningsOf(papers, reference.length);
  const settled = await openCache<Settled>('related');
  // In a separate file: each new digest adds reasons, and `settled` is large.
  const reasons = await openCache<string[]>('related-reasons', key);
  // An id is enough for a reference paper, whose text is in `key`; a newer paper's text may still change.
  const texts = papers.map((paper, at) => (at < reference.length ? paper.id : asText([paper])));

  const kept = settled.known(key);
  const comparison = await compare(papers, kept, nearestByThreads, meanings);
  settled.set(key, comparison.settled);
  const recall: Recall = (paper, other, make) =>
    reasons.get(`${texts[paper]}\n${texts[other]}`, make);
  const related = relatedPapers(papers, comparison, recall);
  await settled.save();
  await reasons.save();
  const { x, y } = await placePapers(papers, comparison.near, nearestByThreads);
  return papers.map((paper, at) => ({
    ...paper,
    related: related.get(paper.id) ?? [],
    place: [x[at] ?? 0, y[at] ?? 0],
  }));
}

/** Below this, comparing takes less time than starting a thread. */
const enoughPapers = 2000;
/** Each thread has an index of all papers. */
const mostThreads = 4;

/** Exactly what `nearest` gives. */
async function nearestByThreads(vectors: Vectors, from: number): Promise<Neighbours> {
  const every = Math.min(mostThreads, availableParallelism());
  if (vectors.starts.length - from < enoughPapers) return nearest(vectors, from);
  const module = new URL('../papers/related/compare.ts', import.meta.url).href;
  const others = Array.from({ length: every - 1 }, (_, at) =>
    inThread({ module, make: nearest }, [vectors, from, { every, turn: at + 1 }]),
  );
  const own = nearest(vectors, from, { every, turn: 0 });
  return (await Promise.all(others)).reduce(withFurther, own);
}

function asText(papers: RelatablePaper[]): string {
  return JSON.stringify(
    papers.map(({ id, title, abstract, topics }) => [id, title, abstract, topics]),
  );
}

const firstPapers = 18;
/** A small library changes the most by a digest: there, the steps are small. */
const small = { papers: 1000, step: 1.5 };
const step = 4;

/** Oldest papers first. With a digest more, places begin as they did without it, and so few papers move far. */
export async function placePapers(
  papers: RelatablePaper[],
  near: Neighbours,
  nearestOf?: NearestOf,
): Promise<Places> {
  const kept = await openCache<Places>('map');
  const places = await placesFor(papers, async () => near, { kept, nearestOf });
  await kept.save();
  return places;
}

/** Places any number of the oldest papers; later ones make no difference. */
async function placesFor(
  papers: RelatablePaper[],
  near: () => Promise<Neighbours>,
  by: { kept: Cache<Places>; nearestOf?: NearestOf | undefined },
): Promise<Places> {
  const older = papers.slice(0, olderOf(papers.length));
  const before =
    older.length === 0
      ? noPlaces
      : await placesFor(
          older,
          async () => (await compare(older, undefined, by.nearestOf)).near,
          by,
        );
  const key = asText(papers);
  const places = by.kept.known(key) ?? placesOf(await near(), before);
  by.kept.set(key, places);
  return places;
}

/** The largest of 18, 27, 41 … 1,038, 4,152 … below a number of papers; 0 up to 18. */
function olderOf(papers: number): number {
  const next = (older: number) => Math.round(older * (older < small.papers ? small.step : step));
  let older = firstPapers;
  while (next(older) < papers) older = next(older);
  return older < papers ? older : 0;
}
