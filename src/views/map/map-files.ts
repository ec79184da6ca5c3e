/** The map's files: points and titles for the browser, a file for some neighbours each; an SVG picture for readers without JavaScript, with names of regions. */
import {
  clearedOf,
  type FilePoint,
  type FileText,
  idsText,
  type MapFile,
  mapSheet,
  placedNames,
  textsInFile,
} from '../../map-file.ts';
import { escaped } from '../../text/escape.ts';
import { idHash } from '../../text/id-hash.ts';
import type { MapField, MapPoint, PaperMap } from './map-of.ts';

/** The files of the map: places, then ids, then texts; their names have a hash of all. */
export function mapFiles(map: PaperMap): { name: string; text: string }[] {
  const order = map.points.map((point, at) => ({ point, at })).sort(inStrips);
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

/** In strips of the sheet, from the top of each: papers that stand close together are mostly in one file of texts. */
function inStrips(a: { point: MapPoint; at: number }, b: { point: MapPoint; at: number }): number {
  const stripOf = ({ x }: MapPoint) => Math.floor(x / stripWidth);
  return stripOf(a.point) - stripOf(b.point) || a.point.y - b.point.y || a.at - b.at;
}

/** Of 13,690 papers, the texts of a paper's twenty nearest are in 1.4 files. */
const stripWidth = 300;

const letters = 80;
/** The approximate width of a letter, relative to its height. */
const letterWidth = 0.58;
const mostNames = 14;
/** Half the size of a sign, of which a legend's is a quarter. */
const signRadius = 26;
const enlarged = 4;
/** With more papers than these, signs are smaller. */
const roomy = 300;

const style = `:root{color-scheme:light dark}text{font:560 ${letters}px Newsreader,"Noto Serif",Georgia,serif;text-anchor:middle;dominant-baseline:middle;fill:light-dark(#222,#ddd);stroke:light-dark(#fff,#111);stroke-width:16px;paint-order:stroke}`;

export function mapPicture({ points, fields, regions }: PaperMap): string {
  const scale = Math.max(0.3, Math.min(1, Math.sqrt(roomy / points.length)));
  const byField = Map.groupBy(points, ({ field }) => field);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${mapSheet.width}" height="${mapSheet.height}" viewBox="0 0 ${mapSheet.width} ${mapSheet.height}">`,
    `<style>${style}</style>`,
    ...fields.flatMap((field) => drawn(field, byField.get(field.number) ?? [], scale)),
    ...namesOf(regions, points, signRadius * scale),
    '</svg>\n',
  ].join('\n');
}

/** A field's sign is a marker on each corner of an invisible line through its papers: 8 bytes a paper instead of 35. */
function drawn({ number, sign }: MapField, points: MapPoint[], scale: number): string[] {
  const id = `sign-${number}`;
  const corners = [...points, ...points.slice(-1)].map(({ x, y }) => `${x},${y}`).join(' ');
  return [
    `<marker id="${id}" markerUnits="userSpaceOnUse" overflow="visible"><path d="${sign.shape}" fill="${sign.colour}" transform="scale(${(enlarged * scale).toFixed(2)})"/></marker>`,
    `<polyline points="${corners}" fill="none" marker-start="url(#${id})" marker-mid="url(#${id})"/>`,
  ];
}

function namesOf(regions: PaperMap['regions'], points: MapPoint[], sign: number): string[] {
  const boxes = regions.map(({ name, x, y }) => {
    const halfWidth = (name.length * letters * letterWidth) / 2;
    return { name, x, y, halfWidth, halfHeight: letters * 0.75 };
  });
  return placedNames(boxes, clearedOf(points), { ...mapSheet, sign, most: mostNames }).map(
    ({ name, x, y }) => `<text x="${Math.round(x)}" y="${Math.round(y)}">${escaped(name)}</text>`,
  );
}
