/** Gives `find`'s answers, and keeps those used last, with a total cost of at most `most`. Failures are not kept. */
export function lruCache<T>(
  most: number,
  costOf: (value: T) => number,
): (asked: string, find: () => Promise<T>) => Promise<T> {
  const entries = new Map<string, { value: Promise<T>; cost: number }>();
  let total = 0;
  return (asked, find) => {
    const known = entries.get(asked);
    entries.delete(asked);
    const entry = known ?? { value: find(), cost: 0 };
    entries.set(asked, entry);
    if (!known) {
      entry.value.then(
        (value) => pay(asked, entry, costOf(value)),
        () => entries.delete(asked),
      );
    }
    return entry.value;
  };

  function pay(asked: string, entry: { cost: number }, cost: number): void {
    if (entries.get(asked) !== entry) return;
    entry.cost = cost;
    total += cost;
    for (const [oldest, { cost }] of entries) {
      if (total <= most) break;
      // One that costs nothing has not arrived, and would be asked for twice.
      if (oldest === asked || cost === 0) continue;
      entries.delete(oldest);
      total -= cost;
    }
  }
}
