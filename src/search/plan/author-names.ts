import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ParsedText } from '../query/parse.ts';
import { limits } from '../tuning.ts';
import type { NearSpellings } from './near-spellings.ts';
import { otherNames } from './other-spellings.ts';
import type { Correction } from './word.ts';

/**
 * Papers with an author whose name has words that start so: `["ada", "love"]` fits "Ada Lovelace".
 * `isWhole`: the words themselves, but for initials. Umlauts may be written otherwise.
 */
export function papersBy(words: string[], catalogue: Catalogue, isWhole = false): Set<number> {
  const { dictionary } = catalogue;
  const spellings = words.map((word) => spellingsOf(word, catalogue));
  // "Ma" is a name of its own, and no beginning of "Martin".
  const isName = (word: string) =>
    word.length < 4 && (dictionary.get(word)?.authors.length ?? 0) > 0;
  /** For each term a bit for each of the words that it fits. */
  const fitting = new Uint32Array(dictionary.words.size);
  words.forEach((word, i) => {
    const isSame = word.length > 1 && (isWhole || isName(word));
    for (const spelling of spellings[i] ?? []) {
      const same = dictionary.words.get(spelling) ?? -1;
      const places = isSame ? [same] : dictionary.startingWith(spelling);
      for (const at of places) fitting[at] = (fitting[at] ?? 0) | (1 << i);
    }
  });
  const all = words.reduce((bits, _, i) => bits | (1 << i), 0);
  return papersOf(spellings, catalogue, (name) => {
    const { values, from, to } = catalogue.names.wordsOf(name, 'withCompounds');
    let bits = 0;
    for (let i = from; i < to; i++) bits |= fitting[values[i] ?? 0] ?? 0;
    return bits === all;
  });
}

/** Papers by the author of precisely this name; where there is none, by those whose names begin so. */
export function papersByName(name: string, catalogue: Catalogue): Set<number> {
  const words = wordsOf(name);
  const terms = words.map((word) => catalogue.dictionary.words.get(word));
  const spellings = words.map((word) => [word]);
  const same = papersOf(spellings, catalogue, (other) => {
    const { values, from, to } = catalogue.names.wordsOf(other, 'words');
    return to - from === terms.length && terms.every((at, i) => at === values[from + i]);
  });
  return same.size > 0 ? same : papersBy(words, catalogue);
}

/** The parsed text with names of authors that nobody has corrected to those one edit away, and the words that were. */
export function correctNames(
  parsed: ParsedText,
  nearSpellings: NearSpellings,
  catalogue: Catalogue,
): { parsed: ParsedText; names: Correction[] } {
  const names: Correction[] = [];
  const fields = parsed.fields.map((field) => {
    const { name, words, quoted } = field;
    if (name !== 'author' || papersBy(words, catalogue, quoted).size > 0) return field;
    const near = nearName(words, nearSpellings, catalogue);
    if (!near) return field;
    names.push(...words.map((word, i) => ({ word, correctedTo: near[i] ?? null })));
    return { ...field, words: near };
  });
  return { parsed: names.length > 0 ? { ...parsed, fields } : parsed, names };
}

/** The first name that some author has, of all combinations of near spellings. */
function nearName(
  words: string[],
  nearSpellings: NearSpellings,
  catalogue: Catalogue,
): string[] | null {
  if (words.length > limits.longestName) return null;
  const readings = words.map((word) => {
    const isName = (catalogue.dictionary.get(word)?.authors.length ?? 0) > 0;
    const near = nearSpellings.of(word, 1, ({ authors }) => authors.length > 0);
    return [...(isName ? [word] : []), ...near.map(({ term }) => term.word)];
  });
  const names = readings.reduce<string[][]>(
    (names, words) => names.flatMap((name) => words.map((word) => [...name, word])),
    [[]],
  );
  return names.find((name) => papersBy(name, catalogue, true).size > 0) ?? null;
}

/** A word of a name, and how else authors write it. */
function spellingsOf(word: string, { dictionary }: Catalogue): string[] {
  const isAuthors = (other: string) => (dictionary.get(other)?.authors.length ?? 0) > 0;
  return [word, ...otherNames(word).filter(isAuthors)];
}

/** Papers with a name that `fits`, given by its number; such a name has words that start as one spelling of each. */
function papersOf(
  spellings: string[][],
  catalogue: Catalogue,
  fits: (name: number) => boolean,
): Set<number> {
  const { names } = catalogue;
  const papers = new Set<number>();
  for (const paper of papersWithWords(spellings, catalogue)) {
    const { values, from, to } = names.rowOf(paper);
    for (let i = from; i < to; i++) {
      if (!fits(values[i] ?? 0)) continue;
      papers.add(paper);
      break;
    }
  }
  return papers;
}

/** Papers with words that start so, in one spelling of each, in any of their authors' names. */
function papersWithWords(spellings: string[][], { dictionary, size }: Catalogue): number[] {
  /** How many of the words each paper has so far. */
  const held = new Uint8Array(size);
  let papers: number[] = [];
  spellings.forEach((starts, i) => {
    const still: number[] = [];
    const isOver = i > 0 && papers.length === 0;
    for (const at of isOver ? [] : starts.flatMap((start) => dictionary.startingWith(start))) {
      if (dictionary.writtenBy(at) === 0) continue;
      for (const paper of dictionary.term(at).authors) {
        if (held[paper] !== i) continue;
        held[paper] = i + 1;
        still.push(paper);
      }
    }
    papers = still;
  });
  return papers;
}
