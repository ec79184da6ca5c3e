import type { Link, Places } from './first-places.ts';
import { hash, mix } from './hash.ts';

// Tuned on parts of a large corpus with `npm run bench:map`, whose measures change little around these values.
const rounds = 150;
/** Random papers that push each paper away in a round (UMAP's negative samples). */
const strangers = 6;
const farthestStep = 1;
const stranger = 1.2;
const room = 1;
const gathering = 0.5;

/**
 * Pulls linked points together and pushes strangers apart, as UMAP does, but all points at once in each round, and
 * with strangers chosen by hashes, so that a new paper changes few choices. Points too close make room.
 */
export function settle(ids: string[], links: Link[][], start: Places): Places {
  const ring = ringOf(ids);
  let places = start;
  for (let round = 0; round < rounds; round++) {
    const push = { x: new Float64Array(ids.length), y: new Float64Array(ids.length) };
    draw(links, places, push);
    repel(ring, round, places, push);
    makeRoom(places, push);
    gather(places, push);
    places = moved(places, push, 1 - round / rounds);
  }
  return places;
}

/** Papers in the order of their hashes (consistent hashing). */
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

/** The first paper from a hash on: mostly the same after other papers have been added. */
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

function draw(links: Link[][], { x, y }: Places, push: Places): void {
  links.forEach((list, at) => {
    for (const { at: other, pull } of list) {
      const dx = (x[other] ?? 0) - (x[at] ?? 0);
      const dy = (y[other] ?? 0) - (y[at] ?? 0);
      const force = pull / (1 + dx * dx + dy * dy);
      move(push, at, dx * force, dy * force);
      move(push, other, -dx * force, -dy * force);
    }
  });
}

function repel(ring: Ring, round: number, { x, y }: Places, push: Places): void {
  const { hashes, papers } = ring;
  papers.forEach((at, place) => {
    for (let i = 0; i < strangers; i++) {
      const other = paperAt(ring, mix(hashes[place] ?? 0, round * strangers + i + 1));
      if (other === at) continue;
      const dx = (x[at] ?? 0) - (x[other] ?? 0);
      const dy = (y[at] ?? 0) - (y[other] ?? 0);
      const square = dx * dx + dy * dy;
      const force = stranger / (1 + square);
      move(push, at, dx * force, dy * force);
    }
  });
}

/** Keeps points about a unit apart. */
function makeRoom(places: Places, push: Places): void {
  const cells = cellsOf(places);
  places.x.forEach((across, at) => {
    const down = places.y[at] ?? 0;
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        const there = cells.get(cellAt(Math.floor(across) + i, Math.floor(down) + j));
        if (there !== undefined) pushAway(there, at, places, push);
      }
    }
  });
}

function pushAway(others: number[], at: number, { x, y }: Places, push: Places): void {
  for (const other of others) {
    const dx = (x[at] as number) - (x[other] as number);
    const dy = (y[at] as number) - (y[other] as number);
    const square = dx * dx + dy * dy;
    if (other === at || square >= 1) continue;
    const distance = Math.sqrt(square) || 0.001;
    const force = (room * (1 - distance)) / distance;
    move(push, at, dx * force, dy * force);
  }
}

function cellsOf({ x, y }: Places): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  x.forEach((across, at) => {
    const cell = cellAt(Math.floor(across), Math.floor(y[at] ?? 0));
    const there = cells.get(cell);
    if (there) there.push(at);
    else cells.set(cell, [at]);
  });
  return cells;
}

function cellAt(across: number, down: number): number {
  return (across + 50_000) * 100_000 + down + 50_000;
}

/** A light pull to the middle, so that papers without links stay on the sheet. */
function gather({ x, y }: Places, push: Places): void {
  const pull = gathering / Math.sqrt(x.length);
  x.forEach((across, at) => {
    move(push, at, -across * pull, -(y[at] ?? 0) * pull);
  });
}

function move(push: Places, at: number, dx: number, dy: number): void {
  push.x[at] = (push.x[at] ?? 0) + dx;
  push.y[at] = (push.y[at] ?? 0) + dy;
}

function moved({ x, y }: Places, push: Places, step: number): Places {
  const far = (value: number) => Math.max(-farthestStep, Math.min(farthestStep, value)) * step;
  return {
    x: x.map((value, at) => value + far(push.x[at] ?? 0)),
    y: y.map((value, at) => value + far(push.y[at] ?? 0)),
  };
}
