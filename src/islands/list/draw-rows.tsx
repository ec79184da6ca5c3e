/** Draws papers of other pages as their own pages do, from what the index says of them. */
import { type ComponentProps, render } from 'preact';
import { rowsOf } from '../../search/search-papers.ts';
import { PaperRow } from '../PaperRow.tsx';

/** Fills items, by the hashes of their papers' ids; one whose row cannot be had stays as it is. */
export async function drawRows(items: ReadonlyMap<number, HTMLElement>): Promise<void> {
  const rows = await rowsOf([...items.keys()]);
  for (const [paper, item] of items) {
    const row = rows.get(paper);
    if (row) fill(item, JSON.parse(row));
  }
  const [first] = items.values();
  first?.dispatchEvent(new Event('completed', { bubbles: true }));
}

/** The item itself stays, with its place and what it says of the list's order. */
function fill(item: HTMLElement, row: ComponentProps<typeof PaperRow>): void {
  const place = document.createElement('ol');
  render(<PaperRow {...row} />, place);
  const [drawn] = place.children;
  if (!drawn) return;
  const because = item.querySelector('.because');
  item.replaceChildren(...drawn.childNodes, ...(because ? [because] : []));
  for (const { name, value } of drawn.attributes) item.setAttribute(name, value);
  item.dataset.paper = row.paper.id;
  delete item.dataset.line;
}
