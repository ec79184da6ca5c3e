/** Where a headline must not break: words with hyphens that have room in a narrow column, and of longer ones one or two letters before or after a hyphen. `"3-D self-supervision"` → `[[0, 3], [4, 20]]` */
export function unbroken(title: string): [number, number][] {
  return [...title.matchAll(whole)].map(({ 0: word, index }) => [index, index + word.length]);
}

/** Only scripts with capitals: others may break anywhere. Longer words, and those of many capitals, might be wider than a phone. */
const sign = '[\\p{Lu}\\p{Ll}\\p{N}]';
const end = '(?![\\p{L}\\p{N}-])';
const whole = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?=(?:${sign}|-){3,19}${end})(?!(?:\\S*?\\p{Lu}){7})${sign}+(?:-${sign}+)+|${sign}{1,2}-${sign}{1,16}(?!${sign})|${sign}{1,16}-${sign}{1,2}${end})`,
  'gu',
);
