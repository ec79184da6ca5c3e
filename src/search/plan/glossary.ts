/** A query in another language in the words of the library: `aprendizaje por refuerzo` → `reinforcement learning`; which language it is in. */
import { isFunctionWord } from '../../text/function-words.ts';
import { stem } from '../../text/library-language.ts';
import { mayBeUnspaced } from '../../text/unspaced.ts';
import { joinedCompounds, wordsAt, wordsOf } from '../../text/words.ts';
import { isYear } from '../query/period.ts';
import { limits } from '../tuning.ts';
import { Terms } from './terms.ts';

/** A table as it is stored: the languages, then a row for each term, the library's own first; spellings are parted by `;`. */
export type GlossaryTable = string[][];

export interface Glossary {
  languages: Terms[];
  /** Stems of the library's own terms. */
  own: ReadonlySet<string>;
}

type Is = (word: string) => boolean;

export function readGlossary([header = [], ...rows]: GlossaryTable): Glossary {
  const languages = header.slice(1).map((language) => new Terms(language));
  for (const [meaning = '', ...cells] of rows)
    for (const [i, cell] of cells.entries())
      for (const spelling of cell.split(';')) languages[i]?.add(spelling, meaning);
  const own = rows.flatMap(([meaning = '']) => [...wordsOf(meaning), ...joinedCompounds(meaning)]);
  return { languages, own: new Set(own.map(stem)) };
}

/**
 * The text in the library's language; null if it is in that language already, or in none that the glossary knows.
 *
 * @param isHeld Whether papers hold a word.
 * @param isEveryday Whether it is one of the library's language, which alone says nothing of another: `etiquette`.
 */
export function translated(
  text: string,
  { languages, own }: Glossary,
  isHeld: Is,
  isEveryday: Is,
): string | null {
  if (/["“”]|:(?=\S)|(?<!\S)-/.test(text)) return null;
  const words = wordsAt(text).map(({ word }) => word);
  if (words.length > limits.tokensWithOperators && !mayBeUnspaced(text)) return null;
  const isOwn = (word: string) => own.has(stem(word));
  const isForeign = words.map(
    (word) =>
      !isFunctionWord(word) && !isOwn(word) && !isHeld(word) && !/^(?:[a-z]|\d+)$/.test(word),
  );
  const [first = '', ...others] = words.filter((_, i) => isForeign[i]);
  if (others.length === 0 && (first === '' || isEveryday(first))) return null;
  const foreign = 1 + others.length;
  const [best] = languages
    .map((terms) => reading(words, terms, isOwn, isHeld))
    .sort((a, b) => b.known.size - a.known.size);
  if (!best || best.meanings.length === 0) return null;
  // A single word of another language in a query says little of which language it is (`difusion transfomer` is two typos), and "the" says that it is the library's.
  const against = words.filter(
    (word, i) => !best.known.has(i) && (isForeign[i] || isFunctionWord(word)),
  );
  // A foreign name in katakana has as many letters as three words of Chinese.
  if (mayBeUnspaced(text) ? against.length > foreign * (2 / 3) : against.length >= foreign / 2)
    return null;
  // Function words alone may frame titles: `有没有关于 Velvet Gates 的论文`. In another inflection, a misspelt word in Latin letters may be one of the library's own: `optimizaton`.
  if (![...best.sure].some((i) => isForeign[i])) return null;
  const years = words.filter(isYear).map((year) => `in ${year}`);
  return [...new Set([...best.meanings, ...years])].join(' ');
}

/** The meanings in one language, the longest terms first. Of other words, only the library's own stay: another language's would find nothing, or pass for a typo. */
function reading(words: string[], terms: Terms, isOwn: Is, isHeld: Is) {
  const known = new Set<number>();
  const sure = new Set<number>();
  const meanings: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const term = terms.find(words, at, isOwn);
    const isLeft = !term && (isOwn(word) || isHeld(word)) && !mayBeUnspaced(word) && !isYear(word);
    meanings.push(term?.meaning ?? (isLeft ? word : ''));
    for (const [i, spelt] of term?.words.entries() ?? []) {
      const typed = words[at + i] ?? '';
      known.add(at + i);
      const isSure = typed === spelt || !/\p{sc=Latin}/u.test(typed);
      if (term?.meaning && isSure) sure.add(at + i);
    }
    at += term?.words.length ?? 1;
  }
  return { known, sure, meanings: meanings.filter((meaning) => meaning !== '') };
}
