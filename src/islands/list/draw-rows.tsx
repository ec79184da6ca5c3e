/** Draws rows of papers that are not on the page, from the row data in the index. */
import { type ComponentProps, render } from 'preact';
import { rowsOf } from '../../search/search-papers.ts';
import { textOf } from '../../search/types.ts';
import { PaperRow } from '../PaperRow.tsx';
import { titleText } from '../row.ts';

export type DrawnRow = ComponentProps<typeof PaperRow>;

/** Hash of a paper's id → its row; rows that cannot be fetched are absent. */
export async function rowsFor(papers: number[]): Promise<Map<number, DrawnRow>> {
  const rows = await rowsOf(papers);
  return new Map([...rows].map(([paper, row]): [number, DrawnRow] => [paper, JSON.parse(row)]));
}

/** Its title as plain text. */
export function titleOf({ paper: { title } }: DrawnRow): string {
  if (typeof title === 'string') return title;
  if (!('html' in title)) return textOf(title);
  return titleText(new DOMParser().parseFromString(title.html, 'text/html').body);
}

/** Fills the lines of a page, given by the hash of each paper's id. Lines whose rows cannot be fetched stay as they are. */
export async function drawLines(lines: ReadonlyMap<number, HTMLElement>): Promise<void> {
  const rows = await rowsFor([...lines.keys()]);
  for (const [paper, item] of lines) {
    const row = rows.get(paper);
    if (row) fill(item, row);
  }
  const [first] = lines.values();
  first?.dispatchEvent(new Event('completed', { bubbles: true }));
}

/** Adds the day of the paper's newest edition, for lists of several days. */
export function dated({ paper, item, ...row }: DrawnRow): DrawnRow {
  const day = `${item?.['data-edition'] ?? ''}`.slice(0, 10);
  return { ...row, item, paper: { ...paper, ...(day ? { day } : {}) } };
}

function fill(item: HTMLElement, row: DrawnRow): void {
  const place = document.createElement('ol');
  // A line shows its day, so the row must, too.
  render(<PaperRow {...dated(row)} />, place);
  const drawn = place.querySelector('li');
  item.replaceChildren(...(drawn?.childNodes ?? []));
  // Zotero is told what the row does not show.
  Object.assign(item.dataset, drawn?.dataset);
  delete item.dataset.line;
}
