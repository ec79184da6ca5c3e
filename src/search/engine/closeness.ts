import Fuse from 'fuse.js';
import { fold } from '../words/fold.ts';

/** How like a title is to the words asked for, by Fuse: 0 … 1. Titles beyond its threshold are absent. */
export function closeness(
  asked: string,
  titles: { paper: number; title: string }[],
): Map<number, number> {
  const folded = titles.map(({ paper, title }) => ({ paper, title: fold(title) }));
  const fuse = new Fuse(folded, {
    keys: ['title'],
    threshold: 0.7,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const found = fuse.search(asked.slice(0, 64));
  return new Map(found.map(({ item, score = 1 }) => [item.paper, 1 - score]));
}
