/** Where a headline must not break: words with one or two letters before or after a hyphen. `"3-D co-design"` → `[[0, 3], [4, 13]]` */
export function unbroken(title: string): [number, number][] {
  return [...title.matchAll(short)].map(({ 0: word, index }) => [index, index + word.length]);
}

/** Only scripts with capitals: others may break anywhere. Longer words might be wider than a phone. */
const sign = '[\\p{Lu}\\p{Ll}\\p{N}]';
const short = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${sign}{1,2}-${sign}{1,16}(?!${sign})|${sign}{1,16}-${sign}{1,2}(?![\\p{L}\\p{N}-]))`,
  'gu',
);
