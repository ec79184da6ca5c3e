/** How titles and names are written: as lists of numbers, one a word. */
import { wordsAt, wordsOf } from '../../text/words.ts';
import { type Rows, row, rowsOfLengths } from './rows.ts';
import { packLines, packSections, unpackLines, unpackNumbers, unpackSections } from './sections.ts';

/** Short texts as places in the dictionary (packed: among the words of their share) and how each word is written: smaller than the texts, and cut into words already. */
export interface Texts {
  /** Row `i`: the words of text `i` in their order, then further words that it is found by. */
  terms: Rows;
  /** How many words each has of its own. */
  words: Uint32Array;
  /** For each word of each text its case and what stands before it, and one more for the end of each text; those of text `i` begin at `shapeStarts[i]`. */
  shapes: Uint8Array;
  shapeStarts: Uint32Array;
  /** What the shapes of all texts do not say, in order; those of text `i` begin at `otherStarts[i]`. */
  others: string[];
  otherStarts: Uint32Array;
}

/** Bits 0 and 1 of a shape. */
const cases: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => word.toUpperCase(),
];
const otherCase = cases.length;
/** Bits 2 and up. */
const separators = " ||-|: |, |. |?|!|.| (|) |)|/| & |'".split('|');
const otherSeparator = separators.length;

/**
 * Sections: words of each text; further ones; their places, the first as the difference from that of the text before (2d, or
 * −2d − 1 below 0); shapes; others.
 */
export function packTexts(
  texts: readonly string[],
  furtherWords: (text: string) => string[],
  placeOf: (word: string) => number,
): Uint8Array<ArrayBuffer> {
  const words = texts.map(wordsOf);
  const further = texts.map(furtherWords);
  let before = 0;
  const places = texts.flatMap((_, i) => {
    const [first, ...rest] = [...(words[i] ?? []), ...(further[i] ?? [])].map(placeOf);
    if (first === undefined) return [];
    const step = first - before;
    before = first;
    return [step < 0 ? -2 * step - 1 : 2 * step, ...rest];
  });
  const shaped = texts.map((text, i) => shapesOf(text, words[i] ?? []));
  return packSections([
    words.map(({ length }) => length),
    further.map(({ length }) => length),
    places,
    Uint8Array.from(shaped.flatMap(({ shapes }) => shapes)),
    packLines(shaped.flatMap(({ others }) => others)),
  ]);
}

interface Shaped {
  shapes: number[];
  others: string[];
}

function shapesOf(text: string, words: string[]): Shaped {
  const found = wordsAt(text);
  const isSame = found.length === words.length && found.every(({ word }, i) => word === words[i]);
  if (!isSame) return unshaped(text, words);
  const shaped: Shaped = { shapes: [], others: [] };
  let end = 0;
  for (const { word, start, end: next } of found) {
    addShape(shaped, text.slice(end, start), word, text.slice(start, next));
    end = next;
  }
  addShape(shaped, text.slice(end), '', '');
  return shaped;
}

/** For a text that folding cuts into other words (`½`): stores its words without letters, then the whole text as written. */
function unshaped(text: string, words: string[]): Shaped {
  const shaped: Shaped = { shapes: [], others: [] };
  for (const word of words) addShape(shaped, '', word, '');
  addShape(shaped, text, '', '');
  return shaped;
}

function addShape({ shapes, others }: Shaped, before: string, word: string, written: string): void {
  const separator = separators.indexOf(before);
  if (separator < 0) others.push(before);
  const form = cases.findIndex((inCase) => inCase(word) === written);
  if (form < 0) others.push(written);
  shapes.push(((separator < 0 ? otherSeparator : separator) << 2) | (form < 0 ? otherCase : form));
}

/** @param places Of the words of its share in the dictionary. */
export function unpackTexts(packed: Uint8Array, places: Uint32Array): Texts {
  const [counts, further, steps, shapes = new Uint8Array(), others] = unpackSections(packed);
  const words = unpackNumbers(counts);
  const more = unpackNumbers(further);
  const terms = rowsOfLengths(
    words.map((count, i) => count + (more[i] ?? 0)),
    unpackNumbers(steps),
  );
  undoSteps(terms);
  terms.values.forEach((at, i) => {
    terms.values[i] = places[at] ?? 0;
  });
  const shapeStarts = new Uint32Array(words.length + 1);
  const otherStarts = new Uint32Array(words.length + 1);
  for (let i = 0, shape = 0, other = 0; i < words.length; i++) {
    for (const end = shape + (words[i] ?? 0); shape <= end; shape++)
      other += othersOf(shapes[shape]);
    shapeStarts[i + 1] = shape;
    otherStarts[i + 1] = other;
  }
  return {
    terms,
    words,
    shapes,
    shapeStarts,
    others: unpackLines(others),
    otherStarts,
  };
}

function undoSteps({ starts, values }: Rows): void {
  let before = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    const start = starts[i] ?? 0;
    if (start === starts[i + 1]) continue;
    const step = values[start] ?? 0;
    before += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    values[start] = before;
  }
}

function othersOf(shape = 0): number {
  return Number(shape >> 2 === otherSeparator) + Number((shape & 3) === otherCase);
}

/** Texts of all shares that have arrived, each by its number; written when it is asked for, since most never are. */
export function allTexts(wordAt: (place: number) => string) {
  const shares: { first: number; texts: Texts }[] = [];
  const known: string[] = [];
  const shareOf = (at: number) =>
    shares.find(({ first, texts }) => at >= first && at < first + texts.words.length);
  const texts = {
    add(first: number, texts: Texts): void {
      shares.push({ first, texts });
    },

    /** As it was packed; empty where there is none. */
    textAt(at: number): string {
      const share = known[at] === undefined ? shareOf(at) : undefined;
      if (share) known[at] = written(share.texts, at - share.first, wordAt);
      return known[at] ?? '';
    },

    /** Places of what `wordsOf` gives for it. */
    placesAt(at: number): Uint32Array {
      const share = shareOf(at);
      return texts.termsAt(at).subarray(0, share?.texts.words[at - share.first]);
    },

    /** The same, and places of the further words that it is found by: `feifei` for "Li Fei-Fei". */
    termsAt(at: number): Uint32Array {
      const share = shareOf(at);
      return share ? row(share.texts.terms, at - share.first) : none;
    },

    wordsAt: (at: number): string[] => Array.from(texts.placesAt(at), wordAt),
  };
  return texts;
}

const none = new Uint32Array();

function written(texts: Texts, i: number, wordAt: (place: number) => string): string {
  const { terms, shapes, shapeStarts, others, otherStarts } = texts;
  const end = shapeStarts[i + 1] ?? 0;
  let text = '';
  let place = terms.starts[i] ?? 0;
  let other = otherStarts[i] ?? 0;
  for (let at = shapeStarts[i] ?? 0; at < end; at++) {
    const shape = shapes[at] ?? 0;
    text += separators[shape >> 2] ?? others[other++] ?? '';
    const inCase = cases[shape & 3];
    if (!inCase) text += others[other++] ?? '';
    else if (at + 1 < end) text += inCase(wordAt(terms.values[place] ?? 0));
    place++;
  }
  return text;
}
