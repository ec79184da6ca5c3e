/** Nine papers on birds, for digests in any layout. */
import { readDigest } from '../../../src/digest/read-digest.ts';

export const day = { id: '2025-08-20', date: '2025-08-20' };
export const birds = [
  'Herons',
  'Otters',
  'Wrens',
  'Ducks',
  'Geese',
  'Swans',
  'Rails',
  'Terns',
  'Coots',
];
export const titleOf = (bird: string) => `How ${bird} Choose a Pond in Winter`;
export const abstractOf = (bird: string) =>
  `In winter most ponds freeze, and few are left. We study how ${bird.toLowerCase()} choose among them, and show that depth matters more than food. We ringed four hundred birds over ten winters, and followed each of them until the ice had gone.`;
export const read = (text: string) => readDigest(text, day);
export const titles = birds.map(titleOf);
export const csv = (cells: string[], separator = ',') =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);
