/** Abstracts of several paragraphs, with lists and formulas; headings of sections. */
import { isText, isTitleCase, opensText } from './likeness.ts';
import type { Piece } from './page-line.ts';
import { furtherItem } from './words.ts';

/**
 * For each piece: where its abstract ends if it is a title. A second paragraph mostly is a paper without title; it belongs
 * to the abstract under a marked title, between facts, below a colon, or if it repeats the title’s own name.
 */
export function endsOfAbstracts(pieces: Piece[]): number[] {
  const fencedPage = hasFences(pieces);
  const headings = headingsBelow(pieces);
  return pieces.map((title, at) => {
    if (title.heading) return Math.max(headings[at] ?? pieces.length, at + 2);
    const first = pieces[at + 1];
    if (first && !isParagraph(first)) return at + 2;
    let end = at + 2;
    for (; end < pieces.length; end++) {
      const [above, piece] = [pieces[end - 1], pieces[end]];
      if (!above || !piece || piece.heading || piece.fenced) break;
      if (!(fencedPage && isParagraph(piece)) && !goesOn(above, piece) && !names(piece, title))
        break;
    }
    return end;
  });
}

/** A heading over several titles with their texts is a section's, and no paper's. */
export function withoutSections(pieces: Piece[]): Piece[] {
  if (!pieces.some(({ heading }) => heading)) return pieces;
  const below = headingsBelow(pieces);
  return pieces.map((piece, at) => {
    if (!piece.heading) return piece;
    let titles = 0;
    for (let part = at + 1; part + 1 < (below[at] ?? 0) && titles < 2; part++)
      if (isTitleOver(pieces[part], pieces[part + 1])) titles++;
    return titles > 1 ? { ...piece, heading: false } : piece;
  });
}

function isTitleOver(title?: Piece, text?: Piece): boolean {
  if (!title || !text || title.text.length > 200 || isParagraph(title)) return false;
  return text.text.length > 200 && isText(text);
}

/** Between most facts stands one paper: one title, and paragraphs. */
function hasFences(pieces: Piece[]): boolean {
  const titles = [0];
  for (const [at, piece] of pieces.entries()) {
    if (piece.fenced && at > 0) titles.push(0);
    if (!isParagraph(piece)) titles.push((titles.pop() ?? 0) + 1);
  }
  const single = titles.filter((count) => count === 1).length;
  return titles.length > 2 && single * 3 >= titles.length * 2;
}

/** The next marked title below each piece. */
function headingsBelow(pieces: Piece[]): number[] {
  const below = new Array<number>(pieces.length);
  let next = pieces.length;
  for (let at = pieces.length - 1; at >= 0; at--) {
    below[at] = next;
    if (pieces[at]?.heading) next = at;
  }
  return below;
}

const formula = /^(?:\$\$|\\\[|\\begin\b)/;
/** But `Keyword-Oriented …` is a title. */
const keywords = /^(?:Key ?words?|Index Terms|CCS Concepts)(?: ?[:—]| ?- )/i;

function isParagraph(piece: Piece): boolean {
  const { text } = piece;
  return (
    isText(piece) ||
    /:$/.test(text) ||
    (opensText(text) && !isTitleCase(text)) ||
    formula.test(text) ||
    furtherItem.test(text) ||
    keywords.test(text) ||
    // But `pOps: …` is a name.
    /^\p{Ll}+(?=[\s,;])/u.test(text)
  );
}

/** Whether a piece continues the text above: a formula, an item of a list, keywords, or the text after a formula. */
function goesOn(above: Piece, { text }: Piece): boolean {
  if (formula.test(text) || keywords.test(text)) return true;
  if (formula.test(above.text)) return /^\p{Ll}/u.test(text);
  return furtherItem.test(text) && (/:$/.test(above.text) || furtherItem.test(above.text));
}

/** Whether a text repeats the title's name: `Reed` of `Reed: A Language for Marshes`. */
function names(piece: Piece, title: Piece): boolean {
  const name = /^([\p{L}\d][\p{L}\d.+-]{2,60}):/u.exec(title.text)?.[1];
  if (name === undefined || !/\p{Lu}/u.test(name) || !isText(piece)) return false;
  return piece.text.split(/[^\p{L}\d.+-]+/u).some((word) => word.replace(/\.$/, '') === name);
}
