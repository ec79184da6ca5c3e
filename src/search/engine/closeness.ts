import Fuse from 'fuse.js/basic';
import { fold } from '../words/fold.ts';

/** What Fuse said of the last words asked for: one question reads its titles several times. */
const said = { asked: '', of: new Map<number, number>() };

/** How like a title is to the words asked for, by Fuse: 0 … 1. Beyond its threshold: 0. */
export function closeness(
  asked: string,
  titles: { paper: number; title: string }[],
): ReadonlyMap<number, number> {
  if (said.asked !== asked) Object.assign(said, { asked, of: new Map() });
  const unread = titles.filter(({ paper }) => !said.of.has(paper));
  for (const { paper } of unread) said.of.set(paper, 0);
  for (const [paper, close] of readByFuse(asked, unread)) said.of.set(paper, close);
  return said.of;
}

function readByFuse(asked: string, titles: { paper: number; title: string }[]): [number, number][] {
  // One letter or two are as like to any title.
  if (titles.length === 0 || asked.length < 3) return [];
  const folded = titles.map(({ paper, title }) => ({ paper, title: fold(title) }));
  const fuse = new Fuse(folded, {
    keys: ['title'],
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, 64));
  return found.map(({ item, score = 1 }) => [item.paper, 1 - score]);
}
