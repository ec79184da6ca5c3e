import { shown } from '../spaces.ts';
import { isBoilerplate } from './boilerplate.ts';
import { findingsIn } from './findings-in.ts';
import type { PageLine } from './page-line.ts';

/** Lines that a page writes beside most of its papers, word for word: `Thumbnail`, `View blog`, `Add to library`. */
export function repeatedLines(body: PageLine[]): Set<PageLine> {
  const places = new Map<string, number[]>();
  for (const [at, { text, heading }] of body.entries()) {
    const line = shown(text);
    if (heading || !mayRepeat(line)) continue;
    const found = places.get(line);
    if (found) found.push(at);
    else places.set(line, [at]);
  }
  const enough = Math.max(3, papersIn(body) / 2);
  const often = new Map([...places].filter(([, { length }]) => length >= enough));
  const repeated = new Set<PageLine>();
  for (const found of often.values()) {
    const apart = found.filter((at) => standsApart(shown(body[at - 1]?.text ?? ''), often));
    if (apart.length * 3 < found.length * 2) continue;
    for (const at of found) if (body[at]) repeated.add(body[at]);
  }
  return repeated;
}

function mayRepeat(text: string): boolean {
  return text.length <= 60 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?:,;…]$/.test(text);
}

/** Whether the line above cannot continue here. */
function standsApart(above: string, often: Map<string, number[]>): boolean {
  if (above === '' || /[.!?…]["”)]?$/.test(above) || often.has(above)) return true;
  return isBoilerplate(above) || findingsIn(above) !== undefined;
}

/** Estimates the number of papers: from lines as long as abstracts, or on a wrapped page from the number of lines. */
function papersIn(body: PageLine[]): number {
  const texts = body.filter(({ text }) => text.trim() !== '');
  const long = texts.filter(({ text }) => text.length > 200).length;
  return long > 0 ? long : texts.length / 15;
}
