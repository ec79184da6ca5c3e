/** Packs the catalogue of search: facts, titles, authors and the vocabulary. */
import { packVocabulary } from '../../search/catalogue/dictionary.ts';
import { type CataloguePaper, factColumns } from '../../search/catalogue/facts.ts';
import { packAuthors } from '../../search/catalogue/names.ts';
import { furtherWords, packTitles, wordsOfTitle } from '../../search/catalogue/titles.ts';
import { packWords } from '../../search/catalogue/word-list.ts';
import { wordsOf } from '../../text/words.ts';

/** Packs some of the papers; no other papers change these files. */
export function packShare(papers: readonly CataloguePaper[]) {
  const names = new Set(papers.flatMap(({ authors }) => authors));
  const listed = inOrder([
    ...papers.flatMap(({ title }) => wordsOfTitle(title)),
    ...[...names].flatMap((name) => [...wordsOf(name), ...furtherWords(name)]),
  ]);
  const places = new Map(listed.map((word, place) => [word, place]));
  const placeOf = (word: string): number => {
    const place = places.get(word);
    if (place === undefined) throw new Error(`"${word}" has no place in the dictionary of search`);
    return place;
  };
  return {
    /** Words of titles and names. */
    listed,
    words: packWords(listed),
    facts: JSON.stringify(factColumns(papers)),
    titles: packTitles(papers, placeOf),
    authors: packAuthors(
      papers.map(({ authors }) => authors),
      placeOf,
    ),
  };
}

/**
 * @param shares As `packShare` gives them, in the order in which they are read: the newest first.
 * @param papers Word → how many papers hold it in title or abstract.
 * @param everyday Words that are no typos.
 */
export function packCounts(
  shares: readonly { listed: string[] }[],
  papers: ReadonlyMap<string, number>,
  everyday: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> {
  const listed = new Set(shares.flatMap(({ listed }) => listed));
  const others = inOrder(papers.keys()).filter((word) => !listed.has(word));
  const counts = [...listed, ...others].map((word) => papers.get(word) ?? 0);
  return packVocabulary(others, counts, everyday);
}

function inOrder(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}
