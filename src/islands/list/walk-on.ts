/** On the page of the last paper whose row the list had drawn, leads to those that follow in it. */
import { pathTo } from '../../site.ts';
import { type List, leadOn } from '../came-from.ts';
import { keep } from '../storage.ts';
import { rowsFor, titleOf } from './draw-rows.ts';

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
