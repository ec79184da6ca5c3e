import { joinedCompounds, wordsOf } from '../../text/words.ts';

/** Words that at least `least` papers hold, with their number: one that only one holds corrects nothing. */
export function countWords(texts: string[], least: number): Map<string, number> {
  const papers = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set([...wordsOf(text), ...joinedCompounds(text)])) {
      papers.set(word, (papers.get(word) ?? 0) + 1);
    }
  }
  return new Map([...papers].filter(([word, count]) => count >= least && isWord(word)));
}

/** Numbers and single letters have no spelling to correct. */
function isWord(word: string): boolean {
  return word.length > 2 && word.length < 25 && /\p{L}{2}/u.test(word);
}
