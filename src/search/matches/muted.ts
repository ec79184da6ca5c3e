/** Papers that a reader has muted by an author, a word or a phrase; topics are muted by facts alone, in facets.ts. */
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { papersByName } from '../plan/author-names.ts';
import type { Muted } from '../types.ts';
import { papersHolding } from './filters.ts';
import { holdsPhrase } from './side-by-side.ts';

/** Without `text` by titles and authors alone. */
export async function mutedPapers(
  { authors, words }: Muted,
  catalogue: Catalogue,
  text: TextSource | null,
): Promise<ReadonlySet<number>> {
  const holding = words.map((written) => {
    const phrase = { words: wordsOf(written), written, open: false };
    return text ? papersHolding(phrase, text, catalogue) : titlesHolding(phrase.words, catalogue);
  });
  const by = authors.map((name) => papersByName(name, catalogue));
  return new Set([...by, ...(await Promise.all(holding))].flatMap((papers) => [...papers]));
}

function titlesHolding(words: string[], catalogue: Catalogue): number[] {
  const papers = Array.from({ length: catalogue.size }, (_, paper) => paper);
  return papers.filter(
    (paper) => catalogue.has(paper) && holdsPhrase(words, catalogue.titleWords(paper)),
  );
}
