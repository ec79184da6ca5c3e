import type { TextSource } from '../../../src/search/sources.ts';
import { type Held, heldByAny } from '../../../src/search/text/held.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** Papers by number, and where each holds the word. */
export function heldAt(rows: [paper: number, places: number[]][]): Held {
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
    heldAt(
      words.flatMap((text, paper): [number, number[]][] => {
        const places = text.flatMap((word, at) => (word === asked ? [at] : []));
        return places.length > 0 ? [[paper, places]] : [];
      }),
    );
  const held: TextSource['held'] = async (forms) =>
    heldByAny(forms.map(({ word, weight }) => ({ held: holding(wordsOf(word).join('')), weight })));
  return {
    held,
    holds: async (word) => (await held([{ word, weight: 1 }])).papers.length > 0,
    lengths: async () => ({ of: Uint32Array.from(words, ({ length }) => length), mean: 6 }),
    text: async (paper) => texts[paper] ?? '',
  };
}
