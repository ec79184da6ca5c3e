/** Numbers terms in the order in which they are met, so that papers can be compared as lists of numbers. */
export class Vocabulary {
  readonly #numbers: Map<string, number>;
  readonly #closed: boolean;
  #size: number;

  /** @param known Terms with their numbers; the vocabulary then takes no others. */
  constructor(known?: Iterable<readonly [string, number]>) {
    this.#numbers = new Map(known);
    this.#closed = known !== undefined;
    this.#size = this.#numbers.size;
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    if (this.#closed) return noTerm;
    this.#numbers.set(term, this.#size);
    return this.#size++;
  }

  get size(): number {
    return this.#size;
  }

  entries(): Iterable<[string, number]> {
    return this.#numbers;
  }
}

/** Stands where a word is no term of its own. */
export const noTerm = 0xffffffff;
