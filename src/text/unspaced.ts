/** Chinese, Japanese, Thai and other scripts without spaces between words: each letter is a word, full text is asked for pairs. */

/** A letter of a script without spaces, with its marks; each counts as a word. */
const letter =
  '(?=\\p{L})[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]\\p{M}*';

/** A quick test: it misses no such letter, and takes few others for one. */
const maybe =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ufaff\uff66-\uff9f\u{11000}-\u{1bfff}\u{20000}-\u{3ffff}]/u;

/** Words of a text that may have such letters. */
export const unspacedWords = new RegExp(`${letter}|(?:(?!${letter})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

export function mayBeUnspaced(text: string): boolean {
  return maybe.test(text);
}

const runs = new RegExp(`(?:${letter})+|(?:(?!${letter}).)+`, 'gsu');
const letters = new RegExp(letter, 'gu');
const gaps = new RegExp(`(?<=\\S)(?=${letter})|(?<=${letter})(?=[\\p{L}\\p{N}])`, 'gu');

/** Separates words that have no space between them; no text contains it otherwise. */
export const gap = '\u2063 ';

/** The text with a gap between words that a full-text index would take for one: `模型` → `模 型`. */
export function spacedOut(text: string): string {
  return mayBeUnspaced(text) ? text.replace(gaps, gap) : text;
}

/** Splits a run without spaces into the pairs of letters by which full text is searched, since pairs are more specific than letters. `GPT语言模型` → `GPT`, `语言`, `言模`, `模型`. */
export function inPairs(written: string): string[] {
  if (!mayBeUnspaced(written)) return [written];
  return (written.match(runs) ?? []).flatMap((run) => {
    const single = run.match(letters) ?? [];
    if (single.length < 3) return run;
    return single.slice(1).map((second, i) => `${single[i]}${second}`);
  });
}
