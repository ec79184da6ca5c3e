/** The id of a row's paper, taken from its link and stored in an attribute: the HTML of thousands of rows goes without it. */

export function idOf(row: HTMLElement): string {
  row.dataset.paper ??= row.querySelector('a')?.pathname.split('/').at(-2);
  return row.dataset.paper ?? '';
}
