import { singleSpaced } from '../single-spaced.ts';
import type { PageLine } from './page-line.ts';

/** A title or a paragraph: one line, or several that were wrapped. */
export interface Piece {
  text: string;
  lines: [number, number];
  heading: boolean;
}

/** Longer than any width that people wrap text at. */
const unwrapped = 200;

/** The pieces of a page whose papers stand between blank lines: each run is one. */
export function blankSeparated(runs: PageLine[][]): Piece[] {
  return runs.map(pieceOf);
}

/** The pieces of a page without blank lines: each line is one, but for those that go on with the line above. */
export function lineSeparated(runs: PageLine[][]): Piece[] {
  return runs.flatMap((run) => {
    const width = widthOf(run);
    const ends = width > unwrapped ? goesOnNowhere : endsWhereWrapped(width);
    return cutAt(run, ends).map(pieceOf);
  });
}

type Ends = (line: PageLine, next: PageLine, open: PageLine[]) => boolean;

function cutAt(run: PageLine[], ends: Ends): PageLine[][] {
  const pieces: PageLine[][] = [];
  let open: PageLine[] = [];
  for (const [at, line] of run.entries()) {
    open.push(line);
    const next = run[at + 1];
    if (!next || ends(line, next, open)) {
      pieces.push(open);
      open = [];
    }
  }
  return pieces;
}

/** A line far longer than a page is wide was never wrapped, and neither was its title. */
const goesOnNowhere: Ends = (line, next) => {
  if (line.text.length > unwrapped || /[.!?]$/.test(line.text.trimEnd())) return true;
  const unfinishedTitle = next.text.length <= unwrapped && unfinished.test(line.text.trimEnd());
  return !indented(line, next) && !unfinishedTitle;
};

/** A line that was wrapped ends a piece where its kind changes, or where the next word would have fitted. */
function endsWhereWrapped(width: number): Ends {
  return (line, next, open) => {
    if (Boolean(line.heading) !== Boolean(next.heading)) return true;
    if (indented(line, next) || !/^[\p{Lu}\p{N}]/u.test(next.text)) return false;
    const text = line.text.trimEnd();
    if (open.every((part) => isTitleCase(part.text))) return endsTitle(text, next, width);
    return (
      /[.!?][)\]"”]?$|https?:\S+$/.test(text) &&
      (isTitleCase(next.text) || wouldFit(text, next, width))
    );
  };
}

function endsTitle(text: string, next: PageLine, width: number): boolean {
  if (unfinished.test(text)) return false;
  return !isTitleCase(next.text) || (width >= 50 && wouldFit(text, next, width));
}

function wouldFit(text: string, next: PageLine, width: number): boolean {
  const nextWord = /^\S+/.exec(next.text)?.[0] ?? '';
  return text.length + 1 + nextWord.length <= width;
}

/** Most of the longer words begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\d]{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word) || /\p{Lu}/u.test(word)).length;
  return capital >= words.length * 0.6;
}

/** A line that is indented more than the one above goes on with it: titles over two lines. */
function indented(line: PageLine, next: PageLine): boolean {
  return /^\s{2}/.test(next.text) && !/^\s/.test(line.text);
}

/** No title ends in such a word. */
const unfinished = / (?:of|the|a|an|and|for|in|with|via|to|by|on|from|using|through)$|[,:–—-]$/i;

function widthOf(run: PageLine[]): number {
  return run.reduce((longest, { text }) => Math.max(longest, text.trimEnd().length), 0);
}

function pieceOf(lines: PageLine[]): Piece {
  const first = lines[0]?.number ?? 1;
  return {
    text: singleSpaced(lines.map(({ text }) => text.trim()).join(' ')),
    lines: [first, lines.at(-1)?.number ?? first],
    heading: lines.some(({ heading }) => heading !== undefined),
  };
}
