import type { TextSource } from '../../../src/search/pagefind/full-text.ts';
import { type PostingList, union } from '../../../src/search/pagefind/posting-list.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** Papers by number, and where each holds the word. */
export function postingsAt(rows: [paper: number, places: number[]][]): PostingList {
  const starts = [0];
  for (const [, places] of rows) starts.push((starts.at(-1) ?? 0) + places.length);
  return {
    papers: Uint32Array.from(rows, ([paper]) => paper),
    counts: Float32Array.from(rows, ([, places]) => places.length),
    places: Uint32Array.from(rows.flatMap(([, places]) => places)),
    starts: Uint32Array.from(starts),
  };
}

/** Full text over a few invented texts, by paper. */
export function inventedText(texts: string[]): TextSource {
  const words = texts.map(wordsOf);
  const holding = (asked: string) =>
    postingsAt(
      words.flatMap((text, paper): [number, number[]][] => {
        const places = text.flatMap((word, at) => (word === asked ? [at] : []));
        return places.length > 0 ? [[paper, places]] : [];
      }),
    );
  const postings: TextSource['postings'] = async (forms) =>
    union(
      forms.map(({ word }) => holding(wordsOf(word).join(''))),
      forms.map(({ weight }) => weight),
    );
  return {
    postings,
    asTyped: async (word) => new Set(holding(word).papers),
    lengths: async () => ({ of: Uint32Array.from(words, ({ length }) => length), mean: 6 }),
    text: async (paper) => texts[paper] ?? '',
    nearness: async () => null,
    hasVectors: true,
    // The saved papers themselves, then those that share most words with them.
    interest: async (saved, { words: ignored }) =>
      saved.length === 0
        ? null
        : {
            nearness: Float32Array.from(texts, (_, paper) => (saved.includes(paper) ? 1 : 0)),
            because: (title) =>
              wordsOf(title)
                .filter((word) => !ignored.flat().includes(word))
                .slice(0, 1),
          },
  };
}
