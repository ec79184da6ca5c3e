/** The items before and after one in a list; `undefined` at its ends. `(["a", "b"], "b")` → `["a", undefined]` */
export function neighboursOf<T>(list: T[], item: T): [T | undefined, T | undefined] {
  const at = list.indexOf(item);
  return at < 0 ? [undefined, undefined] : [list[at - 1], list[at + 1]];
}
