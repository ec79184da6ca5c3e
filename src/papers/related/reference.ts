const small = 2000;
const growth = 1.05;

/**
 * How many of the oldest papers say how common a term is. All of them in a small library; in a large one the count
 * goes up in steps of a twentieth, so that between two steps a new paper changes no old paper's weights, what was
 * computed stays exactly true, and a build from scratch gives the same.
 */
export function referenceSize(papers: number): number {
  if (papers <= small) return papers;
  let size = small;
  while (Math.floor(size * growth) <= papers) size = Math.floor(size * growth);
  return size;
}
