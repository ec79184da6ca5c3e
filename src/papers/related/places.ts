/**
 * A place for each paper on the map (Barnes-Hut t-SNE over its nearest papers). It begins from the places of the older
 * papers, which hardly move when a digest is added.
 */
import { idHash } from '../../text/id-hash.ts';
import type { Neighbours } from './neighbours.ts';
import { type Points, Quadtree } from './quadtree.ts';

/** Of all papers, oldest first; around 0, and equally dense however many there are. */
export type Places = Points;

export const noPlaces: Places = { x: new Float64Array(), y: new Float64Array() };

/** How many nearest papers attract a paper, and how much less the farther ones do. Chosen by `npm run bench:map`, like all constants below. */
const pulling = 10;
const steepness = 3;
/** Attraction relative to t-SNE's: with 1, fewer papers of a neighbourhood come together; with 2, more papers move from day to day. */
const strength = 1.5;
/** A new paper begins between so many of its nearest. */
const between = 3;
/** A placed paper is pulled back to its former place; most strongly in a small library, where one more paper changes all neighbourhoods. */
const staying = { most: 1, papers: 100 };
const rounds = 80;
const momentum = 0.8;

/** @param before Places of the oldest of these papers. */
export function placesOf(near: Neighbours, before: Places): Places {
  const places = firstPlaces(near, before);
  const pulls = pullsOf(near);
  const papers = places.x.length;
  const rate = papers / 12;
  const known = before.x.length;
  const back = Math.min(staying.most, staying.papers / papers) / papers;
  const axes = [places.x, places.y].map((values) => ({
    values,
    began: values.slice(0, known),
    forces: new Float64Array(papers),
    steps: new Float64Array(papers),
    gains: new Float64Array(papers).fill(1),
  }));
  const forces: Places = { x: axes[0]?.forces ?? noPlaces.x, y: axes[1]?.forces ?? noPlaces.y };
  for (let round = 0; round < rounds; round++) {
    push(places, forces);
    pull(places, forces, pulls);
    for (const { values, began, forces, steps, gains } of axes) {
      began.forEach((place, at) => {
        forces[at] = (forces[at] ?? 0) + back * (place - (values[at] ?? 0));
      });
      for (let at = 0; at < papers; at++) {
        const force = forces[at] ?? 0;
        const step = steps[at] ?? 0;
        const gain = gains[at] ?? 1;
        // Faster while it goes on in one direction (Jacobs’ delta-bar-delta), as the inventors of t-SNE do it.
        gains[at] = force * step > 0 ? gain + 0.2 : Math.max(0.01, gain * 0.8);
        steps[at] = momentum * step + rate * (gains[at] ?? 1) * force;
        values[at] = (values[at] ?? 0) + (steps[at] ?? 0);
      }
    }
  }
  return places;
}

/** Old places, moved apart to make room for more papers; a new paper begins between its nearest, or at a hashed place if none of them has one yet. */
function firstPlaces(near: Neighbours, before: Places): Places {
  const papers = near.counts.length;
  const known = before.x.length;
  const wider = known > 0 ? Math.sqrt(papers / known) : 1;
  const side = Math.sqrt(papers);
  const axis = (old: Float64Array, salt: string) => {
    const values = new Float64Array(papers);
    values.set(old.map((value) => value * wider));
    for (let at = known; at < papers; at++) {
      const row = near.papers.subarray(at * near.most, at * near.most + (near.counts[at] ?? 0));
      const placed = row.filter((other) => other < at).subarray(0, between);
      const aside = idHash(`${salt}${at}`) / 2 ** 32 - 0.5;
      const middle = placed.reduce((sum, other) => sum + (values[other] ?? 0), 0) / placed.length;
      values[at] = placed.length > 0 ? middle + aside : aside * side;
    }
    return values;
  };
  return { x: axis(before.x, 'x'), y: axis(before.y, 'y') };
}

/** How strongly each of a paper's nearest pulls it, in a table like that of `near`; those of one paper sum up to 1. */
function pullsOf(near: Neighbours): Neighbours {
  const { most, counts, papers, scores } = near;
  const pulls = {
    most,
    counts: counts.map((count) => Math.min(pulling, count)),
    papers,
    scores: new Float64Array(scores.length),
  };
  pulls.counts.forEach((count, at) => {
    const row = pulls.scores.subarray(at * most, at * most + count);
    row.forEach((_, i) => {
      row[i] = ((scores[at * most + i] ?? 0) / (scores[at * most] ?? 1)) ** steepness;
    });
    const sum = row.reduce((all, one) => all + one, 0);
    row.forEach((one, i) => {
      row[i] = one / sum;
    });
  });
  return pulls;
}

/** Pulls each paper and its nearest together. */
function pull(
  { x, y }: Places,
  forces: Places,
  { most, counts, papers, scores }: Neighbours,
): void {
  for (let at = 0; at < counts.length; at++)
    for (let i = at * most; i < at * most + (counts[at] ?? 0); i++) {
      const other = papers[i] ?? 0;
      const dx = (x[other] ?? 0) - (x[at] ?? 0);
      const dy = (y[other] ?? 0) - (y[at] ?? 0);
      const share = (strength * 2 * (scores[i] ?? 0)) / counts.length / (1 + dx * dx + dy * dy);
      forces.x[at] = (forces.x[at] ?? 0) + share * dx;
      forces.y[at] = (forces.y[at] ?? 0) + share * dy;
      forces.x[other] = (forces.x[other] ?? 0) - share * dx;
      forces.y[other] = (forces.y[other] ?? 0) - share * dy;
    }
}

/** Sets forces to the push of all others. */
function push(places: Places, forces: Places): void {
  const tree = new Quadtree(places);
  let all = 0;
  for (let at = 0; at < places.x.length; at++) all += tree.push(at, forces);
  const scale = 4 / (all || 1);
  for (const axis of [forces.x, forces.y])
    for (let at = 0; at < axis.length; at++) axis[at] = scale * (axis[at] ?? 0);
}
