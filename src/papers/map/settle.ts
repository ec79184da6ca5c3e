import type { Near } from '../related/nearest.ts';
import type { Places } from './first-places.ts';
import { hash, mix } from './hash.ts';

const rounds = 300;
/** Papers that push each paper away in a round. */
const strangers = 6;
const farthestStep = 0.5;

/**
 * Draws neighbours together and pushes strangers apart, as UMAP does, but all at once in each round, and with
 * strangers chosen by hashes, so that one paper more changes few choices.
 */
export function settle(ids: string[], near: Near[][], start: Places): Places {
  const ring = ringOf(ids);
  let places = scaled(start, Math.sqrt(ids.length) / 3);
  for (let round = 0; round < rounds; round++) {
    const step = (1 - round / rounds) * 0.9;
    const push = { x: new Float64Array(ids.length), y: new Float64Array(ids.length) };
    draw(near, places, push);
    repel(ring, round, places, push);
    places = moved(places, push, step);
  }
  return places;
}

/** The papers in the order of their hashes. */
interface Ring {
  hashes: Uint32Array;
  /** The paper with the hash at that place. */
  papers: Uint32Array;
}

function ringOf(ids: string[]): Ring {
  const order = ids.map((id, at) => ({ hash: hash(id), at })).sort((a, b) => a.hash - b.hash);
  return {
    hashes: Uint32Array.from(order, ({ hash }) => hash),
    papers: Uint32Array.from(order, ({ at }) => at),
  };
}

/** The first paper from a hash on: mostly the same one after others have joined the ring. */
function paperAt({ hashes, papers }: Ring, wanted: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return papers[low % papers.length] ?? 0;
}

function draw(near: Near[][], { x, y }: Places, push: Places): void {
  near.forEach((list, at) => {
    const strongest = list[0]?.score ?? 1;
    for (const { at: other, score } of list) {
      const dx = (x[other] ?? 0) - (x[at] ?? 0);
      const dy = (y[other] ?? 0) - (y[at] ?? 0);
      const pull = score / strongest / (1 + dx * dx + dy * dy);
      move(push, at, dx * pull, dy * pull);
      move(push, other, -dx * pull, -dy * pull);
    }
  });
}

function repel(
  { hashes, papers, ...rest }: Ring,
  round: number,
  { x, y }: Places,
  push: Places,
): void {
  const ring = { hashes, papers, ...rest };
  papers.forEach((at, place) => {
    for (let i = 0; i < strangers; i++) {
      const other = paperAt(ring, mix(hashes[place] ?? 0, round * strangers + i + 1));
      if (other === at) continue;
      const dx = (x[at] ?? 0) - (x[other] ?? 0);
      const dy = (y[at] ?? 0) - (y[other] ?? 0);
      const square = dx * dx + dy * dy;
      const force = 2 / ((0.01 + square) * (1 + square));
      move(push, at, dx * force, dy * force);
    }
  });
}

function move(push: Places, at: number, dx: number, dy: number): void {
  push.x[at] = (push.x[at] ?? 0) + dx;
  push.y[at] = (push.y[at] ?? 0) + dy;
}

function moved({ x, y }: Places, push: Places, step: number): Places {
  const far = (value: number) =>
    Math.max(-farthestStep, Math.min(farthestStep, value * 0.1)) * step;
  return {
    x: x.map((value, at) => value + far(push.x[at] ?? 0)),
    y: y.map((value, at) => value + far(push.y[at] ?? 0)),
  };
}

function scaled({ x, y }: Places, by: number): Places {
  return { x: x.map((value) => value * by), y: y.map((value) => value * by) };
}
