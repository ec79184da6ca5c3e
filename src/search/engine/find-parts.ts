import { firstFrom, type Held, heldByAny } from '../text/held.ts';
import type { TextSource } from './sources.ts';
import type { TextPart } from './text-query.ts';

/** So few papers may write a compound apart. */
const few = 5;

/** A part of a question with the papers that hold it. */
export interface FoundPart {
  offset: number;
  held: Held;
}

/** Asks full text for each part, all at once. */
export function findParts(parts: TextPart[], text: Pick<TextSource, 'held'>): Promise<FoundPart[]> {
  return Promise.all(
    parts.map(async ({ offset, forms, apart }) => {
      const held = await text.held(forms);
      const split = apart.length > 1 && (apart.length === 2 || held.papers.length < few);
      if (!split) return { offset, held };
      const words = await Promise.all(apart.map((word) => text.held([{ word, weight: 1 }])));
      const other = { held: words.reduce(sideBySide), weight: 1 };
      return { offset, held: heldByAny([{ held, weight: 1 }, other]) };
    }),
  );
}

/** Papers that hold one word and then the other, or both in one compound; their places are the other's. */
export function sideBySide(one: Held, other: Held): Held {
  const papers: number[] = [];
  const counts: number[] = [];
  const places: number[] = [];
  const starts = [0];
  let at = 0;
  one.papers.forEach((paper, i) => {
    at = firstFrom(other.papers, paper, at);
    if (other.papers[at] !== paper) return;
    const before = new Set(one.places.subarray(one.starts[i], one.starts[i + 1]));
    const after = other.places.subarray(other.starts[at], other.starts[at + 1]);
    const found = after.filter((place) => before.has(place - 1) || before.has(place));
    if (found.length === 0) return;
    papers.push(paper);
    counts.push(found.length);
    places.push(...found);
    starts.push(places.length);
  });
  return {
    papers: Uint32Array.from(papers),
    counts: Float32Array.from(counts),
    places: Uint32Array.from(places),
    starts: Uint32Array.from(starts),
  };
}
