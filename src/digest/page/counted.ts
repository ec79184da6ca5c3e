/** Titles that a list counts, whatever stands around the number: `1 / On Reeds`, `No. 2: On Mud`, `③ On Rain`. */
import type { PageLine } from './page-line.ts';

interface Count {
  number: number;
  /** The signs around the number, the same before all titles of a list. */
  around: string;
  length: number;
}

/** A page whose titles are counted: these lines without their numbers, and marked. `masthead`: how many lines stand above the first. */
export function withoutCounts(page: PageLine[]): { page: PageLine[]; masthead: number } {
  const counts = countedLines(page);
  const first = page.findIndex((line) => counts.has(line));
  return {
    masthead: Math.max(0, first),
    page: page.map((line): PageLine => {
      const length = counts.get(line);
      if (length === undefined) return line;
      const text = line.text.trimStart().slice(length).trimStart();
      return { ...line, text, isCounted: true };
    }),
  };
}

/** The lines of the longest list, with the lengths of their marks: one, two, three, and a text between most. */
function countedLines(page: PageLine[]): Map<PageLine, number> {
  const lists = new Map<string, { at: number; count: Count }[]>();
  const all = new Map<string, number>();
  for (const [at, { text }] of page.entries()) {
    const count = countIn(text.trimStart().slice(0, longestMark));
    if (!count) continue;
    const list = lists.get(count.around) ?? [];
    lists.set(count.around, list);
    all.set(count.around, (all.get(count.around) ?? 0) + 1);
    // A section may begin anew.
    const next = (list.at(-1)?.count.number ?? 0) + 1;
    if (count.number === next || (list.length > 1 && count.number === 1)) list.push({ at, count });
  }
  const lengths = [0];
  for (const { text } of page) lengths.push((lengths.at(-1) ?? 0) + text.trim().length);
  const lettersBetween = (from: number, to: number) => (lengths[to] ?? 0) - (lengths[from] ?? 0);
  const isList = ([around, list]: [string, { at: number }[]]) => {
    const texts = list.map(({ at }, place) =>
      lettersBetween(at + 1, list[place + 1]?.at ?? page.length),
    );
    const long = texts.filter((length) => length > shortText);
    const isOfPage = lettersBetween(0, list[0]?.at ?? 0) < longestTop;
    // The parts of an abstract may be counted, too.
    const last = texts.pop() ?? 0;
    return (
      list.length > 2 &&
      list.length * 2 > (all.get(around) ?? 0) &&
      isOfPage &&
      long.length * 3 > list.length * 2 &&
      last < 4 * Math.max(...texts, shortText)
    );
  };
  const [longest] = [...lists].filter(isList).sort(([, a], [, b]) => b.length - a.length);
  return new Map(
    (longest?.[1] ?? []).flatMap(({ at, count }) => (page[at] ? [[page[at], count.length]] : [])),
  );
}

/** Letters. */
const longestMark = 24;
const shortText = 100;
const longestTop = 1500;

const before = String.raw`[^\p{L}\p{N}\s]{0,3} ?(?:\p{L}{2,8}[.º°]? ?)?`;
const behind = String.raw`(?: ?(?:/|of|von|de|sur) ?\d{1,3})?(?:[.):\]}|/–—•·~>,⟩-]\uFE0F?|\s)`;
const inDigits = new RegExp(`^(${before})(\\d{1,3})(${behind}{1,6}|$)`, 'u');
const inCircles = /^()([①-⑳❶-❿⓵-⓾➀-➓])()/;
const inLetters = /^([([]?)([IVX]{1,6}|[a-z])([.)\]:]{1,2}(?: |$))/;

/** A list's number before a line's text; letters count from `a`. */
function countIn(text: string): Count | undefined {
  const [mark, first = '', sign = '', last = ''] =
    inDigits.exec(text) ?? inCircles.exec(text) ?? inLetters.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const around = `${first}#${last.replace(/\d+/, '#')}`.replace(/\s+/g, '');
  return { number: numberOf(sign), around, length: mark.length };
}

function numberOf(sign: string): number {
  if (/^\d/.test(sign)) return Number(sign);
  if (/^[a-z]/.test(sign)) return sign.charCodeAt(0) - 96;
  const circles = ['①', '❶', '⓵', '➀', '➊'].filter((first) => sign >= first && !/[A-Z]/.test(sign));
  const one = circles.sort().at(-1);
  if (one) return sign.charCodeAt(0) - one.charCodeAt(0) + 1;
  const values = [...sign].map((letter) => ({ I: 1, V: 5 })[letter] ?? 10);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
