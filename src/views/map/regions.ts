import type { Topic } from '../../papers/topics/topic.ts';
import { countTopics } from '../topic-counts.ts';
import { sheet } from './sheet.ts';

/** A topic's name, where its papers stand together. */
export interface Region {
  topic: Topic;
  x: number;
  y: number;
}

export interface Standing {
  paper: { topics: string[] };
  x: number;
  y: number;
}

const fewest = 3;
const largestShare = 0.4;

/** The topics that hold together best on the map, each named where its papers are most among themselves. */
export function regionsOf(points: Standing[], topics: Topic[]): Region[] {
  const counts = countTopics(points.map(({ paper }) => paper));
  const cells = cellsOf(points);
  return topics
    .flatMap((topic) => {
      const count = counts.get(topic.id) ?? 0;
      if (count < fewest || count > points.length * largestShare) return [];
      return [regionOf(topic, points, cells)];
    })
    .sort((a, b) => b.hold - a.hold || (a.topic.id < b.topic.id ? -1 : 1));
}

interface Cells {
  side: number;
  /** How many papers stand in each cell and the eight around it. */
  around: Map<number, number>;
}

function cellsOf(points: Standing[]): Cells {
  const cells = Math.min(24, Math.max(5, Math.round(Math.sqrt(points.length) / 2)));
  const side = sheet.width / cells;
  return { side, around: countAround(points, side) };
}

function countAround(points: { x: number; y: number }[], side: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { x, y } of points) {
    const at = cellAt(x, y, side);
    for (const step of [-1001, -1000, -999, -1, 0, 1, 999, 1000, 1001])
      counts.set(at + step, (counts.get(at + step) ?? 0) + 1);
  }
  return counts;
}

function cellAt(x: number, y: number, side: number): number {
  return Math.floor(y / side) * 1000 + Math.floor(x / side);
}

/** The cell with most of its papers among fewest others; it holds the better the more of them that are. */
function regionOf(topic: Topic, points: Standing[], { side, around }: Cells) {
  const own = points.filter(({ paper }) => paper.topics.includes(topic.id));
  const weight = (count: number, cell: number) => (count * count) / ((around.get(cell) ?? 0) + 3);
  const [cell = 0, count = 0] = [...countAround(own, side)].reduce((best, next) =>
    weight(next[1], next[0]) > weight(best[1], best[0]) ? next : best,
  );
  const there = own.filter(({ x, y }) => {
    const step = Math.abs(cellAt(x, y, side) - cell);
    return step <= 1 || (step >= 999 && step <= 1001);
  });
  const x = mean(there.map((point) => point.x));
  const y = mean(there.map((point) => point.y));
  return { topic, x, y, hold: (weight(count, cell) * count) / own.length };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
