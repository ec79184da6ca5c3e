import { isFunctionWord } from '../../text/words.ts';

/** Shorter words hide in many. */
const leastLetters = 4;
const mostWords = 4;

/**
 * A word as several that someone wrote as one, as a phrase: `languagemodel` → `"language model"`,
 * `text2image` → `"text to image"`. Only where it is not common itself and all its parts are.
 */
export function otherwiseSpaced(word: string, isCommon: (word: string) => boolean): string[] {
  const [, from, to] = /^([a-z]{3,})2([a-z]{3,})$/.exec(word) ?? [];
  if (from && to && isCommon(from) && isCommon(to)) return [`"${from} to ${to}"`];
  if (word.length < 2 * leastLetters || word.length > 40 || isCommon(word)) return [];
  const parts = split(word, mostWords, isCommon);
  return parts ? [`"${parts.join(' ')}"`] : [];
}

/** The fewest words that make it up, the longest first. */
function split(word: string, most: number, isCommon: (word: string) => boolean): string[] | null {
  if (isCommon(word) && word.length >= leastLetters) return [word];
  if (most < 2) return null;
  let best: string[] | null = null;
  for (let at = word.length - leastLetters; at >= 2; at--) {
    const start = word.slice(0, at);
    const isWord = at < leastLetters ? isFunctionWord(start) : isCommon(start);
    if (!isWord) continue;
    const rest = split(word.slice(at), most - 1, isCommon);
    if (rest && (!best || rest.length + 1 < best.length)) best = [start, ...rest];
  }
  return best;
}
