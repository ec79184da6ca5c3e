/** Which paper a row is of, from its link: thousands of rows go without the attribute, which is set here for whoever asks first. */

export function idOf(row: HTMLElement): string {
  row.dataset.paper ??= row.querySelector('a')?.pathname.split('/').at(-2);
  return row.dataset.paper ?? '';
}
