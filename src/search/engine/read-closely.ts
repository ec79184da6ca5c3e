import { wordsOf } from '../../text/words.ts';
import type { Found } from './found.ts';
import { holdsWordForWord } from './phrase.ts';
import { type Question, typedWords } from './question.ts';
import type { TextSource } from './sources.ts';

/** Papers whose texts are read: those among which a reader would look. */
const mostRead = 10;
/** Fewer words stand side by side in many texts. */
const leastWords = 3;

/**
 * Reads the best texts themselves, and puts first those that hold the question word for word.
 * The places of their words cannot tell: forms of a word are one, and so are `20.6` and `206`.
 */
export async function preferWordForWord(
  question: Question,
  found: Found,
  text: Pick<TextSource, 'text'>,
): Promise<void> {
  const words = typedWords(question);
  if (words.length < leastWords) return;
  const best = found.best(mostRead);
  const texts = await Promise.all(best.map((paper) => text.text(paper)));
  best.forEach((paper, i) => {
    const holds = holdsWordForWord(words, wordsOf(texts[i] ?? ''), question.request.growing);
    if (holds) found.add(paper, 2);
  });
}
