import { wordsAt } from '../../text/words.ts';
import type { Segment } from '../types.ts';
import { markWords } from './marks.ts';

const length = 30;

/** The stretch of an abstract with most of the words asked for, marked; whole words, about thirty. */
export function excerptOf(abstract: string, matches: (word: string) => boolean): Segment[] {
  const words = wordsAt(abstract);
  const hits = words.map(({ word }) => (matches(word) ? word : ''));
  const from = densest(hits);
  const first = words[from];
  const last = words[Math.min(words.length, from + length) - 1];
  if (!first || !last) return markWords(abstract, matches);
  const start = from === 0 ? 0 : first.start;
  const end = from + length >= words.length ? abstract.length : last.end;
  const segments = markWords(abstract.slice(start, end), matches);
  if (start > 0) segments.unshift({ text: '… ', mark: false });
  if (end < abstract.length) segments.push({ text: ' …', mark: false });
  return segments;
}

/** Start of the window with the most different hits, then the most hits; a little before its first. */
function densest(hits: string[]): number {
  let best = 0;
  let bestScore = 0;
  for (let from = 0; from < hits.length; from++) {
    if (!hits[from]) continue;
    const inWindow = hits.slice(from, from + length).filter(Boolean);
    const score = new Set(inWindow).size * 100 + inWindow.length;
    if (score > bestScore) {
      best = from;
      bestScore = score;
    }
  }
  return Math.max(0, Math.min(best - 3, hits.length - length));
}
