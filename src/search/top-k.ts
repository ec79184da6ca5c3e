/** The first `k` of a list in an order, without sorting all of it; the earlier of two equal items comes first. */
export function topK<T>(list: readonly T[], k: number, order: (a: T, b: T) => number): T[] {
  if (k * 4 > list.length) return list.slice().sort(order).slice(0, k);
  const top: T[] = [];
  for (const item of list) {
    const last = top[top.length - 1];
    if (top.length === k && last !== undefined && order(item, last) >= 0) continue;
    top.splice(top.findLastIndex((other) => order(other, item) <= 0) + 1, 0, item);
    if (top.length > k) top.pop();
  }
  return top;
}
