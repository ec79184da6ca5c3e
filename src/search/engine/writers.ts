import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { otherNames } from '../query/other-spellings.ts';
import type { Counts } from '../types.ts';
import { bitOf } from './title-matches.ts';

/** Authors told of. */
const mostNames = 12;

/**
 * Papers with an author whose name holds words that start so: `["ada", "love"]` fits "Ada Lovelace".
 * `whole` words but for initials. Umlauts may be written otherwise.
 */
export function papersBy(words: string[], catalogue: Catalogue, whole = false): Set<number> {
  const { dictionary } = catalogue;
  const spellings = words.map((word) => spellingsOf(word, catalogue));
  // "Ma" is a name of its own, and no beginning of "Martin".
  const isName = (word: string) =>
    word.length < 4 && (dictionary.get(word)?.authors.length ?? 0) > 0;
  /** For each word of the dictionary a bit for each of those asked for that it fits. */
  const fitting = new Uint32Array(dictionary.words.size);
  words.forEach((word, i) => {
    const isWhole = word.length > 1 && (whole || isName(word));
    for (const spelling of spellings[i] ?? []) {
      const same = dictionary.words.get(spelling) ?? -1;
      const places = isWhole ? [same] : dictionary.startingWith(spelling);
      for (const at of places) fitting[at] = (fitting[at] ?? 0) | bitOf(i);
    }
  });
  const all = words.reduce((bits, _, i) => bits | bitOf(i), 0);
  return papersOf(spellings, catalogue, (name) => {
    const { values, from, to } = catalogue.names.wordsOf(name, 'withCompounds');
    let bits = 0;
    for (let i = from; i < to; i++) bits |= fitting[values[i] ?? 0] ?? 0;
    return bits === all;
  });
}

/** A word of a name, and how else authors write it. */
function spellingsOf(word: string, { dictionary }: Catalogue): string[] {
  const isAuthors = (other: string) => (dictionary.get(other)?.authors.length ?? 0) > 0;
  return [word, ...otherNames(word).filter(isAuthors)];
}

/** Papers by the author of precisely this name; where there is none, by those whose names begin so. */
export function papersByName(written: string, catalogue: Catalogue): Set<number> {
  const words = wordsOf(written);
  const asked = words.map((word) => catalogue.dictionary.words.get(word));
  const spellings = words.map((word) => [word]);
  const same = papersOf(spellings, catalogue, (name) => {
    const { values, from, to } = catalogue.names.wordsOf(name, 'words');
    return to - from === asked.length && asked.every((at, i) => at === values[from + i]);
  });
  return same.size > 0 ? same : papersBy(words, catalogue);
}

/** Papers with a name, by its number, that `isAsked` says yes to; such a name has words that start as one spelling of each. */
function papersOf(
  spellings: string[][],
  catalogue: Catalogue,
  isAsked: (name: number) => boolean,
): Set<number> {
  const { names } = catalogue;
  const papers = new Set<number>();
  for (const paper of papersWithNames(spellings, catalogue)) {
    const { values, from, to } = names.rowOf(paper);
    for (let i = from; i < to; i++) {
      if (!isAsked(values[i] ?? 0)) continue;
      papers.add(paper);
      break;
    }
  }
  return papers;
}

/** Papers some of whose authors’ names have words that start so, in one spelling of each. */
function papersWithNames(spellings: string[][], { dictionary, size }: Catalogue): number[] {
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

/** Who wrote most of the papers. */
export function commonAuthors(papers: number[], { names }: Catalogue): Counts['authors'] {
  const counts = new Uint32Array(names.size);
  const touched: number[] = [];
  for (const paper of papers) {
    const { values, from, to } = names.rowOf(paper);
    for (let i = from; i < to; i++) {
      const name = values[i] ?? 0;
      const person = names.person[name] ?? name;
      const before = counts[person] ?? 0;
      if (before === 0) touched.push(person);
      counts[person] = before + 1;
    }
  }
  const least = countOfPlace(mostNames, touched, counts);
  return touched
    .filter((at) => (counts[at] ?? 0) >= least)
    .map((at) => ({ name: names.nameAt(at), papers: counts[at] ?? 0 }))
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1))
    .slice(0, mostNames);
}

/** The count of whoever comes at a place: most names stand over one paper, and need no sorting. */
function countOfPlace(place: number, touched: number[], counts: Uint32Array): number {
  const having: number[] = [];
  for (const at of touched) having[counts[at] ?? 0] = (having[counts[at] ?? 0] ?? 0) + 1;
  let reached = 0;
  let count = having.length - 1;
  for (; count > 1; count--) {
    reached += having[count] ?? 0;
    if (reached >= place) break;
  }
  return count;
}
