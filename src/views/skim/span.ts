/** A stretch of an abstract that helps to skim it: UTF-16 offsets `[start, end)`. */
export interface SkimSpan {
  at: [number, number];
  kind: 'claim' | 'acronym' | 'name';
  /** What is shown for it: the words of a claim or name, the expansion of an acronym. */
  label: string;
}

/**
 * How much of an abstract, in characters, is searched for spans and for the evidence to mark. The longest
 * real abstracts have a tenth of it. A broken digest may give one of megabytes: it is shown whole, but to
 * mark all of it would cost minutes.
 */
export const readingLength = 20_000;
