/** A query in another language in the words of the library: `aprendizaje por refuerzo` → `reinforcement learning`; which language it is in. */
import { isFunctionWord } from '../../text/function-words.ts';
import { mayBeUnspaced } from '../../text/unspaced.ts';
import { wordsAt, wordsOf } from '../../text/words.ts';
import { limits } from '../tuning.ts';

/** Terms of one language, longest first, each with what the library calls it; `''`: it says nothing, as "of". */
type Terms = { typed: string[]; meaning: string }[];

/** By language. */
export type Glossary = ReadonlyMap<string, Terms>;

/** From rows as they are stored: `["es", "red neuronal", "neural network"]`. */
export function readGlossary(rows: readonly [string, string, string][]): Glossary {
  const languages = Map.groupBy(rows, ([language]) => language);
  return new Map(
    [...languages].map(([language, terms]) => [
      language,
      terms
        .map(([, typed, meaning]) => ({ typed: wordsOf(typed).map(bare), meaning }))
        .sort((a, b) => b.typed.length - a.typed.length),
    ]),
  );
}

/**
 * The text in the library's language; null if it is in that language already, or in none that the glossary knows.
 *
 * @param isHeld Whether papers hold a word.
 */
export function translated(
  text: string,
  glossary: Glossary,
  isHeld: (word: string) => boolean,
): string | null {
  if (/["“”:]|(?<!\S)-/.test(text)) return null;
  const words = wordsAt(text).map((at) => ({ ...at, bare: bare(at.word) }));
  if (words.length > limits.tokensWithOperators && !mayBeUnspaced(text)) return null;
  const foreign = words.filter(({ word }) => !isFunctionWord(word) && !isHeld(word));
  if (foreign.length === 0) return null;
  const [best] = [...glossary.values()]
    .map((terms) => reading(words, terms))
    .sort((a, b) => b.known.size - a.known.size);
  // A single word of another language in a query says little of which language it is.
  const unknown = foreign.filter(({ start }) => !best?.known.has(start));
  if (!best || best.meanings.length === 0 || unknown.length * 2 > foreign.length) return null;
  // By its beginning alone, a misspelt word in Latin letters may be one of the library's own: `optimizaton`.
  if (!foreign.some(({ start }) => best.sure.has(start))) return null;
  return best.meanings.join(' ');
}

/** Words with a meaning in one language, the longest terms first; other words stay as they are. */
function reading(words: { word: string; bare: string; start: number }[], terms: Terms) {
  const known = new Set<number>();
  const sure = new Set<number>();
  const meanings: string[] = [];
  for (let at = 0; at < words.length; ) {
    const term = terms.find(({ typed }) =>
      typed.every((word, i) => isSame(words[at + i]?.bare ?? '', word)),
    );
    const run = words.slice(at, at + (term?.typed.length ?? 1));
    for (const [i, { start, bare }] of term ? run.entries() : []) {
      known.add(start);
      if (bare === term?.typed[i] || !/\p{sc=Latin}/u.test(bare)) sure.add(start);
    }
    // A letter of a script without spaces is no word of the library's.
    const left = run.map(({ word }) => (mayBeUnspaced(word) ? '' : word)).join(' ');
    meanings.push(term ? term.meaning : left);
    at += run.length;
  }
  return { known, sure, meanings: meanings.filter((meaning) => meaning !== '') };
}

/** The same word, or with another ending: `neuronales` for `neuronale`, `нейронной` for `нейронная`. */
function isSame(typed: string, word: string): boolean {
  if (typed === word) return true;
  const least = Math.max(4, word.length - 2);
  return (
    word.length > 4 &&
    Math.abs(typed.length - word.length) <= 3 &&
    typed.startsWith(word.slice(0, least))
  );
}

/** A folded word without the article of Arabic: `الشبكات` → `شبكات`. */
function bare(word: string): string {
  return word.replace(/^(?:[وبل]?ال|لل)(?=\p{L}{3})/u, '');
}
