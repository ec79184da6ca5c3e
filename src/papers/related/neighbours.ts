/** The nearest neighbours of each paper, nearest first, as flat tables with `most` places for each paper: plain data, which can be cached. */
export type Neighbours = ReturnType<typeof noNeighbours>;

/** Another paper, by its place in the library, and how near it is. */
export interface Near {
  at: number;
  score: number;
}

export function noNeighbours(papers: number, most: number) {
  return {
    most,
    /** How many of a row's places are taken. */
    counts: new Uint32Array(papers),
    papers: new Uint32Array(papers * most),
    scores: new Float64Array(papers * most),
  };
}

/** Puts `paper` into a row if it is nearer than the last there; of equally near ones the earlier paper comes first. */
export function offer(near: Neighbours, row: number, paper: number, score: number): void {
  const { most, counts, papers, scores } = near;
  const start = row * most;
  const count = counts[row] ?? 0;
  const isNearer = (place: number) => {
    const other = scores[place] ?? 0;
    return score > other || (score === other && paper < (papers[place] ?? 0));
  };
  if (count === most && !isNearer(start + most - 1)) return;
  let place = start + Math.min(count, most - 1);
  for (; place > start && isNearer(place - 1); place--) {
    papers[place] = papers[place - 1] ?? 0;
    scores[place] = scores[place - 1] ?? 0;
  }
  papers[place] = paper;
  scores[place] = score;
  counts[row] = Math.min(count + 1, most);
}

/** Merges known neighbours with those found among further pairs, of the same papers and newer ones. */
export function withFurther(known: Neighbours, further: Neighbours): Neighbours {
  const papers = further.counts.length;
  const all = noNeighbours(papers, known.most);
  for (const part of ['counts', 'papers', 'scores'] as const) all[part].set(known[part]);
  for (let row = 0; row < papers; row++)
    for (const { at, score } of rowOf(further, row)) offer(all, row, at, score);
  return all;
}

export function rowOf({ most, counts, papers, scores }: Neighbours, row: number): Near[] {
  const start = row * most;
  return Array.from({ length: counts[row] ?? 0 }, (_, i) => ({
    at: papers[start + i] ?? 0,
    score: scores[start + i] ?? 0,
  }));
}
