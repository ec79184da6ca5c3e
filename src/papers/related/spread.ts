import type { Vector } from './vectors.ts';

/** One vector laid out by the numbers of its terms, to be met by many others without a look-up each. */
export class Spread {
  readonly #weights: Float32Array;
  #held: Uint32Array = new Uint32Array();

  /** @param terms More than the highest number of a term. */
  constructor(terms: number) {
    this.#weights = new Float32Array(terms);
  }

  /** Lays out this vector in place of the one before. */
  hold({ terms, weights }: Vector): void {
    for (const term of this.#held) this.#weights[term] = 0;
    for (let i = 0; i < terms.length; i++) this.#weights[terms[i] as number] = weights[i] as number;
    this.#held = terms;
  }

  weightOf(term: number): number {
    return this.#weights[term] ?? 0;
  }

  /** The cosine of the vector held and this one. */
  meets({ terms, weights }: Vector): number {
    let sum = 0;
    for (let i = 0; i < terms.length; i++)
      sum += (this.#weights[terms[i] as number] as number) * (weights[i] as number);
    return sum;
  }
}
