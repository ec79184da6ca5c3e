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
  const pairs = pairsOf(links);
  let places = start;
  for (let round = 0; round < rounds; round++) {
    const push = { x: new Float64Array(ids.length), y: new Float64Array(ids.length) };
    draw(pairs, places, push);
    repel(ring, round, places, push);
    makeRoom(places, push);
    gather(places, push);
    places = moved(places, push, 1 - round / rounds);
  }
  return places;
}

/** All links, as columns: this runs through a hundred thousand of them in each round. */
interface Pairs {
  from: Uint32Array;
  to: Uint32Array;
  pull: Float64Array;
}

function pairsOf(links: Link[][]): Pairs {
  const all = links.flatMap((list, from) => list.map((link) => ({ ...link, from })));
  return {
    from: Uint32Array.from(all, ({ from }) => from),
    to: Uint32Array.from(all, ({ at }) => at),
    pull: Float64Array.from(all, ({ pull }) => pull),
  };
}

/** Papers in the order of their hashes (consistent hashing). */
interface Ring {
  hashes: Uint32Array;
  /** The paper with the hash at that place. */
  papers: Uint32Array;
  /** By the first 16 bits of a hash: the place of the first hash that is not smaller. */
  starts: Uint32Array;
}

function ringOf(ids: string[]): Ring {
  const order = ids.map((id, at) => ({ hash: hash(id), at })).sort((a, b) => a.hash - b.hash);
  const starts = new Uint32Array(2 ** 16);
  let place = 0;
  for (let bits = 0; bits < starts.length; bits++) {
    while ((order[place]?.hash ?? Infinity) < bits * 2 ** 16) place++;
    starts[bits] = place;
  }
  return {
    hashes: Uint32Array.from(order, ({ hash }) => hash),
    papers: Uint32Array.from(order, ({ at }) => at),
    starts,
  };
}

/** The first paper from a hash on: mostly the same after other papers have been added. */
function paperAt({ hashes, papers, starts }: Ring, wanted: number): number {
  let place = starts[wanted >>> 16] ?? 0;
  while ((hashes[place] ?? Infinity) < wanted) place++;
  return papers[place % papers.length] ?? 0;
}

function draw({ from, to, pull }: Pairs, { x, y }: Places, push: Places): void {
  for (let i = 0; i < from.length; i++) {
    const [at, other] = [from[i] ?? 0, to[i] ?? 0];
    const dx = (x[other] ?? 0) - (x[at] ?? 0);
    const dy = (y[other] ?? 0) - (y[at] ?? 0);
    const force = (pull[i] ?? 0) / (1 + dx * dx + dy * dy);
    move(push, at, dx * force, dy * force);
    move(push, other, -dx * force, -dy * force);
  }
}

function repel(ring: Ring, round: number, { x, y }: Places, push: Places): void {
  const { hashes, papers } = ring;
  for (let place = 0; place < papers.length; place++) {
    const at = papers[place] ?? 0;
    for (let i = 0; i < strangers; i++) {
      const other = paperAt(ring, mix(hashes[place] ?? 0, round * strangers + i + 1));
      if (other === at) continue;
      const dx = (x[at] ?? 0) - (x[other] ?? 0);
      const dy = (y[at] ?? 0) - (y[other] ?? 0);
      const force = stranger / (1 + dx * dx + dy * dy);
      move(push, at, dx * force, dy * force);
    }
  }
}

/** Keeps points about a unit apart. */
function makeRoom({ x, y }: Places, push: Places): void {
  const { wide, cellAt, starts, points } = gridOf({ x, y });
  for (let at = 0; at < x.length; at++) {
    for (let row = -1; row <= 1; row++) {
      const cell = cellAt(at) + row * wide;
      for (let i = starts[cell - 1] ?? 0; i < (starts[cell + 2] ?? 0); i++) {
        const other = points[i] ?? 0;
        const dx = (x[at] ?? 0) - (x[other] ?? 0);
        const dy = (y[at] ?? 0) - (y[other] ?? 0);
        const square = dx * dx + dy * dy;
        if (other === at || square >= 1) continue;
        const distance = Math.sqrt(square) || 0.001;
        const force = (room * (1 - distance)) / distance;
        move(push, at, dx * force, dy * force);
      }
    }
  }
}

/** Points by the unit cell that they are in, row by row; `starts` has where each cell begins. No point is in a cell at the edge. */
function gridOf({ x, y }: Places) {
  const [left, top] = [lowest(x) - 1, lowest(y) - 1];
  const wide = Math.floor(-lowest(x.map((value) => -value)) - left) + 2;
  const high = Math.floor(-lowest(y.map((value) => -value)) - top) + 2;
  const cellAt = (at: number) =>
    Math.floor((y[at] ?? 0) - top) * wide + Math.floor((x[at] ?? 0) - left);
  const starts = new Uint32Array(wide * high + 1);
  for (let at = 0; at < x.length; at++) starts[cellAt(at)] = (starts[cellAt(at)] ?? 0) + 1;
  let end = 0;
  for (let cell = 0; cell < starts.length; cell++) {
    end += starts[cell] ?? 0;
    starts[cell] = end;
  }
  const points = new Uint32Array(x.length);
  for (let at = x.length - 1; at >= 0; at--) {
    const place = (starts[cellAt(at)] ?? 0) - 1;
    starts[cellAt(at)] = place;
    points[place] = at;
  }
  return { wide, cellAt, starts, points };
}

function lowest(values: Float64Array): number {
  return Math.floor(values.reduce((least, value) => Math.min(least, value), 0));
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
