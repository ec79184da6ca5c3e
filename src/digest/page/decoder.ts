/** The one decoder of prose: the likeliest way to read all lines of a page as titles and texts, so that no odd line decides; how unlikely each role and step is (sums of −ln p). What a line's own words weigh stands in the table of signs. */
import { shown, singleSpaced } from '../spaces.ts';
import { beginningsOf, isUnfinished, opensText, smallShare } from './likeness.ts';
import type { PageLine, Piece } from './page-line.ts';
import { weights } from './signs.ts';

/** A page's titles and paragraphs. `runs`: lines between which nothing stands; `fenced`: lines below a fact. */
export function decoded(runs: PageLine[][], fenced: Set<PageLine>): Piece[] {
  const lines = runs.flat();
  const apart = new Set(runs.flatMap(([first]) => first ?? []));
  const width = lines.length < runs.length * 2 ? Number.POSITIVE_INFINITY : widthOf(lines);
  const room = endsBehind(runs, width) ? width - near : width;
  // A single heading may be the page's own, above titles that are not marked.
  const areMarked = lines.filter(({ heading }) => heading === 'starts').length > 1;
  const areCounted = lines.some((line) => line.isCounted);
  let isMarked = false;
  // One at a time: those of a long page would fill the memory.
  const boundaries = lines.entries().map(([at, below]): Boundary => {
    isMarked ||= areMarked && below.heading !== undefined;
    const above = lines[at - 1];
    return {
      above,
      below,
      apart: apart.has(below),
      mayBeAside: isAside(lines, at),
      width,
      room,
      costs: costsOf(below, isMarked, width, areCounted),
    };
  });
  const pieces: OpenPiece[] = [];
  for (const [at, role] of likeliest(boundaries, lines.length).entries()) {
    const line = lines[at];
    if (!line || role === 'aside') continue;
    const open = pieces.at(-1);
    if (open && role !== 'title' && role !== 'text' && !apart.has(line)) open.lines.push(line);
    else pieces.push({ isTitle: isTitle(role), lines: [line], fenced: fenced.has(line) });
  }
  return pieces.map(pieceOf);
}

interface OpenPiece extends Pick<Piece, 'isTitle' | 'fenced'> {
  lines: PageLine[];
}

function pieceOf({ lines, ...piece }: OpenPiece): Piece {
  const first = lines[0]?.number ?? 1;
  return {
    text: singleSpaced(lines.map(({ text }) => text.trim()).join(' ')),
    lines: [first, lines.at(-1)?.number ?? first],
    heading: lines.some(({ heading }) => heading !== undefined),
    isCounted: lines[0]?.isCounted,
    ...piece,
  };
}

/** As an organisation's name, or a button's, below a title. */
function isAside(lines: PageLine[], at: number): boolean {
  const text = shown(lines[at]?.text ?? '');
  // A small letter goes on with the title.
  if (text.length > 50 || text.split(' ').length > 5 || /^\p{Ll}|[.!?。！？…:]$/u.test(text))
    return false;
  const below = beginningsOf(
    lines
      .slice(at + 1, at + 12)
      .filter((next) => shown(next.text) !== text)
      .map(({ text: next }) => next.slice(0, 1000))
      .join(' '),
  );
  const strange = (line: string) => beginningsOf(line).isDisjointFrom(below);
  return (
    strange(text) &&
    lines.slice(Math.max(0, at - 2), at).some((line) => !strange(line.text.slice(0, 1000)))
  );
}

/** Where the page was wrapped: the width at which most lines end, or a little before, since single titles may be longer; endless where it was not. */
function widthOf(lines: PageLine[]): number {
  const counts = new Map<number, number>();
  let long = 0;
  for (const { text } of lines) {
    const { length } = text.trimEnd();
    if (length + (text.match(wideSigns)?.length ?? 0) > unwrapped) long++;
    // By length, since most of a text that was wrapped is in its long lines.
    counts.set(length, (counts.get(length) ?? 0) + length);
  }
  if (long * 8 >= lines.length) return Number.POSITIVE_INFINITY;
  let [width, most] = [0, 0];
  for (const [length] of counts) {
    let sum = 0;
    for (let less = 0; less < near; less++) sum += counts.get(length - less) ?? 0;
    if (sum > most || (sum === most && length > width)) [width, most] = [length, sum];
  }
  return width;
}

/** Letters that the lines of a wrapped text differ in. */
const near = 12;

/** Some programs end lines behind a width, not before it, so that a short word would often have fitted. */
function endsBehind(runs: PageLine[][], width: number): boolean {
  const wrapped = runs.flatMap((run) =>
    run.slice(1).flatMap((below, at) => {
      const length = lengthWithNext(run[at], below);
      return (run[at]?.text.length ?? 0) > width - near ? length : [];
    }),
  );
  return wrapped.filter((length) => length <= width).length * 3 > wrapped.length;
}

/** Longer than any width that people wrap text at. */
const unwrapped = 200;
/** A Chinese or Japanese sign is two letters wide. */
const wideSigns = /[\u3000-\u9fff\uff00-\uffef]/g;

/** Viterbi's way: the cheapest sequence of roles. */
function likeliest(boundaries: Iterable<Boundary>, count: number): Role[] {
  let [costs, place] = [roles.map(() => 0), 0];
  const before = new Uint8Array(count * roles.length);
  for (const boundary of boundaries) {
    costs = roles.map((role) => {
      const steps = roles.map((last, by) => (costs[by] ?? 0) + costOfStep(last, role, boundary));
      before[place++] = steps.indexOf(Math.min(...steps));
      return Math.min(...steps) + boundary.costs[role];
    });
  }
  const read: Role[] = [];
  let role = costs.indexOf(Math.min(...costs));
  for (let at = count - 1; at >= 0; at--) {
    read[at] = roles[role] ?? 'text';
    role = before[at * roles.length + role] ?? 0;
  }
  return read;
}

/** The first line of a title, its further ones; one that is neither, as an organisation's name; the first line of a paragraph, all its others. */
export const roles = [
  'title',
  'title 2',
  'title 3',
  'title 4',
  'aside',
  'text',
  'text goes on',
] as const;
type Role = (typeof roles)[number];

/** A line, and the one above it. */
interface Boundary {
  above: PageLine | undefined;
  below: PageLine;
  /** A blank line, a fact or noise stands between. */
  apart: boolean;
  /** Whether the line below is short, and strange to the text that follows, as the line above is not. */
  mayBeAside: boolean;
  /** Where lines were wrapped; up to where a further word would have been written. */
  width: number;
  room: number;
  /** Of the line below, whatever stands above it. */
  costs: Readonly<Record<Role, number>>;
}

const impossible = 1000;

/** What a line costs in each role; `areCounted`: the page's titles have numbers. */
function costsOf(
  line: PageLine,
  isMarked: boolean,
  width: number,
  areCounted: boolean,
): Record<Role, number> {
  const text = line.text.slice(0, enough).trim();
  const weight = weighed(text, 'any line');
  const inCase = caseCosts(text);
  const longerThanWrapped = text.length > width + 2 && /\s/.test(text);
  const title = line.heading ? 0 : isMarked ? impossible : weight + inCase.title;
  const paragraph = line.heading ? impossible : (longerThanWrapped ? 5 : 0) + inCase.text;
  const count = areCounted ? (line.isCounted ? -6 : 3) : 0;
  return {
    title: line.heading ? 0 : title + weighed(text, 'first line') + count,
    'title 2': title,
    'title 3': title,
    'title 4': title,
    aside: line.heading || isMarked ? impossible : 2 + weight,
    text: paragraph,
    'text goes on': paragraph,
  };
}

/** Letters that show what a line is, of one that may have megabytes. */
const enough = 2000;

/** What the words of a line weigh in any line of a title, or in its first one in addition. */
function weighed(text: string, of: (typeof weights)[number][2]): number {
  const found = weights.filter(([, pattern, line]) => line === of && pattern.test(text));
  return found.reduce((sum, [, , , weight]) => sum + weight, 0);
}

function costOfStep(from: Role, to: Role, boundary: Boundary): number {
  const { above, below, apart } = boundary;
  if (!above) return to === 'title' ? 0 : to === 'text' ? 3 : impossible;
  if (!follows(from, to)) return impossible;
  const last = above.text.trim();
  if (to === 'title') return costOfNewTitle(from, last, boundary);
  // Had the title gone on, the next word would stand in its line.
  if (to === 'aside') return boundary.mayBeAside && (apart || wouldFit(boundary)) ? 0 : impossible;
  if (to === 'text') return costOfNewText(from, last, boundary);
  if (apart || !above.heading !== !below.heading) return impossible;
  return isTitle(to) ? costOfLongerTitle(to, last, boundary) : costOfLongerText(last, boundary);
}

function costOfNewTitle(from: Role, last: string, boundary: Boundary): number {
  if (isTitle(from)) return boundary.apart ? 3 : 8;
  const short = from === 'text' ? 2 : 0;
  if (boundary.apart) return short + (ended.test(last) ? 0 : 1);
  // A title mostly has a blank line above.
  return short + 3 + (ended.test(last) ? 0 : 2.7) + costOfBreak(boundary);
}

function costOfNewText(from: Role, last: string, boundary: Boundary): number {
  if (!isTitle(from) && from !== 'aside') return boundary.apart ? 4 : impossible;
  const unlikely =
    (isUnfinished(last) ? 4 : 0) +
    (last.endsWith('.') ? 1.5 : 0) -
    (opensText(startOf(boundary)) ? 2 : 0);
  return boundary.apart ? unlikely : unlikely + 0.7 + costOfBreak(boundary);
}

/** Where no line was wrapped the next word would not have fitted only by chance, and a new text has a capital. */
function costOfBreak(boundary: Boundary): number {
  const isChance = !wouldFit(boundary) && !isWhole(boundary);
  return (isChance ? 2.1 : 0.1) + (/^\p{Ll}/u.test(startOf(boundary)) ? 3.5 : 0);
}

function costOfLongerTitle(to: Role, last: string, boundary: Boundary): number {
  const grown = to === 'title 4' ? 4 : to === 'title 3' ? 2 : 0.7;
  return (
    grown +
    (isWhole(boundary) ? 6 : 0) +
    costOfWrap(boundary, boundary.width < Number.POSITIVE_INFINITY ? 5.3 : 3) +
    (ended.test(last) ? 3 : 0) -
    (isUnfinished(last) ? 1 : 0)
  );
}

function costOfLongerText(last: string, boundary: Boundary): number {
  const capital = /^\p{Lu}/u.test(startOf(boundary));
  const isEnd = ended.test(last);
  // A paragraph may end within a text.
  return costOfWrap(boundary, isEnd ? 2.5 : 5.3) + (isEnd ? 3 : capital ? 1.9 : 0);
}

function costOfWrap(boundary: Boundary, unlikely: number): number {
  const indented = /^\s{2}/.test(boundary.below.text);
  return wouldFit(boundary) && !indented ? unlikely : 0;
}

function follows(from: Role, to: Role): boolean {
  if (to === 'title') return from !== 'aside';
  if (to === 'text') return true;
  if (from === 'aside') return false;
  if (to === 'text goes on') return !isTitle(from);
  if (to === 'aside') return isTitle(from);
  return roles.indexOf(to) - 1 === roles.indexOf(from) || (to === 'title 4' && from === to);
}

function isTitle(role: Role): boolean {
  return role.startsWith('title');
}

const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The next line's first word would have fitted, so nobody wrapped here. */
function wouldFit({ above, below, room }: Boundary): boolean {
  return lengthWithNext(above, below) <= room;
}

/** Of a line and the next one's first word; without spaces between words a line may end after any sign. */
export function lengthWithNext(line: PageLine | undefined, next: PageLine): number {
  const start = next.text.trim();
  const word = (withoutSpaces.test(start) ? /^./u : /^\S+/).exec(start)?.[0] ?? '';
  return (line?.text.trimEnd().length ?? 0) + 1 + word.length;
}

/** The line above is longer than others were wrapped at, so that it is not wrapped. */
function isWhole({ above, width }: Boundary): boolean {
  return (above?.text.trim().length ?? 0) > width + 2;
}

function startOf({ below }: Boundary): string {
  return below.text.trim();
}

/** Few words of a title are small, and most of a text's are. */
function caseCosts(text: string): { title: number; text: number } {
  const small = smallShare(text);
  if (small === undefined) return { title: 0.5, text: 1 };
  if (small === 0) return { title: 0.1, text: 4 };
  if (small < 0.25) return { title: 0.7, text: 2.5 };
  return small < 0.5 ? { title: 1.5, text: 1 } : { title: 1.8, text: 0 };
}

const ended = /[.!?。！？][)\]"”’]*$|https?:\S+$/;
