import Fuse from 'fuse.js';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/words.ts';

/** How like a title is to the words asked for, by Fuse: 0 … 1. Titles beyond its threshold are absent. */
export function closeness(
  asked: string,
  titles: { paper: number; title: string }[],
): Map<number, number> {
  const folded = titles.map(({ paper, title }) => ({ paper, title: fold(title) }));
  const fuse = new Fuse(folded, {
    keys: ['title'],
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, 64));
  return new Map(found.map(({ item, score = 1 }) => [item.paper, 1 - score]));
}

/** Share of the words that stand in the title in the order asked, side by side: 0 … 1. */
export function titlePhrase(words: string[], title: string): number {
  if (words.length < 2) return 0;
  const held = wordsOf(title);
  let longest = 0;
  for (let start = 0; start < held.length; start++) {
    for (let from = 0; from < words.length; from++) {
      let run = 0;
      while (from + run < words.length && starts(held[start + run], words[from + run])) run++;
      longest = Math.max(longest, run);
    }
  }
  return longest < 2 ? 0 : longest / words.length;
}

/** A word of a title counts when it is the one asked for, or one that it begins. */
function starts(held = '', asked = ''): boolean {
  return asked !== '' && (held === asked || (asked.length > 2 && held.startsWith(asked)));
}
