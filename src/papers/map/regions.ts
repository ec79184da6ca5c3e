import type { Topic } from '../topics/topic.ts';
import { countTopics } from './lay-out-map.ts';
import { sheet } from './sheet.ts';

/** A topic's name, where its papers stand together. */
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

const most = 12;
const fewest = 3;
const largestShare = 0.4;
/** A label's height, and half the width of one of its letters, as a narrow screen shows them. */
const labelRoom = { height: 44, letter: 7.5 };

/** The topics that hold together best on the map, each named in its middle, no name over another. */
export function regionsOf(points: Standing[], topics: Topic[]): Region[] {
  const counts = countTopics(points.map(({ paper }) => paper));
  const found = topics.flatMap((topic) => {
    const count = counts.get(topic.id) ?? 0;
    if (count < fewest || count > points.length * largestShare) return [];
    return [regionOf(topic, points)];
  });
  const kept: Region[] = [];
  for (const region of found.sort((a, b) => b.hold - a.hold)) {
    if (kept.length < most && !kept.some((other) => overlap(region, other))) kept.push(region);
  }
  return kept;
}

/** Its middle is the median; it holds the better the more papers stand the closer to it. */
function regionOf(topic: Topic, points: Standing[]): Region & { hold: number } {
  const own = points.filter(({ paper }) => paper.topics.includes(topic.id));
  const x = insideSheet(median(own.map((point) => point.x)), topic.name);
  const y = median(own.map((point) => point.y));
  const apart = median(own.map((point) => Math.hypot(point.x - x, point.y - y)));
  return { topic, x, y, hold: Math.sqrt(own.length) / (apart + 40) };
}

function insideSheet(x: number, name: string): number {
  const half = name.length * labelRoom.letter;
  return Math.min(sheet.width - half, Math.max(half, x));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function overlap(one: Region, other: Region): boolean {
  const letters = one.topic.name.length + other.topic.name.length;
  return (
    Math.abs(one.y - other.y) < labelRoom.height &&
    Math.abs(one.x - other.x) < letters * labelRoom.letter
  );
}
