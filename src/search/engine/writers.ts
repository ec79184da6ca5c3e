import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Counts } from '../types.ts';
import { wordsOf } from '../words/words.ts';

/** Authors told of, and of how many papers found, the newest, they are counted. */
const mostNames = 12;
const mostPapers = 2000;

/** Papers with an author whose name holds words that start so: `["ada", "love"]` fits "Ada Lovelace". */
export function papersBy(words: string[], { names, dictionary }: Catalogue): Set<number> {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const maybe = new Set<number>();
  for (const at of dictionary.startingWith(longest)) {
    for (const paper of dictionary.term(at).authors) maybe.add(paper);
  }
  const known = new Map<number, boolean>();
  const fits = (at: number) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const held = wordsOf(names.all[at] ?? '');
    const fit = words.every((word) => held.some((part) => part.startsWith(word)));
    known.set(at, fit);
    return fit;
  };
  return new Set([...maybe].filter((paper) => names.of(paper).some(fits)));
}

/** Who wrote most of the papers. */
export function commonAuthors(papers: number[], { names }: Catalogue): Counts['authors'] {
  const counts = new Uint32Array(names.all.length);
  const touched: number[] = [];
  for (const paper of papers.slice(-mostPapers)) {
    for (const at of names.of(paper)) {
      if (counts[at] === 0) touched.push(at);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const least = countOfPlace(mostNames, touched, counts);
  return touched
    .filter((at) => (counts[at] ?? 0) >= least)
    .map((at) => ({ name: names.all[at] ?? '', papers: counts[at] ?? 0 }))
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
