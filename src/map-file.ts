/** The map of the papers: what the build writes and the reader's browser draws. */
import { base64Of, bytesIn, packHashes, unpackHashes } from './text/packed-hashes.ts';

/** The units in which papers stand on the map: so many that no lattice shows where it is enlarged most. */
export const mapSheet = { width: 4000, height: 3040 };

/** What the colours of the papers say: their fields, or, when a reader asks for it, their months or his marks. */
export type Colours = '' | 'months' | 'mine';

/** Where each paper stands, its signs by field and by months, and its topics by number; neighbours follow each other. */
export type FilePoint = [x: number, y: number, field: number, months: number, ...topics: number[]];

/** What the colours of a reader's marks tell apart, by number: of several the last. */
export const markedStates = ['read', 'new', 'saved'] as const;

/** The number of those that have no sign of their own. */
export const otherSign = -1;

export interface MapFile {
  topics: string[];
  points: FilePoint[];
  /** Names of neighbourhoods, the large ones first; those of depth 2 and 3 are for enlarged views. */
  regions: { name: string; x: number; y: number; depth: number }[];
}

/** A paper's id and title, and its related papers by number: only for papers that are pointed at or listed. */
export type FileText = [id: string, title: string, near: number[]];

/** Papers in a file of texts, about 20 kB compressed. */
export const textsInFile = 250;

/** `("/map/points/1x.json", 260)` → `"/map/points/1x-1.json"`: the file with the text of a paper, by the file of points. */
export function textFile(points: string, at: number): string {
  return points.replace('.json', `-${Math.floor(at / textsInFile)}.json`);
}

/** `"/map/points/1x.json"` → `"/map/points/1x-ids.json"`: JSON of the packed hashes of all papers' ids, by number. */
export function idsFile(points: string): string {
  return points.replace('.json', '-ids.json');
}

/** JSON of the base64 of their bytes. */
export function idsText(hashes: number[]): string {
  return JSON.stringify(base64Of(packHashes(hashes)));
}

export function hashesIn(idsText: string): number[] {
  return idsText ? [...unpackHashes(bytesIn(JSON.parse(idsText)))] : [];
}

interface Spot {
  x: number;
  y: number;
}

/** A name on the map, in any units; `x` and `y` are its middle. */
interface NameBox extends Spot {
  halfWidth: number;
  halfHeight: number;
  /** Whether a line leads from the name to where it stood before it was moved, which is a paper. */
  hasLine?: boolean;
}

/** Where names may stand, in the units of the names. */
interface Sheet {
  width: number;
  height: number;
  /** Half the size of a sign. */
  sign: number;
  most: number;
}

/** Among more papers than these, names may cover any: they stand out from small dots, and no place is free. */
const mostCleared = 300;

/** The papers that names may not cover. */
export function clearedOf<Paper>(papers: Paper[]): Paper[] {
  return papers.length > mostCleared ? [] : papers;
}

/** Names tried for each one wanted: the map is drawn at every step of a drag. */
const tried = 4;
/** In parts of its half width; farther off, a name would seem to belong elsewhere. */
const farthestAside = 1.1;

/** Moves each name to where it covers no name before it and nothing `inTheWay`, and no line runs through a name; a name without such a place is left out. */
export function placedNames<Name extends NameBox>(
  names: Name[],
  inTheWay: Spot[],
  { width, height, sign, most }: Sheet,
): Name[] {
  const placed: Name[] = [];
  const lines: [Spot, Spot][] = [];
  for (const name of names.slice(0, most * tried)) {
    if (placed.length === most) break;
    const { halfWidth, halfHeight } = name;
    const free = placesAround(name, width).find((place) => {
      if (Math.abs(place.x - name.x) > farthestAside * halfWidth) return false;
      if (place.y < halfHeight || place.y > height - halfHeight) return false;
      if (placed.some((other) => overlap(place, other))) return false;
      if (lines.some((line) => runsThrough(line, place))) return false;
      const line = lineTo(name, place);
      if (name.hasLine && placed.some((other) => runsThrough(line, other))) return false;
      return !inTheWay.some(
        ({ x, y }) =>
          Math.abs(x - place.x) < halfWidth + sign && Math.abs(y - place.y) < halfHeight + sign,
      );
    });
    if (!free) continue;
    placed.push(free);
    if (name.hasLine) lines.push(lineTo(name, free));
  }
  return placed;
}

/** The place of a name, then those above, below and aside, nearest first; none over the sides of the sheet. */
function placesAround<Name extends NameBox>(name: Name, width: number): Name[] {
  const inside = (x: number) => Math.max(name.halfWidth, Math.min(width - name.halfWidth, x));
  return [0, -1, 1, -2, 2, -3, 3]
    .flatMap((down) =>
      [0, -0.5, 0.5, -farthestAside, farthestAside].map((aside) => ({ down, aside })),
    )
    .map(({ down, aside }) => ({ dx: aside * name.halfWidth, dy: down * name.halfHeight }))
    .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
    .map(({ dx, dy }) => ({ ...name, x: inside(name.x + dx), y: name.y + dy }));
}

function overlap(one: NameBox, other: NameBox): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight
  );
}

/** From a paper to the nearest point of its name. */
export function lineTo(paper: Spot, name: NameBox): [Spot, Spot] {
  const within = (at: number, middle: number, half: number) =>
    Math.max(middle - half, Math.min(middle + half, at));
  const { x, y, halfWidth, halfHeight } = name;
  return [paper, { x: within(paper.x, x, halfWidth), y: within(paper.y, y, halfHeight) }];
}

/** Liang–Barsky: the parts of the line within the box's width and within its height have a part in common. */
function runsThrough([from, to]: [Spot, Spot], box: NameBox): boolean {
  const across = partWithin(from.x, to.x, box.x, box.halfWidth);
  const down = partWithin(from.y, to.y, box.y, box.halfHeight);
  return Math.max(0, across[0], down[0]) < Math.min(1, across[1], down[1]);
}

/** Where a line enters and leaves a span, in parts of the line. */
function partWithin(from: number, to: number, middle: number, half: number): [number, number] {
  if (from === to) return Math.abs(from - middle) < half ? [0, 1] : [1, 0];
  const ends = [-half, half].map((end) => (middle + end - from) / (to - from));
  return [Math.min(...ends), Math.max(...ends)];
}
