/** Places papers on the map: the first 64 papers are laid out alone; from their places the first 256 begin, from theirs the first 1,024, and so on. */
import { compare, type NearestOf } from '../papers/related/compare.ts';
import type { Neighbours } from '../papers/related/neighbours.ts';
import type { RelatablePaper } from '../papers/related/paper-terms.ts';
import { noPlaces, type Places, placesOf } from '../papers/related/places.ts';
import { type Cache, openCache, programVersion } from './cache.ts';

const firstPapers = 64;

/** Oldest papers first. With a digest more, places begin as they did without it, and so few papers move far. */
export async function placePapers(
  papers: RelatablePaper[],
  near: Neighbours,
  nearestOf?: NearestOf,
): Promise<Places> {
  const kept = await openCache<Places>('map', programVersion('compile/place-papers.ts'));
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

/** The largest of 64, 256, 1,024 … below a number of papers; 0 up to 64. Steps of two take twice the time and give no better map. */
function olderOf(papers: number): number {
  let older = firstPapers;
  while (older * 4 < papers) older *= 4;
  return older < papers ? older : 0;
}
