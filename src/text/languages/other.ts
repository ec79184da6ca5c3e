/** A language without a stemmer here: words stay as they are, and Chinese, Japanese and Thai go by pairs of letters. */
export function stem(word: string): string {
  return word;
}

export const hasManyEndings = false;
export const functionWords = '';
export const aboutItself = '';
