/** How unlikely it is that a line belongs to a title or to an abstract, and that one follows the other: sums of −ln p. */

import { isUnfinished, opensText, smallShare } from './likeness.ts';
import type { PageLine } from './page-line.ts';

/** The first line of a title, its further ones; one that is neither, as an organisation's name; the first line of an abstract, all its others. */
export const states = [
  'title',
  'title 2',
  'title 3',
  'title 4',
  'aside',
  'text',
  'text goes on',
] as const;
export type State = (typeof states)[number];

/** Between two lines. */
export interface Boundary {
  above: PageLine | undefined;
  below: PageLine | undefined;
  /** A blank line, a fact or noise stands between. */
  apart: boolean;
  /** Whether the line below is short, and strange to the text that follows, as the line above is not. */
  mayBeAside: boolean;
  /** Where lines were wrapped. */
  width: number;
}

const impossible = 1000;

export function costOfLine(state: State, { text, heading }: PageLine, width: number): number {
  const shown = text.trim();
  if (isTitle(state)) return heading ? 0 : costOfTitleLine(state, shown);
  if (heading) return impossible;
  if (state === 'aside') return 2;
  const longerThanWrapped = shown.length > width + 2 && /\s/.test(shown);
  return (longerThanWrapped ? 5 : 0) + caseCosts(shown).text;
}

/** Titles are in capitals, often `Name: What It Is`, and no sentences. */
function costOfTitleLine(state: State, text: string): number {
  const sentences = /[.!?] \p{Lu}/u.test(text) ? 3 : 0;
  const long = text.length > 220 ? 6 : 0;
  const named = state === 'title' && /^\S+(?: \S+){0,3}: /.test(text) ? -2 : 0;
  const opening = state === 'title' && opensText(text) ? 3 : 0;
  return sentences + long + named + opening + caseCosts(text).title;
}

export function costOfStep(from: State, to: State, boundary: Boundary): number {
  const { above, below, apart } = boundary;
  if (!above || !below) return to === 'title' ? 0 : to === 'text' ? 3 : impossible;
  if (!follows(from, to)) return impossible;
  if (to === 'title') return costOfNewTitle(from, above.text.trim(), boundary);
  // Had the title gone on, the next word would stand in its line.
  if (to === 'aside') return boundary.mayBeAside && (apart || wouldFit(boundary)) ? 0 : impossible;
  if (to === 'text') return costOfNewText(from, above.text.trim(), boundary);
  if (apart || isHeading(above) !== isHeading(below)) return impossible;
  return isTitle(to)
    ? costOfLongerTitle(to, above.text.trim(), boundary)
    : costOfLongerText(above.text.trim(), boundary);
}

function costOfNewTitle(from: State, last: string, boundary: Boundary): number {
  if (isTitle(from)) return 8;
  const short = from === 'text' ? 2 : 0;
  if (boundary.apart) return short + (ended.test(last) ? 0 : 1);
  // A title mostly has a blank line above.
  return short + 3 + (ended.test(last) ? 0 : 2.7) + costOfBreak(boundary);
}

function costOfNewText(from: State, last: string, boundary: Boundary): number {
  if (!isTitle(from) && from !== 'aside') return boundary.apart ? 4 : impossible;
  const unlikely = (isUnfinished(last) ? 4 : 0) - (opensText(startOf(boundary)) ? 2 : 0);
  return boundary.apart ? unlikely : unlikely + 0.7 + costOfBreak(boundary);
}

/** Where no line was wrapped the next word would not have fitted only by chance, and a new text has a capital. */
function costOfBreak(boundary: Boundary): number {
  return (wouldFit(boundary) ? 0.1 : 2.1) + (/^\p{Ll}/u.test(startOf(boundary)) ? 3.5 : 0);
}

function costOfLongerTitle(to: State, last: string, boundary: Boundary): number {
  const grown = to === 'title 4' ? 4 : to === 'title 3' ? 2 : 0.7;
  const whole = (boundary.above?.text.trim().length ?? 0) > boundary.width + 2 ? 4 : 0;
  return (
    grown + whole + costOfWrap(boundary) + (ended.test(last) ? 3 : 0) - (isUnfinished(last) ? 1 : 0)
  );
}

function costOfLongerText(last: string, boundary: Boundary): number {
  const capital = /^\p{Lu}/u.test(startOf(boundary));
  return costOfWrap(boundary) + (ended.test(last) ? 3 : capital ? 1.9 : 0);
}

function costOfWrap(boundary: Boundary): number {
  const indented = /^\s{2}/.test(boundary.below?.text ?? '');
  return wouldFit(boundary) && !indented ? 5.3 : 0;
}

function follows(from: State, to: State): boolean {
  if (to === 'title') return from !== 'aside';
  if (to === 'text') return true;
  if (from === 'aside') return false;
  if (to === 'text goes on') return !isTitle(from);
  if (to === 'aside') return isTitle(from);
  return states.indexOf(to) - 1 === states.indexOf(from) || (to === 'title 4' && from === to);
}

function isTitle(state: State): boolean {
  return state.startsWith('title');
}

function isHeading(line: PageLine): boolean {
  return line.heading !== undefined;
}

const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The next line's first word would have fitted, so nobody wrapped here. */
function wouldFit(boundary: Boundary): boolean {
  const start = startOf(boundary);
  // Without spaces between words a line may end after any sign.
  const nextWord = (withoutSpaces.test(start) ? /^./u : /^\S+/).exec(start)?.[0] ?? '';
  const length = boundary.above?.text.trimEnd().length ?? 0;
  return length + 1 + nextWord.length <= boundary.width;
}

function startOf({ below }: Boundary): string {
  return below?.text.trim() ?? '';
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
