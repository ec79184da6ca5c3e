/** Numbers, bullets and votes; quotation marks and emphasis around all titles or all abstracts, and a label before them (`Paper 1:`); titles that a list counts, whatever stands around the number: `1 / On Reeds`, `No. 2: On Mud`. */
import { arxivId, arxivIdInAddress } from '../../text/ids.ts';
import { tally } from '../../text/tally.ts';
import { sectionNames } from '../abstract-sections.ts';
import type { Entry } from '../digest.ts';
import { known } from '../records.ts';
import type { PageLine } from './page-line.ts';
import { decorations, idBehind, listMarks } from './signs.ts';

/** Titles and abstracts without what a list put around them. */
export function withoutDecorations(entries: Entry[]): Entry[] {
  const titled = withoutLabel(listMarks.reduce(without, entries), 'title');
  const bare = withoutSharedEnd(withoutLabel(decorations.reduce(without, titled), 'abstract'));
  const plain = withoutQuotes(withoutQuotes(bare, 'title'), 'abstract');
  return listMarks.reduce(without, plain);
}

/** Titles without the ids behind them, in whatever layout. */
export function withoutIdsBehind(entries: Entry[]): Entry[] {
  return idBehind.reduce(without, entries);
}

function without(entries: Entry[], [, mark, of, from]: (typeof decorations)[number]): Entry[] {
  const found = entries.map((entry) => mark.exec(entry[of]));
  if (from === 'all' && (entries.length < 2 || found.includes(null))) return entries;
  return entries.map((entry, at) => {
    const one = found[at];
    if (!one) return entry;
    const text = entry[of].slice(0, one.index) + entry[of].slice(one.index + one[0].length);
    if (text.trim() === '') return entry;
    const { id = '', address = '', votes, venue = '', organisation } = one.groups ?? {};
    const facts = known({
      arxivId: arxivId(id) ?? arxivIdInAddress(address),
      votes: votes === undefined ? undefined : Number(votes),
      venue: /^arxiv/i.test(venue) ? '' : venue,
      organisation,
    });
    return { ...entry, [of]: text, facts: { ...facts, ...entry.facts } };
  });
}

/** Signs of emphasis, or quotation marks, around all titles or all abstracts. */
const quotes = /^([*_]{1,3}|["“])(?!\1)(\S|\S.*\S)(?:\1|”)$/;

function withoutQuotes(entries: Entry[], of: 'title' | 'abstract'): Entry[] {
  if (entries.length < 2 || !entries.every((entry) => quotes.test(entry[of]))) return entries;
  return entries.map((entry) => ({ ...entry, [of]: entry[of].replace(quotes, '$2') }));
}

/** `Paper 1: `, `Название: `, `【标题】`, `1/ `, or a tag: `TI `. */
const label =
  /^(?!TL;?DR|arXiv)(?:【.{1,10}?】|\p{L}[\p{L} ]{0,20}\d{0,3} ?(?:::?|：)|\d{1,3}\/|(?:T[I1]|AB|N2) )\s*(?=\S)/u;

const opensSection = new RegExp(`^${sectionNames}[:：]`, 'iu');

/** Takes off a label that stands before three titles or more, and before all. */
function withoutLabel(entries: Entry[], of: 'title' | 'abstract'): Entry[] {
  const labels = entries.map((entry) => label.exec(entry[of])?.[0].replace(/\d+/, ''));
  if (entries.length < 3 || !labels[0] || labels.some((one) => one !== labels[0])) return entries;
  if (of === 'abstract' && opensSection.test(labels[0])) return entries;
  return entries.map((entry) => ({ ...entry, [of]: entry[of].replace(label, '') }));
}

/** A button that most texts end in: `Marshes speak of… Show more`, `Marshes speak in Expand`. */
function withoutSharedEnd(entries: Entry[]): Entry[] {
  for (let length = mostWords; length > 0; length--) {
    const last = new RegExp(
      String.raw`(?<=\s|[.…\]])${'\\S+ '.repeat(length - 1)}[^\s.!?…。！？]+$`,
      'u',
    );
    const ends = entries.map(({ abstract }) => last.exec(abstract.slice(-longestEnd))?.[0] ?? '');
    const [end = '', count = 0] = [...tally(ends)].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (count < 3 || count * 4 < entries.length * 3 || !/^[\p{Lu}\p{Lo}]|^more$/u.test(end))
      continue;
    return entries.map((entry, at) =>
      ends[at] === end
        ? { ...entry, abstract: entry.abstract.slice(0, -end.length).trimEnd() }
        : entry,
    );
  }
  return entries;
}

const mostWords = 4;
/** Letters. */
const longestEnd = 60;

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
  const counts = page.flatMap((line, at) => {
    const count = countIn(line.text.trimStart().slice(0, longestMark));
    return count ? { line, at, ...count } : [];
  });
  const lists = [...Map.groupBy(counts, ({ around }) => around).values()].map((all) => {
    const list: typeof counts = [];
    for (const count of all) {
      // A section may begin anew.
      const next = (list.at(-1)?.number ?? 0) + 1;
      if (count.number === next || (list.length > 1 && count.number === 1)) list.push(count);
    }
    return { list, areMost: list.length * 2 > all.length };
  });
  const lengths = [0];
  for (const { text } of page) lengths.push((lengths.at(-1) ?? 0) + text.trim().length);
  const lettersBetween = (from: number, to: number) => (lengths[to] ?? 0) - (lengths[from] ?? 0);
  const isList = ({ list, areMost }: (typeof lists)[number]) => {
    const texts = list.map(({ at }, place) =>
      lettersBetween(at + 1, list[place + 1]?.at ?? page.length),
    );
    const long = texts.filter((length) => length > shortText);
    const isOfPage = lettersBetween(0, list[0]?.at ?? 0) < longestTop;
    // The parts of an abstract may be counted, too.
    const last = texts.pop() ?? 0;
    const isWhole = [shortText, ...texts].some((length) => last < 4 * length);
    return areMost && list.length > 2 && isOfPage && long.length * 3 > list.length * 2 && isWhole;
  };
  const [longest] = lists.filter(isList).sort((a, b) => b.list.length - a.list.length);
  return new Map(longest?.list.map(({ line, length }) => [line, length]));
}

/** Letters. */
const longestMark = 24;
const shortText = 100;
const longestTop = 1500;

const before = String.raw`[^\p{L}\p{N}\s]{0,3} ?(?:\p{L}{2,8}[.º°]? ?)?`;
const behind = String.raw`(?: ?(?:/|of|von|de|sur) ?\d{1,3})?(?:[.):\]}|/–—•·~>,⟩-]\uFE0F?|\s)`;
const inDigits = new RegExp(`^(${before})(\\d{1,3})(${behind}{1,6}|$)`, 'u');

/** A list's number before a line's text; `around`: the signs around it, the same before all titles of a list. */
function countIn(text: string) {
  const [mark, first = '', number, last = ''] = inDigits.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const around = `${first}#${last.replace(/\d+/, '#')}`.replace(/\s+/g, '');
  return { number: Number(number), around, length: mark.length };
}
