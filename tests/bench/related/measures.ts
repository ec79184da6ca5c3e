/** Each takes the gains in ranked order, and gives 1 for the best order. */
export function averagePrecision(gains: number[]): number {
  let found = 0;
  let sum = 0;
  gains.forEach((gain, at) => {
    if (gain <= 0) return;
    found += 1;
    sum += found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}

export function reciprocalRank(gains: number[]): number {
  return 1 / (gains.findIndex((gain) => gain > 0) + 1 || Number.POSITIVE_INFINITY);
}

/** Of the first ten. */
export function ndcg(gains: number[]): number {
  const best = discounted([...gains].sort((a, b) => b - a));
  return best === 0 ? 0 : discounted(gains) / best;
}

function discounted(gains: number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}
