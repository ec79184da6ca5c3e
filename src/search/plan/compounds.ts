/** A query cut into words and compounds, as full text has them: `fine-tuning` is one, `l'apprentissage` has no article. */
import { isFunctionWord } from '../../text/function-words.ts';
import { inPairs } from '../../text/unspaced.ts';
import { wordsOf } from '../../text/words.ts';
import type { ParsedText } from '../query/parse.ts';

/** The words of a text as typed, compounds whole; of a script without spaces, pairs of letters. */
export function partsOf({ plain }: Pick<ParsedText, 'plain'>): string[] {
  return plain
    .split(' ')
    .map(withoutArticle)
    .flatMap(inPairs)
    .filter((part) => wordsOf(part).length > 0);
}

/** `l'apprentissage` → `apprentissage`, in a library where `l` is a function word. */
function withoutArticle(part: string): string {
  const [written, article = ''] = /^([cdjlmnst]|qu)['’](?=\p{L})/iu.exec(part) ?? [];
  return written && isFunctionWord(article.toLowerCase()) ? part.slice(written.length) : part;
}
