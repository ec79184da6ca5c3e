/** The first `count` of a list in an order, without putting all of it in order. */
export function firstFew<T>(list: readonly T[], count: number, order: (a: T, b: T) => number): T[] {
  if (count * 4 > list.length) return list.slice().sort(order).slice(0, count);
  const few: T[] = [];
  for (const item of list) {
    const last = few[few.length - 1];
    if (few.length === count && last !== undefined && order(item, last) >= 0) continue;
    few.splice(placeOf(item, few, order), 0, item);
    if (few.length > count) few.pop();
  }
  return few;
}

function placeOf<T>(item: T, ordered: T[], order: (a: T, b: T) => number): number {
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
