/** Numbers terms in the order in which they are met, so that papers can be compared as lists of numbers. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#names.length);
    return this.#names.push(term) - 1;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  get size(): number {
    return this.#names.length;
  }
}

/** Stands where a word is no term of its own. */
export const noTerm = 0xffffffff;
