import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { firstFrom } from '../text/held.ts';

/** Papers looked at to see whether two words are one author's. */
const mostRead = 400;

/** For each word of a question the papers by an author whose name has it and the word beside it: "Song Han" is no song. */
export function writersBeside(
  words: string[],
  catalogue: Catalogue,
): ReadonlyMap<string, number[]> {
  const writers = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = [words[i] ?? '', words[i + 1] ?? ''];
    const papers = papersOfName(pair, catalogue);
    if (papers.length === 0) continue;
    for (const word of pair) writers.set(word, [...(writers.get(word) ?? []), ...papers]);
  }
  return writers;
}

function papersOfName([one = '', two = '']: string[], catalogue: Catalogue): number[] {
  const [first, second] = [one, two].map((word) => catalogue.dictionary.get(word)?.authors);
  if (one === two || !first?.length || !second?.length) return [];
  const [few, many] = first.length < second.length ? [first, second] : [second, first];
  let at = 0;
  const both = few.filter((paper) => {
    at = firstFrom(many, paper, at);
    return many[at] === paper;
  });
  return [...both.slice(-mostRead)].filter((paper) =>
    catalogue.authorsOf(paper).some((name) => {
      const held = wordsOf(name);
      return held.includes(one) && held.includes(two);
    }),
  );
}
