/** Several words' papers: union, intersection. */

/** Papers whose title or abstract holds a word, in order, and where; in columns, since there may be tens of thousands. */
export interface PostingList {
  papers: Uint32Array;
  /** How often, a part of a compound counting for half. */
  counts: Float32Array;
  /** Places counted in words; those of row `i` lie from `starts[i]` to `starts[i + 1]`. */
  places: Uint32Array;
  starts: Uint32Array;
}

export const noPostings: PostingList = {
  papers: new Uint32Array(),
  counts: new Float32Array(),
  places: new Uint32Array(),
  starts: new Uint32Array(1),
};

/** What any of several words says; a weight of less than one lessens how often. */
export function union(all: readonly PostingList[], weights: readonly number[] = []): PostingList {
  const some = all
    .map((postings, i) => ({ postings, weight: weights[i] ?? 1 }))
    .filter(({ postings }) => postings.papers.length > 0);
  const [only] = some;
  if (!only) return noPostings;
  if (some.length === 1 && only.weight === 1) return only.postings;
  const last = some.reduce((most, { postings }) => Math.max(most, postings.papers.at(-1) ?? 0), 0);
  const placesOf = new Uint32Array(last + 2);
  const countOf = new Float32Array(last + 1);
  for (const { postings, weight } of some) {
    for (let i = 0; i < postings.papers.length; i++) {
      const paper = postings.papers[i] ?? 0;
      placesOf[paper] =
        (placesOf[paper] ?? 0) + (postings.starts[i + 1] ?? 0) - (postings.starts[i] ?? 0);
      countOf[paper] = (countOf[paper] ?? 0) + weight * (postings.counts[i] ?? 0);
    }
  }
  const { papers, starts } = rowsOf(placesOf);
  const places = new Uint32Array(starts.at(-1) ?? 0);
  // From here on, where the next place of each paper goes.
  papers.forEach((paper, i) => {
    placesOf[paper] = starts[i] ?? 0;
  });
  for (const { postings } of some) {
    for (let i = 0; i < postings.papers.length; i++) {
      const paper = postings.papers[i] ?? 0;
      const end = postings.starts[i + 1] ?? 0;
      let next = placesOf[paper] ?? 0;
      for (let at = postings.starts[i] ?? 0; at < end; at++)
        places[next++] = postings.places[at] ?? 0;
      placesOf[paper] = next;
    }
  }
  return {
    papers,
    counts: Float32Array.from(papers, (paper) => countOf[paper] ?? 0),
    places,
    starts,
  };
}

/** The papers that hold it before their texts end: not in the organisation's name that follows, nor by names alone. */
export function papersWithin({ papers, places, starts }: PostingList, ends: Uint32Array) {
  return papers.filter((paper, row) => {
    const next = starts[row + 1] ?? 0;
    let at = starts[row] ?? 0;
    while (at < next && (places[at] ?? 0) >= (ends[paper] ?? 0)) at++;
    return at < next;
  });
}

/** The rows of these papers alone. */
export function only(
  { papers, counts, places, starts }: PostingList,
  kept: ReadonlySet<number>,
): PostingList {
  const rows = [...papers.keys()].filter((row) => kept.has(papers[row] ?? -1));
  const placesOf = rows.map((row) => places.subarray(starts[row], starts[row + 1]));
  const ends = [0];
  for (const { length } of placesOf) ends.push((ends.at(-1) ?? 0) + length);
  return {
    papers: Uint32Array.from(rows, (row) => papers[row] ?? 0),
    counts: Float32Array.from(rows, (row) => counts[row] ?? 0),
    places: Uint32Array.from(placesOf.flatMap((some) => [...some])),
    starts: Uint32Array.from(ends),
  };
}

function rowsOf(placesOf: Uint32Array): Pick<PostingList, 'papers' | 'starts'> {
  let rows = 0;
  for (const count of placesOf) if (count > 0) rows++;
  const papers = new Uint32Array(rows);
  const starts = new Uint32Array(rows + 1);
  let row = 0;
  placesOf.forEach((count, paper) => {
    if (count === 0) return;
    papers[row] = paper;
    starts[row + 1] = (starts[row] ?? 0) + count;
    row++;
  });
  return { papers, starts };
}

/** Papers that hold all the words, in their order. */
export function intersection(all: readonly PostingList[]): Uint32Array {
  const [rarest, ...others] = [...all].sort((a, b) => a.papers.length - b.papers.length);
  let papers = rarest?.papers ?? new Uint32Array();
  for (const { papers: other } of others) papers = inBoth(papers, other);
  return papers;
}

function inBoth(few: Uint32Array, many: Uint32Array): Uint32Array {
  const both = new Uint32Array(few.length);
  let count = 0;
  let at = 0;
  for (const paper of few) {
    at = gallop(many, paper, at);
    if (many[at] === paper) both[count++] = paper;
  }
  return both.subarray(0, count);
}

/** The first row from `from` on with `paper` or a later paper. Galloping search, since that row is mostly near. */
export function gallop(papers: Uint32Array, paper: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < papers.length && (papers[low + step] ?? 0) < paper) {
    low += step;
    step *= 2;
  }
  let high = Math.min(papers.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((papers[middle] ?? 0) < paper) low = middle + 1;
    else high = middle;
  }
  return low;
}
