import { isFunctionWord, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Question } from './question.ts';

/** Fewer words make no title that could not stand in any question. */
const leastWords = 3;

/** Papers all of whose title stands in the question, word for word. */
export function titlesWithin(
  { request }: Pick<Question, 'request'>,
  catalogue: Catalogue,
): number[] {
  const { words } = request;
  if (words.length < leastWords) return [];
  const asked = ` ${words.join(' ')} `;
  const places = new Set(words.map((word) => catalogue.dictionary.get(word)?.at ?? -1));
  const found: number[] = [];
  for (let paper = 0; paper < catalogue.size; paper++) {
    const held = catalogue.titleTerms(paper);
    if (held.length < leastWords || !held.every((at) => places.has(at))) continue;
    const title = wordsOf(catalogue.titleOf(paper));
    const tells = title.filter((word) => !isFunctionWord(word)).length >= leastWords;
    if (tells && asked.includes(` ${title.join(' ')} `)) found.push(paper);
  }
  return found;
}
