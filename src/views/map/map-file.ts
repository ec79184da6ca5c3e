import type { MapFile } from '../../map-file.ts';
import { hash } from './hash.ts';
import type { PaperMap } from './map-of.ts';

/** The file from which the browser draws the map, and its name, a hash of its text. */
export function mapFile({ points, regions }: PaperMap): { name: string; text: string } {
  const topics = [...new Set(points.flatMap(({ paper }) => paper.topics))].sort();
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  const file: MapFile = {
    topics,
    points: points.map(({ paper, x, y, field, near }) => [
      paper.id,
      paper.title,
      x,
      y,
      field,
      paper.topics.flatMap((topic) => numbers.get(topic) ?? []),
      near,
    ]),
    regions: regions.map(({ topic, x, y }) => ({ name: topic.name, topic: topic.id, x, y })),
  };
  const text = JSON.stringify(file);
  return { name: hash(text).toString(36), text };
}
