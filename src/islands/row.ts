/** What the HTML of a paper's row says: the paper's id, and its title as text. */

/** Taken from the row's link and stored in an attribute: the HTML of thousands of rows goes without it. */
export function idOf(row: HTMLElement): string {
  row.dataset.paper ??= row.querySelector('a')?.pathname.split('/').at(-2);
  return row.dataset.paper ?? '';
}

/** A title's HTML as plain text. A formula is given as it was written; the text of its MathML would hold it twice. */
export function titleText({ childNodes }: Element): string {
  const parts = [...childNodes].map((part) =>
    part instanceof HTMLElement ? (part.dataset.source ?? titleText(part)) : part.textContent,
  );
  return parts.join('');
}
