import { lettersOf } from '../../text/fold.ts';

/** Sixty-odd bits of a text's letters, as eleven signs: the same for the same words, whatever their case and punctuation. */
export function fingerprint(text: string): string {
  const letters = lettersOf(text);
  return `${fnv(letters, 0x811c9dc5)}${fnv(letters, 0x01000193)}`.slice(0, 11);
}

/** Fowler, Noll and Vo's 32-bit hash in base 36, seven signs. */
function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
