import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { intersection } from '../pagefind/posting-list.ts';
import { longerForms, type PlannedPart, plainPart } from '../plan/parts.ts';
import type { ParsedText, Phrase } from '../query/parse.ts';
import { limits, prefixes } from '../tuning.ts';
import { proximity } from './side-by-side.ts';
import { findParts } from './texts.ts';

/** Whether a paper stays in the answer. */
export type Filter = (paper: number) => boolean;

/** What the text of a paper must hold word for word, or must not hold. */
export async function phraseFilters(
  { without, phrases }: ParsedText,
  text: TextSource,
  catalogue: Catalogue,
): Promise<Filter[]> {
  const filterOf = async (phrase: Phrase, isWanted: boolean): Promise<Filter> => {
    const holding = await papersHolding(phrase, text, catalogue);
    return (paper) => holding.has(paper) === isWanted;
  };
  return Promise.all([
    ...without.map((phrase) => filterOf(phrase, false)),
    ...phrases.map((phrase) => filterOf(phrase, true)),
  ]);
}

/** The same for titles alone. */
export function titlePhraseFilters(
  { without, phrases }: ParsedText,
  catalogue: Catalogue,
): Filter[] {
  const holds = ({ words, open }: Phrase, paper: number) =>
    holdsPhrase(words, catalogue.titleWords(paper), open);
  return [
    ...without.map((phrase) => (paper: number) => !holds(phrase, paper)),
    ...phrases.map((phrase) => (paper: number) => holds(phrase, paper)),
  ];
}

/** Whether all the words stand in a text side by side. With `isGrowing`, the last one may be the beginning of a word. */
export function holdsPhrase(phrase: string[], text: string[], isGrowing = false): boolean {
  const last = isGrowing ? phrase.length - 1 : -1;
  const fits = (word: string, i: number, held = '') =>
    held === word || (i === last && held.startsWith(word));
  return text.some((_, at) => phrase.every((word, i) => fits(word, i, text[at + i])));
}

/** The papers that hold a phrase, by posting lists; a few texts are read to be sure. */
async function papersHolding(
  { words, written, open }: Phrase,
  text: TextSource,
  catalogue: Catalogue,
): Promise<ReadonlySet<number>> {
  const typed = written.split(/\s+/).filter((part) => wordsOf(part).length > 0);
  const papers = new Set<number>();
  const certain = new Set<number>();
  // Of `gpt-4` Pagefind has the whole and the first part.
  for (const form of new Set([typed.join(' '), words.join(' ')])) {
    const parts = await findParts(partsOfPhrase(form.split(' '), open, catalogue), text);
    const holding = intersection(parts.map(({ postings }) => postings));
    const shares = proximity(holding, parts);
    holding.forEach((paper, i) => {
      papers.add(paper);
      if (parts.length === 1 || shares[i] === 1) certain.add(paper);
    });
  }
  if (papers.size > limits.phraseTextsRead) return certain;
  const texts = await Promise.all(
    [...papers].map(async (paper) => ({ paper, textWords: wordsOf(await text.text(paper)) })),
  );
  return new Set(
    texts.filter(({ textWords }) => holdsPhrase(words, textWords, open)).map(({ paper }) => paper),
  );
}

/** The last word of an `open` phrase may be the beginning of others; with one or two letters, of nearly any word. */
function partsOfPhrase(words: string[], open: boolean, catalogue: Catalogue): PlannedPart[] {
  const last = open ? words.length - 1 : -1;
  const telling = words.filter((word, i) => i !== last || word.length > 2 || words.length === 1);
  return telling.map((word, offset) => {
    const start = wordsOf(word).join('');
    const longer = offset === last ? longerForms(start, catalogue, prefixes.mostInPhrase) : [];
    return plainPart(offset, [{ word, weight: 1 }, ...longer]);
  });
}
