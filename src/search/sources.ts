import type { Catalogue } from './catalogue/catalogue.ts';
import type { FullText } from './pagefind/full-text.ts';
import type { Acronyms } from './plan/other-words.ts';

export type TextSource = Pick<
  FullText,
  'postings' | 'holds' | 'text' | 'lengths' | 'nearness' | 'interest'
>;

/** All that an answer is made from. */
export interface Sources {
  catalogue: Catalogue;
  text: TextSource;
  /** By paper; fetched when a query first names one. */
  arxivIds: () => Promise<string[]>;
  acronyms: Promise<Acronyms>;
}

/** Thrown when the reader has typed on, so that the answer is no longer wanted. */
export class Superseded extends Error {}

/** The same full text; throws `Superseded` once the query is no longer wanted. */
export function whileWanted(text: TextSource, isWanted: () => boolean): TextSource {
  const wanted = async <T>(answer: Promise<T>) => {
    const found = await answer;
    if (!isWanted()) throw new Superseded();
    return found;
  };
  return {
    postings: (forms) => wanted(text.postings(forms)),
    lengths: () => wanted(text.lengths()),
    nearness: (words) => wanted(text.nearness(words)),
    interest: (saved, ignored) => wanted(text.interest(saved, ignored)),
    holds: (word) => wanted(text.holds(word)),
    text: (paper) => wanted(text.text(paper)),
  };
}
