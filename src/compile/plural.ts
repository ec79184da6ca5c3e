/** In the words of the terminal, which are English: `1` → `"1 paper"`, `(13706, "word")` → `"13,706 words"`. */
export function plural(count: number, word = 'paper'): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
