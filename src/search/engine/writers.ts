import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Counts } from '../types.ts';
import { wordsOf } from '../words/words.ts';

/** Authors told of. */
const mostNames = 12;

/** Papers with an author whose name holds words that start so: `["ada", "love"]` fits "Ada Lovelace". `whole` words but for initials. */
export function papersBy(words: string[], catalogue: Catalogue, whole = false): Set<number> {
  // "Ma" is a name of its own, and no beginning of "Martin".
  const isName = (word: string) =>
    word.length < 4 && (catalogue.dictionary.get(word)?.authors.length ?? 0) > 0;
  const wholeWords = new Set(words.filter((word) => word.length > 1 && (whole || isName(word))));
  const fits = (word: string, part: string) =>
    part === word || (!wholeWords.has(word) && part.startsWith(word));
  return papersOf(words, catalogue, (held) =>
    words.every((word) => held.some((part) => fits(word, part))),
  );
}

/** Papers by the author of precisely this name; where there is none, by those whose names begin so. */
export function papersByName(written: string, catalogue: Catalogue): Set<number> {
  const words = wordsOf(written);
  const asked = words.join(' ');
  const same = papersOf(words, catalogue, (held) => held.join(' ') === asked);
  return same.size > 0 ? same : papersBy(words, catalogue);
}

/** Papers with a name that `isAsked` says yes to; such a name has words that start as each of `words`. */
function papersOf(
  words: string[],
  catalogue: Catalogue,
  isAsked: (name: string[]) => boolean,
): Set<number> {
  const { names } = catalogue;
  const maybe = papersWithNames(words, catalogue);
  const known = new Map<number, boolean>();
  const fits = (at: number) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const fit = isAsked(wordsOf(names.nameAt(at)));
    known.set(at, fit);
    return fit;
  };
  return new Set(maybe.filter((paper) => names.of(paper).some(fits)));
}

/** Papers some of whose authors' names have words that start so, for each of the words. */
function papersWithNames(words: string[], { dictionary, size }: Catalogue): number[] {
  const held = new Uint8Array(size);
  let papers: number[] = [];
  words.forEach((word, i) => {
    const still: number[] = [];
    for (const at of i === 0 || papers.length > 0 ? dictionary.startingWith(word) : []) {
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
