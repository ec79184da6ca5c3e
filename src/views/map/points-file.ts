import type { MapFile } from '../../map-file.ts';
import { hash } from './hash.ts';
import type { PaperMap } from './map-of.ts';

/** More papers than these are drawn by the reader's browser, from a file of their own; a test site of few sets `MOST_DRAWN`. */
export const mostDrawn = Number(process.env.MOST_DRAWN ?? 2000);

/** The map as a file, and a name for it that changes with what it says. */
export function pointsFile({ points, groups, regions }: PaperMap): { name: string; text: string } {
  const signs = new Map(groups.flatMap(({ sign, points }) => points.map(({ at }) => [at, sign])));
  const topics = [...new Set(points.flatMap(({ paper }) => paper.topics))].sort();
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  const file: MapFile = {
    topics,
    points: points.map(({ paper, x, y, near }, at) => [
      paper.id,
      paper.title,
      x,
      y,
      signs.get(at) ?? 0,
      paper.topics.flatMap((topic) => numbers.get(topic) ?? []),
      near,
    ]),
    regions: regions.map(({ topic, x, y }) => ({ name: topic.name, topic: topic.id, x, y })),
  };
  const text = JSON.stringify(file);
  return { name: hash(text).toString(36), text };
}
