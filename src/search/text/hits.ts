/**
 * Papers whose title or abstract holds the words asked for, best first. In columns, since there may
 * be thousands: so they cost little to keep and nothing to hand from one worker to another.
 */
export interface TextHits {
  papers: Uint32Array<ArrayBuffer>;
  scores: Float32Array<ArrayBuffer>;
  /** Places of the matched words, counted in words; those of hit `i` lie from `starts[i]` to `starts[i + 1]`. */
  places: Uint32Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
}

export interface TextHit {
  paper: number;
  score: number;
  places: ArrayLike<number>;
}

export function hitsOf(rows: TextHit[]): TextHits {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ places }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + places.length;
  });
  const places = new Uint32Array(starts.at(-1) ?? 0);
  rows.forEach((row, i) => {
    places.set(row.places, starts[i]);
  });
  return {
    papers: Uint32Array.from(rows, ({ paper }) => paper),
    scores: Float32Array.from(rows, ({ score }) => score),
    places,
    starts,
  };
}

export const noHits = hitsOf([]);

/** Where the words stand in hit `i`. */
export function placesAt({ places, starts }: TextHits, i: number): Uint32Array {
  return places.subarray(starts[i], starts[i + 1]);
}

/** Those of the papers that `keeps` says yes to. */
export function keepHits(hits: TextHits, keeps: (paper: number) => boolean): TextHits {
  if (hits.papers.every(keeps)) return hits;
  const rows: TextHit[] = [];
  hits.papers.forEach((paper, i) => {
    if (keeps(paper)) rows.push(rowAt(hits, i));
  });
  return hitsOf(rows);
}

/** All of the first, then those of the second whose papers are not among them. */
export function joinHits(first: TextHits, second: TextHits): TextHits {
  const known = new Set(first.papers);
  const more = keepHits(second, (paper) => !known.has(paper));
  const rows = [first, more].flatMap((hits) => Array.from(hits.papers, (_, i) => rowAt(hits, i)));
  return hitsOf(rows);
}

/** How many numbers they are made of: what they cost to keep. */
export function sizeOf({ papers, places }: TextHits): number {
  return 3 * papers.length + places.length;
}

function rowAt(hits: TextHits, i: number): TextHit {
  return { paper: hits.papers[i] ?? 0, score: hits.scores[i] ?? 0, places: placesAt(hits, i) };
}
