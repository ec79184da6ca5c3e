/** The map of the papers: what the build writes and the reader's browser draws. */

/** The units in which papers stand on the map. */
export const mapSheet = { width: 1000, height: 760 };

/** One paper in the file: id, title, x, y, number of its field, its topics and its related papers by number. */
type FilePoint = [
  id: string,
  title: string,
  x: number,
  y: number,
  sign: number,
  topics: number[],
  near: number[],
];

export interface MapFile {
  /** Topic ids. */
  topics: string[];
  points: FilePoint[];
  /** Names of topics where their papers stand, the one that holds together best first. */
  regions: { name: string; topic: string; x: number; y: number }[];
}

/** A name on the map, in any units; `x` and `y` are its middle. */
interface NameBox {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Leaves out each name that would overlap one before it. */
export function withoutOverlaps<Box extends NameBox>(boxes: Box[]): Box[] {
  const kept: Box[] = [];
  for (const box of boxes) if (!kept.some((other) => overlap(box, other))) kept.push(box);
  return kept;
}

function overlap(one: NameBox, other: NameBox): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight
  );
}
