/** A stretch of an abstract that helps to skim it: UTF-16 offsets `[start, end)`. */
export interface SkimSpan {
  at: [number, number];
  kind: 'claim' | 'acronym' | 'name';
  /** What to say of it: the words of a claim or name, the expansion of an acronym. */
  label: string;
}
