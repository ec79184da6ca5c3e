/** Packs the catalogue of search: facts, titles, authors and the vocabulary. */
import { packVocabulary } from '../../search/catalogue/dictionary.ts';
import { type CataloguePaper, factColumns } from '../../search/catalogue/facts.ts';
import { packAuthors } from '../../search/catalogue/names.ts';
import { furtherWords, packTitles, wordsOfTitle } from '../../search/catalogue/titles.ts';
import { packWords } from '../../search/catalogue/word-list.ts';
import { wordsOf } from '../../text/words.ts';

/** Packs the papers in shares, the oldest first, then the vocabulary. A share's files do not depend on later shares. */
export class CataloguePacker {
  /** Word → its place in the browser's word list, in the order of places. */
  private readonly places = new Map<string, number>();

  share(papers: readonly CataloguePaper[]) {
    const names = new Set(papers.flatMap(({ authors }) => authors));
    const words = this.addWords([
      ...papers.flatMap(({ title }) => wordsOfTitle(title)),
      ...[...names].flatMap((name) => [...wordsOf(name), ...furtherWords(name)]),
    ]);
    return {
      words: packWords(words),
      facts: JSON.stringify(factColumns(papers)),
      titles: packTitles(papers, this.placeOf),
      authors: packAuthors(
        papers.map(({ authors }) => authors),
        this.placeOf,
      ),
    };
  }

  /** `papers`: word → how many papers hold it in title or abstract; `everyday`: words that are no typos. */
  vocabulary(
    papers: ReadonlyMap<string, number>,
    everyday: ReadonlySet<string>,
  ): Uint8Array<ArrayBuffer> {
    const words = this.addWords(papers.keys());
    const counts = [...this.places.keys()].map((word) => papers.get(word) ?? 0);
    return packVocabulary(words, counts, everyday);
  }

  /** Gives the words that are new, in order, the next places. */
  private addWords(words: Iterable<string>): string[] {
    const added = [...new Set(words)].filter((word) => !this.places.has(word)).sort();
    for (const word of added) this.places.set(word, this.places.size);
    return added;
  }

  private readonly placeOf = (word: string): number => {
    const place = this.places.get(word);
    if (place === undefined) throw new Error(`"${word}" has no place in the dictionary of search`);
    return place;
  };
}
