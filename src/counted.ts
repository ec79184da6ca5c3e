/** `1` → `"1 paper"`, `(13706, "word")` → `"13,706 words"`. */
export function counted(count: number, word = 'paper'): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** `(3, 62)` → `"5%"`; what is there but rounds to nothing is `"< 1%"`. */
export function percent(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  return share > 0 && share < 1 ? '< 1%' : `${Math.round(share)}%`;
}
