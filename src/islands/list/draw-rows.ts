/** Rows of papers that are not on the page, from the row data in the index; on the page of the last paper whose row a list had drawn, the way to those that follow. */
import type { ComponentProps } from 'preact';
import { rowsOf } from '../../search/search-papers.ts';
import { textOf } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { type List, leadOn } from '../came-from.ts';
import type { PaperRow } from '../PaperRow.tsx';
import { titleText } from '../row.ts';
import { keep } from '../storage.ts';

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

/** How many further papers are fetched at a time. */
const atOnce = 20;

/** Papers whose rows cannot be had now are asked for again after these. */
export async function walkOn(list: List, nav: HTMLElement): Promise<void> {
  const papers = [list.further].flat().filter((paper) => typeof paper === 'number');
  const rows = await rowsFor(papers.slice(0, atOnce));
  if (rows.size === 0) return;
  const more = [...rows.values()].map((row) => ({
    href: location.origin + pathTo(`papers/${row.paper.id}/`),
    title: titleOf(row),
  }));
  const [stops, further] = [[...list.stops, ...more], papers.filter((paper) => !rows.has(paper))];
  keep('came-from', JSON.stringify({ ...list, stops, further }), 'sessionStorage');
  leadOn(nav);
}
