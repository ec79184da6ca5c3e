/** Words side by side or near each other in a text; the longest run of the query’s words side by side in a title. */
import { remembered } from '../../memoised.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { gallop, type PostingList } from '../pagefind/posting-list.ts';
import { type Plan, readingsOf } from '../plan/plan.ts';

/** A part of a query: its place in the query, and its places in texts; also papers whose author or venue has its name. */
export interface Part {
  offset: number;
  postings: PostingList;
}

/** For each paper, 0 … 1: the largest share of a query’s parts at the query’s distances. `papers` must be ascending. */
export function proximity(papers: Uint32Array, parts: readonly Part[]): Float32Array {
  const shares = new Float32Array(papers.length);
  if (parts.length < 2) return shares;
  const last = parts.reduce((most, { offset }) => Math.max(most, offset), 0);
  const rows = parts.map(() => 0);
  papers.forEach((paper, i) => {
    let best = 0;
    const before = turn;
    parts.forEach(({ postings, offset }, part) => {
      turn++;
      const at = gallop(postings.papers, paper, rows[part] ?? 0);
      rows[part] = at;
      if (postings.papers[at] !== paper) return;
      const end = postings.starts[at + 1] ?? 0;
      for (let place = postings.starts[at] ?? 0; place < end; place++) {
        // Each place votes for a start of the query; each part votes once for a start.
        const start = (postings.places[place] ?? 0) + last - offset;
        const voted = voter[start] ?? 0;
        if (voted === turn) continue;
        voter[start] = turn;
        const count = voted > before ? (votes[start] ?? 0) + 1 : 1;
        votes[start] = count;
        if (count > best) best = count;
      }
    });
    if (best > 1) shares[i] = best / parts.length;
  });
  return shares;
}

/** By where the query would start in a text: how many of its parts agree, and which voted last, as the count of all turns so far. */
const votes = new Uint16Array(1 << 16);
const voter = new Float64Array(1 << 16);
let turn = 0;

/** Papers in which one word follows the other, or both are in one compound; with the places of the second word. */
export function sideBySide(one: PostingList, other: PostingList): PostingList {
  const papers: number[] = [];
  const counts: number[] = [];
  const places: number[] = [];
  const starts = [0];
  let at = 0;
  one.papers.forEach((paper, i) => {
    at = gallop(other.papers, paper, at);
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

/** Whether all the words stand in a text side by side. With `isGrowing`, the last one may be the beginning of a word. */
export function holdsPhrase(phrase: string[], text: string[], isGrowing = false): boolean {
  const last = isGrowing ? phrase.length - 1 : -1;
  const fits = (word: string, i: number, held = '') =>
    held === word || (i === last && held.startsWith(word));
  return text.some((_, at) => phrase.every((word, i) => fits(word, i, text[at + i])));
}

/** Gives a function: paper → share of a plan’s words that stand side by side in its title, 0 … 1; of a word its beginning will do. */
export function titlePhrases(plan: Plan, catalogue: Catalogue): (paper: number) => number {
  const readings = readingsOf(plan);
  const isFor = (word: string) => (said: string) =>
    said === word || (said.length > 2 && word.startsWith(said));
  /** The places in the query of what a word of a title may stand for. */
  const placesOf = remembered((word) =>
    [...readings.keys()].filter((at) => readings[at]?.some(isFor(word))),
  );
  return (paper) => {
    const title = catalogue.titles.wordsAt(paper);
    let longest = 0;
    title.forEach((word, at) => {
      for (const place of placesOf(word)) {
        let run = 1;
        while (placesOf(title[at + run] ?? '').includes(place + run)) run++;
        longest = Math.max(longest, run);
      }
    });
    return longest < 2 ? 0 : longest / readings.length;
  };
}
