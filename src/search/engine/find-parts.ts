import { firstFrom, type Held, heldByAny } from '../text/held.ts';
import type { TextSource } from './sources.ts';
import type { TextPart } from './text-query.ts';

/** So few papers may write a compound apart. */
const few = 5;

/** A part of a question with the papers that hold it. */
export interface FoundPart {
  offset: number;
  held: Held;
  /** Those whose text does, where names count, too. */
  written?: Uint32Array;
}

/** Asks full text for each part, all at once. */
export function findParts(parts: TextPart[], text: Pick<TextSource, 'held'>): Promise<FoundPart[]> {
  return Promise.all(
    parts.map(async (part) => {
      const held = await text.held(part.forms);
      const apart = await heldApart(part, held, text);
      const joined = await heldJoined(part, text);
      const inTexts = anyOf([
        ...[held, ...apart].map((held) => ({ held, weight: 1 })),
        ...joined.map((held) => ({ held, weight: halfOfTwo })),
      ]);
      const { offset } = part;
      const [named] = heldByName(part);
      if (!named) return { offset, held: inTexts };
      const both = [inTexts, named].map((held) => ({ held, weight: 1 }));
      return { offset, held: anyOf(both), written: inTexts.papers };
    }),
  );
}

function anyOf(all: { held: Held; weight: number }[]): Held {
  const [only] = all;
  return only && all.length === 1 ? only.held : heldByAny(all);
}

/** One word that stands for two parts is counted in both. */
const halfOfTwo = 0.5;

type Text = Pick<TextSource, 'held'>;

async function heldApart({ apart }: TextPart, { papers }: Held, text: Text): Promise<Held[]> {
  if (apart.length < 2 || (apart.length > 2 && papers.length >= few)) return [];
  const words = await Promise.all(apart.map((word) => text.held([{ word, weight: 1 }])));
  return [words.reduce(sideBySide)];
}

function heldJoined({ joined = [] }: TextPart, text: Text): Promise<Held[]> {
  return Promise.all(
    joined.map(async ({ word, isSecond }) => {
      const held = await text.held([{ word, weight: 1 }]);
      return isSecond ? { ...held, places: held.places.map((place) => place + 1) } : held;
    }),
  );
}

/** To be called so, by an author or a venue, says less of a paper than to say the word. */
const nameCount = 0.5;
/** A place that is in no text, and beside no word. */
const nowhere = 60_000;

function heldByName({ named }: TextPart): Held[] {
  if (!named || named.length === 0) return [];
  return [
    {
      papers: named,
      counts: new Float32Array(named.length).fill(nameCount),
      places: new Uint32Array(named.length).fill(nowhere),
      starts: Uint32Array.from({ length: named.length + 1 }, (_, i) => i),
    },
  ];
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
    const before = one.places.subarray(one.starts[i], one.starts[i + 1]);
    const after = other.places.subarray(other.starts[at], other.starts[at + 1]);
    const already = places.length;
    for (const place of after) {
      if (before.includes(place - 1) || before.includes(place)) places.push(place);
    }
    if (places.length === already) return;
    papers.push(paper);
    counts.push(places.length - already);
    starts.push(places.length);
  });
  return {
    papers: Uint32Array.from(papers),
    counts: Float32Array.from(counts),
    places: Uint32Array.from(places),
    starts: Uint32Array.from(starts),
  };
}
