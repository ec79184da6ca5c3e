import { distanceTo, type NameBox, nameShapes, overlap } from './name-box.ts';
import type { Region, Standing } from './regions.ts';
import { sheet } from './sheet.ts';

/** How large names and signs are, in the sheet's units, and how many names there may be. */
export interface Lettering {
  letters: number;
  signRadius: number;
  most: number;
}

export interface PlacedName extends NameBox {
  topic: Region['topic'];
}

/** How far from its region a name may stand, and how finely places are tried. */
const reach = { across: 180, down: 130, step: 10 };
/** As many points, nearest to a name, should mostly be its topic's. */
const witnesses = 5;
const fewestOwn = 0.5;
/** What it costs, in units of distance, to stand among strangers, and to cover a point. */
const price = { strangers: 160, covered: 80 };
/** In a crowd no place is free: a name may then cover one point for each so many on the map. */
const crowd = 200;

/**
 * Puts the names of regions, the firmest first, where they cover no point and no other name and mostly their own
 * papers stand around; a region for which there is no such place has no name.
 */
export function placeNames(
  regions: Region[],
  points: Standing[],
  lettering: Lettering,
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const region of regions) {
    if (placed.length === lettering.most) break;
    const name = bestPlace(region, points, lettering, placed);
    if (name) placed.push(name);
  }
  return placed;
}

function bestPlace(
  region: Region,
  points: Standing[],
  { letters, signRadius }: Lettering,
  placed: PlacedName[],
): PlacedName | undefined {
  let best: PlacedName | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of nameShapes(region.topic.name, letters).flatMap((shape) =>
    placesAround(region, shape),
  )) {
    const cost = Math.hypot(box.x - region.x, box.y - region.y);
    if (cost >= least || placed.some((other) => overlap(box, other))) continue;
    const whole = cost + costAmong(points, box, region, signRadius);
    if (whole < least) [best, least] = [{ ...box, topic: region.topic }, whole];
  }
  return best;
}

function placesAround({ x, y }: Region, shape: Omit<NameBox, 'x' | 'y'>): NameBox[] {
  const boxes: NameBox[] = [];
  for (let dy = -reach.down; dy <= reach.down; dy += reach.step) {
    for (let dx = -reach.across; dx <= reach.across; dx += reach.step) {
      const box = { ...shape, x: Math.round(x + dx), y: Math.round(y + dy) };
      if (onSheet(box)) boxes.push(box);
    }
  }
  return boxes;
}

function onSheet({ x, y, halfWidth, halfHeight }: NameBox): boolean {
  return (
    x >= halfWidth &&
    x <= sheet.width - halfWidth &&
    y >= halfHeight &&
    y <= sheet.height - halfHeight
  );
}

/** Infinite where a name would cover points, or say what is not so. */
function costAmong(
  points: Standing[],
  box: NameBox,
  { topic }: Region,
  signRadius: number,
): number {
  const around: { apart: number; own: boolean }[] = [];
  let covered = 0;
  for (const point of points) {
    const apart = distanceTo(box, point);
    if (apart < signRadius) covered++;
    if (covered * crowd > points.length) return Number.POSITIVE_INFINITY;
    if (around.length === witnesses && apart >= (around.at(-1)?.apart ?? 0)) continue;
    around.push({ apart, own: point.paper.topics.includes(topic.id) });
    around.sort((a, b) => a.apart - b.apart);
    if (around.length > witnesses) around.pop();
  }
  const own = around.filter(({ own }) => own).length / (around.length || 1);
  if (own < fewestOwn) return Number.POSITIVE_INFINITY;
  return (1 - own) * price.strangers + covered * price.covered;
}
