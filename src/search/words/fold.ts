/** Lower case without accents, so that words compare: `"Müller’s"` → `"muller's"`. Keeps no offsets. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}
