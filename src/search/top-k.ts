/** The first `k` of a list in an order, without sorting all of it; the earlier of two equal items comes first. */
export function topK<T>(list: readonly T[], k: number, order: (a: T, b: T) => number): T[] {
  if (k * 4 > list.length) return list.slice().sort(order).slice(0, k);
  const top: T[] = [];
  for (const item of list) {
    const last = top[top.length - 1];
    if (top.length === k && last !== undefined && order(item, last) >= 0) continue;
    top.splice(placeIn(top, item, order), 0, item);
    if (top.length > k) top.pop();
  }
  return top;
}

function placeIn<T>(ordered: T[], item: T, order: (a: T, b: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other !== undefined && order(other, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
