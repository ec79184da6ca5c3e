import { sizeOf, type TextHits } from './hits.ts';
import { Kept } from './kept.ts';
import type { ClosableReader } from './text-reader.ts';

/** Numbers kept of earlier answers, four bytes each: a question repeats most words of the one before it. */
const mostNumbers = 1_000_000;
const mostLetters = 500_000;
/** Files of the index loaded before all is read afresh: Pagefind never lets go of one. */
const mostLoaded = 100;

/** Full text as the engine asks for it: what was answered lately is not asked again. */
export class FullText {
  private readonly open: () => ClosableReader;
  private reader: ClosableReader | null = null;
  private asking = 0;
  private readonly hits = new Kept<TextHits>(mostNumbers, sizeOf);
  private readonly texts = new Kept<string>(mostLetters, (text) => text.length);

  constructor(open: () => ClosableReader) {
    this.open = open;
  }

  /** Fetches what the first question needs, ahead of it. */
  async warm(): Promise<void> {
    await this.ask((reader) => reader.warm());
  }

  /** Papers that hold all the words, best first. Junk for a word that none holds: `holds` tells. */
  search(words: string): Promise<TextHits> {
    return this.hits.get(words, () => this.ask((reader) => reader.search(words)));
  }

  /** Is this very word (or a form of it) in the index? Pagefind answers an unknown one by its beginning. */
  async holds(word: string): Promise<boolean> {
    return (await this.search(`"${word}"`)).papers.length > 0;
  }

  /** Title, full stop, space, abstract. */
  text(paper: number): Promise<string> {
    return this.texts.get(String(paper), () => this.ask((reader) => reader.text(paper)));
  }

  private async ask<T>(question: (reader: ClosableReader) => Promise<T>): Promise<T> {
    this.reader ??= this.open();
    const { reader } = this;
    let failed = true;
    this.asking++;
    try {
      const answer = await question(reader);
      failed = false;
      return answer;
    } finally {
      this.asking--;
      // A network that was away may be back: after a failure the next question starts afresh.
      if (failed || reader.loaded() > mostLoaded) this.closeWhenIdle(reader);
    }
  }

  private closeWhenIdle(reader: ClosableReader): void {
    if (this.asking > 0 || this.reader !== reader) return;
    reader.close();
    this.reader = null;
  }
}
