/** Function words ("the", "of"), of English and of the papers' language, which a query does not ask for. */
import { fold } from './fold.ts';
import { functionWords } from './library-language.ts';

const englishWords =
  'a am an and are as at be been but by can do does for from had has have how i in into is it its may me my not of on or our such than that the their these they this those to via was we were what when where which while who why with you your';
const allFunctionWords = new Set(`${englishWords} ${fold(functionWords)}`.split(/\s+/));

/** Whether a folded word is so common that it distinguishes no papers: in the library's language or in English. */
export function isFunctionWord(word: string): boolean {
  return allFunctionWords.has(word);
}
