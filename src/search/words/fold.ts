/** Lower case without accents, so that words compare: `"Müller’s"` → `"muller's"`. Keeps no offsets. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}

/** Letters of the English alphabet, digits and common signs alone: most titles are, and quick to read. */
export function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}
