import Fuse from 'fuse.js/basic';
import { fold } from '../../text/fold.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

interface Said {
  asked: string;
  of: Map<number, number>;
}

/** What Fuse said of the last words asked for: one question reads its titles several times. */
const saidLast = new WeakMap<Catalogue, Said>();

/** How like the titles of papers are to the words asked for, by Fuse: 0 … 1. Beyond its threshold: 0. */
export function closeness(
  asked: string,
  papers: number[],
  catalogue: Catalogue,
): ReadonlyMap<number, number> {
  const last = saidLast.get(catalogue);
  const said = last?.asked === asked ? last : { asked, of: new Map<number, number>() };
  saidLast.set(catalogue, said);
  const unread = papers.filter((paper) => !said.of.has(paper));
  for (const paper of unread) said.of.set(paper, 0);
  const titles = unread.map((paper) => ({ paper, title: fold(catalogue.titleOf(paper)) }));
  for (const [paper, close] of readByFuse(asked, titles)) said.of.set(paper, close);
  return said.of;
}

function readByFuse(asked: string, titles: { paper: number; title: string }[]): [number, number][] {
  // One letter or two are as like to any title.
  if (titles.length === 0 || asked.length < 3) return [];
  const fuse = new Fuse(titles, {
    keys: ['title'],
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, 64));
  return found.map(({ item, score = 1 }) => [item.paper, 1 - score]);
}
