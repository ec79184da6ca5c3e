import { lettersOf } from '../../text/fold.ts';
import { idHash } from '../../text/id-hash.ts';

/** Sixty-odd bits of a text's letters in base 36, as eleven signs: the same for the same words, whatever their case and punctuation. */
export function fingerprint(text: string): string {
  const letters = lettersOf(text);
  const hashes = [idHash(letters), idHash(letters, 0x01000193)];
  return hashes
    .map((hash) => hash.toString(36).padStart(7, '0'))
    .join('')
    .slice(0, 11);
}
