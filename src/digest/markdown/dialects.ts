/** Underlined and wrapped headings, and those with attributes. */
import { namesIn } from '../page/author-lines.ts';
import type { PageLine } from '../page/page-line.ts';

/** Rewrites the dialects of Markdown so that headings are `## Title`. The number of lines stays; some become empty. */
export function withCommonHeadings(lines: string[]): string[] {
  // A line of megabytes is no heading, and takes long to test.
  const short = lines.map((line) => (line.length > longest ? '' : line));
  const common = underlinedAsHeadings(short).map(withoutAttributes);
  return common.map((line, at) => ((lines[at]?.length ?? 0) > longest ? (lines[at] ?? '') : line));
}

const longest = 5000;

const underline = /^(={3,}|-{3,}|~{3,}|\^{3,}|"{3,}|\+{3,})\s*$/;

/** A short line over `-----`, below a blank one; a title that was wrapped has up to three lines. */
function underlinedAsHeadings(lines: string[]): string[] {
  const made = [...lines];
  for (const [at, line] of lines.entries()) {
    const sign = underline.exec(line)?.[1];
    const first = sign ? firstOfTitle(lines, at) : undefined;
    if (sign === undefined || first === undefined) continue;
    made[at] = '';
    made[first] = `${sign.startsWith('=') ? '#' : '##'} ${lines[first]?.trim()}`;
    for (let further = first + 1; further < at; further++)
      made[further] = `  ${lines[further]?.trim()}`;
  }
  return made;
}

function firstOfTitle(lines: string[], rule: number): number | undefined {
  let first = rule;
  while (first > rule - 4 && (lines[first - 1] ?? '').trim() !== '') first--;
  const title = lines.slice(first, rule).map((line) => line.trim());
  const text = title.join(' ');
  if (title.length === 0 || title.length > 3 || text.length > 300) return undefined;
  if (title.some((line) => underline.test(line) || /^(?:[-*+>#|]|\d+[.)]) ?/.test(line)))
    return undefined;
  return title.length > 1 && /[.!]$/.test(text) ? undefined : first;
}

/** `## Title {#title .large}`, `[Title](https://…){.link}` and `## Title ##`. */
function withoutAttributes(line: string): string {
  const bare = line.includes('{')
    ? line
        .replace(/\[([^[\]]*)\]\{[.#][^{}]*\}/g, '$1')
        .replace(/(?<=\))\{[.#][^{}]*\}/g, '')
        .replace(/^(#{1,6} .*?)\s*\{[.#][^{}]*\}\s*$/, '$1')
    : line;
  return bare.replace(/^(#{1,6} .*\S) +#+\s*$/, '$1');
}

/** Marks the further lines of a title that a converter wrapped: those up to a blank line with a text below. */
export function withWrappedHeadings(page: PageLine[], lines: string[]): PageLine[] {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > widest) return page;
  const further = page.flatMap(({ heading }, at) =>
    heading === 'starts' ? [furtherLines(page, at, width)] : [],
  );
  const wrapped = further.filter(([first]) => first);
  const names = wrapped.filter(([first]) => first && namesIn(first)?.sure);
  // A title may end with names: "… Agents with Llama"; below most headings they are authors.
  const goingOn = new Set(names.length * 2 > wrapped.length ? [] : wrapped.flat());
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
