/** The nearest others of each paper, nearest first, in tables with `most` places a paper: plain data, which can be cached. */
export interface Neighbours {
  most: number;
  /** How many of a row's places are taken. */
  counts: Uint32Array;
  papers: Uint32Array;
  scores: Float32Array;
}

/** Another paper, by its place in the library, and how near it is. */
export interface Near {
  at: number;
  score: number;
}

export function noNeighbours(papers: number, most: number): Neighbours {
  return {
    most,
    counts: new Uint32Array(papers),
    papers: new Uint32Array(papers * most),
    scores: new Float32Array(papers * most),
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

/** Merges lists that hold different pairs; a list may lack the last papers. */
export function merged(papers: number, most: number, lists: Neighbours[]): Neighbours {
  const all = noNeighbours(papers, most);
  for (const list of lists)
    for (let row = 0; row < list.counts.length; row++)
      for (const { at, score } of rowOf(list, row)) offer(all, row, at, score);
  return all;
}

export function rowOf({ most, counts, papers, scores }: Neighbours, row: number): Near[] {
  const start = row * most;
  return Array.from({ length: counts[row] ?? 0 }, (_, i) => ({
    at: papers[start + i] ?? 0,
    score: scores[start + i] ?? 0,
  }));
}
