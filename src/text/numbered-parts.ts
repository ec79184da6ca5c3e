/** Stands before the further words that a text gets in the full-text index. No text contains it. */
const beyond = ' \u2064 ';

const compounds = /[a-z0-9]+(?:[^a-z0-9\s]+[a-z0-9]+)+/gi;
const parts = /[a-z0-9]+/gi;
const isNumbered = /^(?=.*\d)(?=.*[a-z])/i;

/**
 * The text, and after it the parts of its compounds that have letters and digits. Pagefind takes a compound
 * for one word, and of its parts only those of letters alone: without this, `3D` would not find `3D-aware`.
 */
export function withNumberedParts(text: string): string {
  const numbered = [...text.matchAll(compounds)]
    .flatMap(([compound]) => compound.match(parts) ?? [])
    .filter((part) => isNumbered.test(part));
  return numbered.length > 0 ? `${text}${beyond}${[...new Set(numbered)].join(' ')}` : text;
}
