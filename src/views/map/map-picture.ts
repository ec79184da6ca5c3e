/** The map as an SVG file, for readers without JavaScript: points, and names of regions. */
import { clearedOf, mapSheet, placedNames } from '../../map-file.ts';
import { escaped } from '../../text/escape.ts';
import type { MapField, MapPoint, PaperMap } from './map-of.ts';

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
