/** Lower case without accents, so that words compare: `"Müller’s"` → `"muller's"`. Keeps no offsets. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return withoutAccents(text.normalize('NFKD')).replace(/[‘’]/g, "'").toLowerCase();
}

/** A decomposed text without its accents; kana keep their sound marks, as `ガ` is no `カ`. */
export function withoutAccents(decomposed: string): string {
  return decomposed
    .replace(/[ぁ-ヾ][\u3099\u309a]/g, (kana) => kana.normalize('NFC'))
    .replace(/\p{M}+/gu, '');
}

/** Letters of the English alphabet, digits and common signs alone: most titles are, and quick to read. */
export function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}
