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
