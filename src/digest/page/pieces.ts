/** Which lines between blank lines are one title or one paragraph. */
import { singleSpaced } from '../spaces.ts';
import { isUnfinished } from './likeness.ts';
import type { PageLine, Piece } from './page-line.ts';
import { wrappedPieces } from './wrapped.ts';

/** Longer than any width that people wrap text at. */
const unwrapped = 200;

/** The pieces of a page whose papers stand between blank lines: each run is one. */
export function blankSeparated(runs: PageLine[][], fenced: Set<PageLine>): Piece[] {
  return runs.map((lines) => pieceOf(lines, fenced));
}

/** The pieces of a page that lacks blank lines between some of them: each line is a piece, or continues the line above. */
export function lineSeparated(runs: PageLine[][], fenced: Set<PageLine>): Piece[] {
  const pieces = isWrapped(runs.flat()) ? wrappedPieces(runs) : runs.flatMap(unwrappedPieces);
  return pieces.map((lines) => pieceOf(lines, fenced));
}

/** One title that is longer than the page is wide does not make it unwrapped. */
function isWrapped(lines: PageLine[]): boolean {
  return lines.filter(({ text }) => widthOf(text.trimEnd()) > unwrapped).length * 8 < lines.length;
}

function unwrappedPieces(run: PageLine[]): PageLine[][] {
  const pieces: PageLine[][] = [];
  for (const [at, line] of run.entries()) {
    const above = run[at - 1];
    if (above && goesOn(above, line)) pieces.at(-1)?.push(line);
    else pieces.push([line]);
  }
  return pieces;
}

/** A Chinese or Japanese sign is two letters wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

/** Whether `next` continues a line. Very long lines were never wrapped, but their titles may have been. */
function goesOn(line: PageLine, next: PageLine): boolean {
  const text = line.text.trimEnd();
  if (widthOf(text) > unwrapped || /[.!?。！？]$/.test(text)) return false;
  return next.text.length <= unwrapped && (indented(line, next) || isUnfinished(text));
}

/** An indented line below one that is not: the second line of a title. */
function indented(line: PageLine, next: PageLine): boolean {
  return /^\s{2}/.test(next.text) && !/^\s/.test(line.text);
}

/** Several paragraphs as one. */
export function joined(parts: Piece[]): Piece {
  const first = parts[0]?.lines[0] ?? 1;
  return {
    text: parts.map(({ text }) => text).join(' '),
    lines: [first, parts.at(-1)?.lines[1] ?? first],
    heading: false,
    fenced: false,
  };
}

function pieceOf(lines: PageLine[], fenced: Set<PageLine>): Piece {
  const first = lines[0]?.number ?? 1;
  return {
    text: singleSpaced(lines.map(({ text }) => text.trim()).join(' ')),
    lines: [first, lines.at(-1)?.number ?? first],
    heading: lines.some(({ heading }) => heading !== undefined),
    fenced: lines[0] !== undefined && fenced.has(lines[0]),
  };
}
