/** The words of an address that leads nowhere, to search for: `"papers/velvet-gates-quiet-rout/"` → `velvet gates quiet rout` */
export function wordsOfAddress(path: string): string {
  const last = readable(path).split('/').findLast(Boolean) ?? '';
  const words = last.replace(/\.[a-z]{2,4}$/i, '').split(/[^\p{L}\p{M}\p{N}.]+/u);
  return words.filter(Boolean).join(' ');
}

/** An address may be cut in the middle of an encoded character. */
function readable(path: string): string {
  for (const whole of [path, path.replace(/(?:%[0-9a-f]{0,2})+$/i, '')]) {
    try {
      return decodeURIComponent(whole);
    } catch {
      // Try again without the incomplete end.
    }
  }
  return '';
}
