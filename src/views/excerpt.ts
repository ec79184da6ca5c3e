import type { MathSpan } from '../schema.ts';

/** Fills the lines that a list shows of an abstract, at any width. */
const longest = 320;

interface Excerpt {
  text: string;
  math: MathSpan[];
  /** Whether there is more. */
  cut: boolean;
}

/** The beginning of an abstract, ended before a word or a formula that would not be whole. */
export function excerptOf(text: string, math: MathSpan[]): Excerpt {
  if (text.length <= longest * 1.25) return { text, math, cut: false };
  const torn = math.find(({ at }) => at[0] < longest && at[1] > longest);
  const end = torn ? torn.at[0] : text.lastIndexOf(' ', longest);
  const kept = text.slice(0, Math.max(0, end)).trimEnd();
  return { text: kept, math: math.filter(({ at }) => at[1] <= kept.length), cut: true };
}
