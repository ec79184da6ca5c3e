import type { MathSpan } from '../schema.ts';

/** In characters: enough for the lines that a list shows, at any width. */
const longest = 320;

interface Excerpt {
  text: string;
  math: MathSpan[];
  /** Whether the text goes on. */
  cut: boolean;
}

/** The beginning of an abstract, cut before a word or formula that would be torn. */
export function excerptOf(text: string, math: MathSpan[]): Excerpt {
  if (text.length <= longest * 1.25) return { text, math, cut: false };
  const torn = math.find(({ at }) => at[0] < longest && at[1] > longest);
  const end = torn ? torn.at[0] : text.lastIndexOf(' ', longest);
  const kept = text.slice(0, Math.max(0, end)).trimEnd();
  return { text: kept, math: math.filter(({ at }) => at[1] <= kept.length), cut: true };
}
