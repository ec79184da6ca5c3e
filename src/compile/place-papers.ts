/** Places papers on the map: the first 18 are laid out alone; from their places the first 27 begin, from theirs the first 41, and so on. */
import { compare, type NearestOf } from '../papers/related/compare.ts';
import type { Neighbours } from '../papers/related/neighbours.ts';
import type { RelatablePaper } from '../papers/related/paper-terms.ts';
import { noPlaces, type Places, placesOf } from '../papers/related/places.ts';
import { type Cache, openCache } from './cache.ts';

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
          async () => (await compare(older, undefined, by.nearestOf)).found.near,
          by,
        );
  const key = JSON.stringify(
    papers.map(({ id, title, abstract, topics }) => [id, title, abstract, topics]),
  );
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
