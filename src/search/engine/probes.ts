import type { Meaning } from './understand.ts';

/** Words that the dictionary lacks, and whether full text holds them: they may be rare, not wrong. */
export class Probes {
  private readonly probed = new Map<string, boolean>();

  async ask(meanings: Meaning[], text: { holds(word: string): Promise<boolean> }): Promise<void> {
    for (const { word, known } of meanings) {
      if (known || this.probed.has(word)) continue;
      this.probed.set(word, await text.holds(word));
    }
  }

  isKnown(word: string): boolean {
    return this.probed.get(word) === true;
  }

  /** Does any title or abstract hold the word, or what it is taken for, or is a paper's venue called so? */
  isInText({ word, corrected, terms, venue }: Meaning): boolean {
    if (venue || this.isKnown(word)) return true;
    return terms.some(
      ({ term }) =>
        term.abstracts + term.titles.length + term.tails.length > 0 &&
        (corrected === null || term.word === corrected),
    );
  }
}
