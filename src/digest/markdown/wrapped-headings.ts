import type { PageLine } from '../page/page-line.ts';

/** A title that a converter wrapped goes on in the lines below it, of which nothing else tells: up to a blank line and a text. */
export function withWrappedHeadings(page: PageLine[]): PageLine[] {
  const lengths = page.map(({ text }) => text.length).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > widest) return page;
  const goingOn = new Set<PageLine>();
  for (const [at, line] of page.entries())
    if (line.heading === 'starts')
      for (const further of furtherLines(page, at, width)) goingOn.add(further);
  return page.map((line) => (goingOn.has(line) ? { ...line, heading: 'goes on' } : line));
}

/** No page is wrapped wider. */
const widest = 130;

function furtherLines(page: PageLine[], title: number, width: number): PageLine[] {
  const length = page.slice(title + 1, title + 6).findIndex(({ text }) => text.trim() === '');
  const end = title + 1 + length;
  const below = page.slice(end + 1, end + 3).find(({ text }) => text.trim() !== '');
  if (length < 0 || length > 3 || !below || below.heading || below.text.length < 30) return [];
  const further = page.slice(title + 1, end);
  const wrapped = further.every((line, at) => isFull(page[title + at], line, width));
  return wrapped && !further.some(({ heading }) => heading) ? further : [];
}

/** The next line's first word would not have fitted. */
function isFull(line: PageLine | undefined, next: PageLine, width: number): boolean {
  const word = /^\S+/.exec(next.text.trim())?.[0] ?? '';
  // Signs of a heading and its link are off.
  return (line?.text.trim().length ?? 0) + 1 + word.length + longestSign > width;
}

const longestSign = 6;
