/** `1` → `"1 paper"`, `(13706, "word")` → `"13,706 words"`. */
export function counted(count: number, word = 'paper'): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** `(3, 62)` → `"5%"`; what is there but rounds to nothing is `"< 1%"`. */
export function percent(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  return share > 0 && share < 1 ? '< 1%' : `${Math.round(share)}%`;
}

const list = new Intl.ListFormat('en-GB');

/** `(["A", "B", "C", "D", "E"], 3)` → `"A, B, C and 2 others"`; where one would be left out, all are named. */
export function named(names: string[], most: number): string {
  return list.format(
    names.length <= most + 1 ? names : [...names.slice(0, most), `${names.length - most} others`],
  );
}
