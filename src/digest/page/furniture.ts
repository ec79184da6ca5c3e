/** Lines that a page writes beside most of its papers, in whatever language: buttons, counts, kinds of paper; a part of such a line may be missing. */
import { tally } from '../../text/tally.ts';
import { shown } from '../spaces.ts';
import { namesIn } from './author-lines.ts';
import { isBoilerplate } from './boilerplate.ts';
import { findingsIn } from './finding.ts';
import { beginningsOf, smallShare } from './likeness.ts';
import type { PageLine } from './page-line.ts';

/** `Save Cite Cited by 24 All 6 versions` and `Save Cite Cited by 3`, also `36 Reads` and `Read it: https://…`: lines that begin alike, and most of whose words stand in most of these. */
export function furnitureOf(body: PageLine[]): Set<PageLine> {
  const papers = papersIn(body);
  const enough = Math.max(3, papers.count / 2);
  const alike = Map.groupBy(
    body.flatMap((line, at) => {
      const words =
        line.heading || line.isCounted || namesIn(line)?.sure
          ? []
          : wordsOf(shown(line.text), papers.areWrapped);
      return words.length > 0 ? [{ line, at, words }] : [];
    }),
    ({ words: [first = '', second = ''] }) => (/\p{L}/u.test(first) ? first : `${first} ${second}`),
  );
  const groups = [...alike.values()]
    .map((group) => usualOf(group, body))
    .filter(({ length }) => length >= enough);
  const often = new Set(groups.flat().map(({ line }) => line));
  const isApart = ({ at }: { at: number }) => standsApart(body[at - 1], often);
  return new Set(
    groups
      .filter((group) => !papers.areWrapped || group.filter(isApart).length * 3 >= group.length * 2)
      .flatMap((group) => group.map(({ line }) => line)),
  );
}

interface Candidate {
  line: PageLine;
  at: number;
  words: string[];
}

/** Of lines that begin alike those whose words most have; none if they are titles of a series. */
function usualOf(group: Candidate[], body: PageLine[]): Candidate[] {
  const counts = tally(group.flatMap(({ words }) => [...new Set(words)]));
  const isUsual = (word: string) => (counts.get(word) ?? 0) * 2 > group.length;
  const usual = group.filter(({ words }) => words.filter(isUsual).length * 10 >= words.length * 7);
  const own = new Set(usual.map(({ line }) => line));
  const titles = usual.filter((candidate) => isTitle(candidate, body, own));
  return titles.length * 2 > usual.length ? [] : usual;
}

/** Has most of its words in common with the text below, or is all that stands between two texts. */
function isTitle({ at, words }: Candidate, body: PageLine[], alike: Set<PageLine>): boolean {
  const below = body
    .slice(at + 1, at + 12)
    .filter((line) => line.text.trim() !== '' && !alike.has(line));
  const from = below.findIndex(isText);
  if (from < 0) return false;
  const above = body.slice(Math.max(0, at - 8), at).findLast(({ text }) => text.trim() !== '');
  const isEnd = !above || (/[.!?…]["”)]?$/.test(above.text.trim()) && !namesIn(above));
  if (from === 0 && isEnd) return true;
  const texts = below.slice(from, from + 4).filter(isText);
  const text = beginningsOf(texts.map((line) => line.text.slice(0, enoughText)).join(' '));
  const own = beginningsOf(words.join(' '));
  const shared = own.intersection(text);
  return shared.size > 1 && shared.size * 2 >= own.size;
}

/** A line of a text, wrapped or not. */
function isText({ text }: PageLine): boolean {
  return text.length > 45 && (smallShare(text.slice(0, enoughText)) ?? 0) > 0.4;
}

/** Letters. */
const enoughText = 400;

/** Of a line that may come again, numbers and addresses as signs. */
function wordsOf(text: string, areWrapped: boolean): string[] {
  if (text.length > (areWrapped ? longestWrapped : longest)) return [];
  if (/^\p{Ll}(?!.*(?:\d|http))|[,;:，；：。！？…]$|\p{Ll}[.!?]$/u.test(text)) return [];
  return text
    .replace(/https?:\S+/g, '@')
    .replace(/\d+(?:[.,:/-]\d+)*/g, '#')
    .split(' ')
    .filter((word) => word !== '');
}

const longest = 120;
/** Most lines of a wrapped text are longer. */
const longestWrapped = 60;

/** Whether the line above cannot go on here. */
function standsApart(line: PageLine | undefined, often: Set<PageLine>): boolean {
  const above = shown(line?.text ?? '');
  if (!line || above === '' || often.has(line)) return true;
  const isEnd = /[.!?…]["”)]?(?: ?\p{L}[\p{L} ]{0,20})?$/u.test(above);
  return isEnd || isBoilerplate(above) || findingsIn(above) !== undefined;
}

/** No page is wrapped wider. */
const widest = 140;

/** Estimates the number of papers: from lines as long as abstracts, or on a wrapped page from the number of lines. */
function papersIn(body: PageLine[]): { count: number; areWrapped: boolean } {
  const texts = body.filter(({ text }) => text.trim() !== '');
  const long = texts.filter(({ text }) => text.length > widest).length;
  return long > 0
    ? { count: long, areWrapped: false }
    : { count: texts.length / 15, areWrapped: true };
}
