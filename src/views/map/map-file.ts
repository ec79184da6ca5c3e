/** Writes the map's files for the browser; which papers' titles are in one file. */
import {
  type FilePoint,
  type FileText,
  idsText,
  type MapFile,
  textsInFile,
} from '../../map-file.ts';
import { idHash } from '../../text/id-hash.ts';
import type { MapPoint, PaperMap } from './map-of.ts';

/** The files of the map: places, then ids, then texts; their names have a hash of all. */
export function mapFiles(map: PaperMap): { name: string; text: string }[] {
  const order = map.points.map((point, at) => ({ point, at })).sort(alongZ);
  const numbers = new Map(order.map(({ at }, number) => [at, number]));
  const points = order.map(({ point }) => point);
  const texts = points.map(({ paper: { id, title }, near }): FileText => {
    return [id, title, near.flatMap((at) => numbers.get(at) ?? [])];
  });
  const parts = Array.from({ length: Math.ceil(texts.length / textsInFile) }, (_, part) =>
    JSON.stringify(texts.slice(part * textsInFile, (part + 1) * textsInFile)),
  );
  const places = JSON.stringify(placesOf(points, map.regions));
  const name = idHash([places, ...parts].join()).toString(36);
  return [
    { name, text: places },
    { name: `${name}-ids`, text: idsText(points.map(({ paper }) => idHash(paper.id))) },
    ...parts.map((text, part) => ({ name: `${name}-${part}`, text })),
  ];
}

function placesOf(points: MapPoint[], regions: PaperMap['regions']): MapFile {
  const topics = [...new Set(points.flatMap(({ paper }) => paper.topics))].sort();
  const numbers = new Map(topics.map((topic, at) => [topic, at]));
  return {
    topics,
    points: points.map(({ paper, x, y, field, months }): FilePoint => {
      return [x, y, field, months, ...paper.topics.flatMap((topic) => numbers.get(topic) ?? [])];
    }),
    regions,
  };
}

/** Along a Z-order curve: papers that stand close together are mostly in one file of texts. */
function alongZ(a: { point: MapPoint; at: number }, b: { point: MapPoint; at: number }): number {
  return interleaved(a.point) - interleaved(b.point) || a.at - b.at;
}

/** The bits of x and y in turn. */
function interleaved({ x, y }: MapPoint): number {
  return spread(x) + 2 * spread(y);
}

/** Puts a zero between the twelve bits of a number: `0b11` → `0b0101` */
function spread(number: number): number {
  let bits = number & 0xfff;
  bits = (bits | (bits << 8)) & 0xf00ff;
  bits = (bits | (bits << 4)) & 0xf0f0f;
  bits = (bits | (bits << 2)) & 0x333333;
  return (bits | (bits << 1)) & 0x555555;
}
