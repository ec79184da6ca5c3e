/** Names of regions: which topics have one, and where it stands. */
import { mapSheet } from '../../map-file.ts';
import type { Topic } from '../../papers/topics/topic.ts';
import { tally } from '../../text/tally.ts';
import { countTopics } from '../topic-counts.ts';

export interface Region {
  topic: Topic;
  x: number;
  y: number;
}

interface Standing {
  paper: { topics: string[] };
  x: number;
  y: number;
}

const fewest = 3;
const largestShare = 0.4;
/** The least share of the papers around a name that must have its topic. */
const leastOwn = 0.4;
/** Moves of a name, in units of the sheet, nearest first. */
const moves = [0, 25, -25, 45, -45];
/** About half the size of a letter, and of a sign. */
const half = { letterWidth: 5, letterHeight: 10, sign: 6 };

/** The topics whose papers are closest together, best first, each placed where few other papers are. */
export function regionsOf(points: Standing[], topics: Topic[]): Region[] {
  const counts = countTopics(points.map(({ paper }) => paper));
  const cells = cellsOf(points);
  return topics
    .flatMap((topic) => {
      const count = counts.get(topic.id) ?? 0;
      if (count < fewest || count > points.length * largestShare) return [];
      return regionOf(topic, points, cells);
    })
    .sort((a, b) => b.hold - a.hold || (a.topic.id < b.topic.id ? -1 : 1));
}

interface Cells {
  side: number;
  /** How many papers stand in each cell and the eight around it. */
  around: Map<number, number>;
}

function cellsOf(points: Standing[]): Cells {
  const cells = Math.min(24, Math.max(8, Math.round(Math.sqrt(points.length) / 2)));
  const side = mapSheet.width / cells;
  return { side, around: countAround(points, side) };
}

function countAround(points: { x: number; y: number }[], side: number): Map<number, number> {
  const steps = [-1001, -1000, -999, -1, 0, 1, 999, 1000, 1001];
  return tally(points.flatMap(({ x, y }) => steps.map((step) => cellAt(x, y, side) + step)));
}

function cellAt(x: number, y: number, side: number): number {
  return Math.floor(y / side) * 1000 + Math.floor(x / side);
}

/** The cell with most papers of the topic and fewest others; `hold`: how well the region holds together. */
function regionOf(topic: Topic, points: Standing[], { side, around }: Cells) {
  const own = points.filter(({ paper }) => paper.topics.includes(topic.id));
  const weight = (count: number, cell: number) => (count * count) / ((around.get(cell) ?? 0) + 3);
  const [cell = 0, count = 0] = [...countAround(own, side)].reduce((best, next) =>
    weight(next[1], next[0]) > weight(best[1], best[0]) ? next : best,
  );
  if (count < fewest || count < leastOwn * (around.get(cell) ?? 0)) return [];
  const there = own.filter(({ x, y }) => {
    const step = Math.abs(cellAt(x, y, side) - cell);
    return step <= 1 || (step >= 999 && step <= 1001);
  });
  const x = mean(there.map((point) => point.x));
  const y = leastCovering(topic.name, x, mean(there.map((point) => point.y)), points);
  return [{ topic, x, y, hold: (weight(count, cell) * count) / own.length }];
}

/** The height at which a name covers the fewest papers. */
function leastCovering(name: string, x: number, y: number, points: Standing[]): number {
  const across = name.length * half.letterWidth + half.sign;
  const down = half.letterHeight + half.sign;
  const beside = points.filter((point) => Math.abs(point.x - x) < across);
  const places = moves.map((move) => ({
    y: y + move,
    covered: beside.filter((point) => Math.abs(point.y - y - move) < down).length,
  }));
  return places.reduce((best, place) => (place.covered < best.covered ? place : best)).y;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
