import type { TextSource } from '../../../../src/search/engine/sources.ts';
import { hitsOf } from '../../../../src/search/text/hits.ts';
import { wordsOf } from '../../../../src/search/words/words.ts';

/** Full text over a few invented texts, by paper: those that hold all the words, one as good as another. */
export function inventedText(texts: string[]): TextSource {
  const held = texts.map(wordsOf);
  const search = async (asked: string) => {
    const words = wordsOf(asked);
    return hitsOf(
      held.flatMap((text, paper) => {
        if (!words.every((word) => text.includes(word))) return [];
        const places = text.flatMap((word, at) => (words.includes(word) ? [at] : []));
        return [{ paper, score: 1, places }];
      }),
    );
  };
  return {
    search,
    holds: async (word) => (await search(word)).papers.length > 0,
    text: async (paper) => texts[paper] ?? '',
  };
}
