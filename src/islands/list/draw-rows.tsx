/** Papers of other pages, drawn as their own pages draw them, from what the index says of them. */
import { type ComponentProps, render } from 'preact';
import { rowsOf } from '../../search/search-papers.ts';
import { PaperRow } from '../PaperRow.tsx';

export type DrawnRow = ComponentProps<typeof PaperRow>;

/** By the hashes of their ids; a row that cannot be had is absent. */
export async function rowsFor(papers: number[]): Promise<Map<number, DrawnRow>> {
  const rows = await rowsOf(papers);
  return new Map([...rows].map(([paper, row]): [number, DrawnRow] => [paper, JSON.parse(row)]));
}

/** Fills lines of a page, by the hashes of their papers' ids; the items themselves stay, and those whose rows cannot be had as they are. */
export async function drawLines(lines: ReadonlyMap<number, HTMLElement>): Promise<void> {
  const rows = await rowsFor([...lines.keys()]);
  for (const [paper, item] of lines) {
    const row = rows.get(paper);
    if (row) fill(item, row);
  }
  const [first] = lines.values();
  first?.dispatchEvent(new Event('completed', { bubbles: true }));
}

/** With the day of its newest edition, for lists of several days. */
export function dated({ paper, item, ...row }: DrawnRow): DrawnRow {
  const day = `${item?.['data-edition'] ?? ''}`.slice(0, 10);
  return { ...row, item, paper: { ...paper, ...(day ? { day } : {}) } };
}

function fill(item: HTMLElement, row: DrawnRow): void {
  const place = document.createElement('ol');
  // A line has its day.
  render(<PaperRow {...dated(row)} />, place);
  item.replaceChildren(...(place.firstElementChild?.childNodes ?? []));
  delete item.dataset.line;
}
