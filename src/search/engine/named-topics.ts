import { isFunctionWord, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { bitOf, type NamedTopic } from './title-matches.ts';
import type { Meaning } from './understand.ts';

/** Topics all of whose name is in a question: `agents` names "Agents", `robots learning` nothing. */
export function namedTopics(
  meanings: Meaning[],
  { topics, papersOfTopic }: Pick<Catalogue, 'topics' | 'papersOfTopic'>,
): NamedTopic[] {
  return topics.flatMap(({ name }, at) => {
    const words = wordsOf(name).filter((word) => !isFunctionWord(word));
    const places = words.map((word) => meanings.findIndex((meaning) => says(meaning, word)));
    if (words.length === 0 || places.includes(-1)) return [];
    const bits = places.reduce((sum, place) => sum | bitOf(place), 0);
    return [{ bits, papers: papersOfTopic[at] ?? [] }];
  });
}

/** A word as typed or corrected, one or many. */
function says({ word, corrected }: Meaning, name: string): boolean {
  return [word, corrected].some(
    (said) => said === name || `${said}s` === name || said === `${name}s`,
  );
}
