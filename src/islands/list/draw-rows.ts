/** Rows of papers that are not on the page, from the row data in the index. */
import type { ComponentProps } from 'preact';
import { rowsOf } from '../../search/search-papers.ts';
import { textOf } from '../../search/types.ts';
import type { PaperRow } from '../PaperRow.tsx';
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

/** Adds the day of the paper's newest edition, for lists of several days. */
export function dated({ paper, item, ...row }: DrawnRow): DrawnRow {
  const day = `${item?.['data-edition'] ?? ''}`.slice(0, 10);
  return { ...row, item, paper: { ...paper, ...(day ? { day } : {}) } };
}
