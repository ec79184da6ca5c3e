import type { PaperMap } from './map-of.ts';
import { type PlacedName, placeNames } from './place-names.ts';

/** How the map is drawn where it is so wide on screen: the smaller it is there, the larger its signs and names. */
export interface Width {
  name: 'wide' | 'middle' | 'narrow';
  /** Height of the names, in the sheet's units. */
  letters: number;
  /** How many there may be. */
  most: number;
  /** How much larger signs are than they are drawn. */
  signScale: number;
}

const signRadius = 7.5;
/** From so many papers on signs grow smaller, to this at the least. */
const roomy = 300;
const leastScale = 0.4;

export const widths: Width[] = [
  { name: 'wide', letters: 21, most: 12, signScale: 1 },
  { name: 'middle', letters: 31, most: 9, signScale: 1.5 },
  { name: 'narrow', letters: 42, most: 6, signScale: 2 },
];

export function namesOn({ regions, points }: PaperMap, width: Width): PlacedName[] {
  const { letters, most, signScale } = width;
  const scale = signScale * crowdScale(points.length);
  return placeNames(regions, points, { letters, most, signRadius: signRadius * scale });
}

/** Many papers leave less room for each. */
export function crowdScale(papers: number): number {
  return Math.max(leastScale, Math.min(1, Math.sqrt(roomy / papers)));
}
