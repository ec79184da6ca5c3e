/** The words of a query where they stand: those of a compound in one place, as texts have them; `l'apprentissage` has no article. */
import { isFunctionWord } from '../../text/function-words.ts';
import { inPairs, mayBeUnspaced } from '../../text/unspaced.ts';
import { wordsOf } from '../../text/words.ts';
import type { ParsedText } from '../query/parse.ts';

export interface Place {
  /** Counted in parts between spaces. */
  offset: number;
  /** One; of a script without spaces, a pair of letters. */
  words: string[];
  /** All words of the compound that it is in, and as typed: `fine-tuning`. */
  compound: { words: string[]; written: string } | null;
}

export function placesOf({ plain }: Pick<ParsedText, 'plain'>): Place[] {
  const parts = plain.split(' ').map(withoutArticle).flatMap(inPairs);
  const spoken = parts.map((written) => ({ written, words: wordsOf(written) }));
  return spoken
    .filter(({ words }) => words.length > 0)
    .flatMap(({ written, words }, offset): Place[] => {
      if (words.length < 2 || mayBeUnspaced(written)) return [{ offset, words, compound: null }];
      return words.map((word) => ({ offset, words: [word], compound: { words, written } }));
    });
}

/** `l'apprentissage` → `apprentissage`, in a library where `l` is a function word. */
function withoutArticle(part: string): string {
  const [written, article = ''] = /^([cdjlmnst]|qu)['’](?=\p{L})/iu.exec(part) ?? [];
  return written && isFunctionWord(article.toLowerCase()) ? part.slice(written.length) : part;
}
