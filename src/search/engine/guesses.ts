import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Question, typedWords } from './question.ts';
import { papersBy } from './writers.ts';

/** Nearly any so few letters are a slip away from some word. */
const fewLetters = 5;

/** Several short words of which none is known: each can be put right, and may mean nothing all the same. */
export function isGuesswork({ meanings }: Pick<Question, 'meanings'>): boolean {
  return (
    meanings.length > 1 &&
    meanings.every(
      ({ word, known, terms }) => !known && (terms.length === 0 || word.length <= fewLetters),
    )
  );
}

/** Are the words, put right, the name of an author? */
export function isName(question: Question, catalogue: Catalogue): boolean {
  return papersBy(typedWords(question), catalogue).size > 0;
}

/** The question with no word of it taken for another. */
export function asTyped(question: Question): Question {
  return {
    ...question,
    meanings: question.meanings.map((meaning) => ({ ...meaning, terms: [], corrected: null })),
  };
}
