/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let count = 0;
  return () => mix(seed ^ Math.imul(++count, 0x9e3779b1)) / 2 ** 32;
}

/** MurmurHash3's last step. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
