/** Gives `find`'s answers, and keeps them until together they cost more than `most`, then begins anew. Failures are not kept. */
export function keeping<T>(
  most: number,
  costOf: (value: T) => number,
): (asked: string, find: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  let total = 0;
  return (asked, find) => {
    const known = kept.get(asked);
    if (known) return known;
    const value = find();
    kept.set(asked, value);
    const pay = (found: T) => {
      total += costOf(found);
      if (total <= most) return;
      kept.clear();
      total = 0;
    };
    value.then(pay, () => kept.delete(asked));
    return value;
  };
}
