/** A cache of promises: emptied when its values cost more than `most` together; failures are not cached. */
export function boundedCache<T>(
  most: number,
  costOf: (value: T) => number,
): (asked: string, find: () => Promise<T>) => Promise<T> {
  const cached = new Map<string, Promise<T>>();
  const settled = new Set<string>();
  let total = 0;
  return (asked, find) => {
    const known = cached.get(asked);
    if (known) return known;
    const value = find();
    cached.set(asked, value);
    const pay = (found: T) => {
      settled.add(asked);
      total += costOf(found);
      if (total <= most) return;
      for (const name of settled) cached.delete(name);
      settled.clear();
      total = 0;
    };
    value.then(pay, () => cached.delete(asked));
    return value;
  };
}
