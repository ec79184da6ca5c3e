import { idHash } from '../../text/id-hash.ts';

/** A number from 0 to 2³², as if random, always the same for a text. */
export function hash(text: string): number {
  return mix(idHash(text));
}

/** Another such number for each pair of numbers. */
export function mix(value: number, salt = 0): number {
  let mixed = value ^ Math.imul(salt, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
