/** Longest stretch of places at most `gap` apart: words that stand together. `[3, 4, 5, 9]`, 1 → 3. */
export function longestRun(places: number[], gap: number): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let longest = sorted.length ? 1 : 0;
  let run = 1;
  for (let i = 1; i < sorted.length; i++) {
    run = (sorted[i] ?? 0) - (sorted[i - 1] ?? 0) <= gap ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
