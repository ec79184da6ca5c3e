import type { PageLine } from './page-line.ts';

/** A title or a paragraph: one line, or several that were wrapped. */
export interface Piece {
  text: string;
  lines: [number, number];
  heading: boolean;
}

/** Longer than any width that people wrap text at. */
const unwrapped = 200;

/** Joins wrapped lines to pieces; a run's lines that were never wrapped stay a piece each. */
export function toPieces(runs: PageLine[][]): Piece[] {
  return runs.flatMap((run) => (isWrapped(run) ? wrappedPieces(run) : linePieces(run)));
}

function isWrapped(run: PageLine[]): boolean {
  return run.length > 1 && run.every(({ text }) => text.length <= unwrapped);
}

/** A line that is indented more than the one above goes on with it: titles over two lines. */
function linePieces(run: PageLine[]): Piece[] {
  const pieces: Piece[] = [];
  let open: PageLine[] = [];
  for (const line of run) {
    const last = open.at(-1);
    if (last && !continues(last, line)) {
      pieces.push(pieceOf(open));
      open = [];
    }
    open.push(line);
  }
  return [...pieces, pieceOf(open)];
}

function continues(above: PageLine, line: PageLine): boolean {
  if (above.text.length > unwrapped || line.text.length > unwrapped) return false;
  if (/^\s{2}/.test(line.text) && !/^\s/.test(above.text)) return true;
  return unfinished.test(above.text.trimEnd());
}

/** No title ends in such a word. */
const unfinished = / (?:of|the|a|an|and|for|in|with|via|to|by|on|from|using|through)$|[,:–—-]$/i;

/** Splits a run where a line ends although the next word would still have fitted. */
function wrappedPieces(run: PageLine[]): Piece[] {
  const width = run.reduce((longest, { text }) => Math.max(longest, text.trimEnd().length), 0);
  const pieces: Piece[] = [];
  let open: PageLine[] = [];
  for (const [at, line] of run.entries()) {
    open.push(line);
    const next = run[at + 1];
    if (next && endsPiece(line, next, open, width)) {
      pieces.push(pieceOf(open));
      open = [];
    }
  }
  return open.length > 0 ? [...pieces, pieceOf(open)] : pieces;
}

function endsPiece(line: PageLine, next: PageLine, open: PageLine[], width: number): boolean {
  if (Boolean(line.heading) !== Boolean(next.heading)) return true;
  if (width < 50 || run2(next, line)) return false;
  const nextWord = /^\S+/.exec(next.text.trimStart())?.[0] ?? '';
  const fits = line.text.trimEnd().length + 1 + nextWord.length <= width;
  if (!fits || !/^[\p{Lu}\p{N}]/u.test(nextWord)) return false;
  return open.length > 2 ? /[.!?)\]"”/]$/.test(line.text.trimEnd()) : !unfinished.test(line.text);
}

function run2(next: PageLine, line: PageLine): boolean {
  return /^\s{2}/.test(next.text) && !/^\s/.test(line.text);
}

function pieceOf(lines: PageLine[]): Piece {
  const first = lines[0]?.number ?? 1;
  return {
    text: lines
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(/\s+/g, ' '),
    lines: [first, lines.at(-1)?.number ?? first],
    heading: lines.some(({ heading }) => heading !== undefined),
  };
}
