import type { Piece } from './pieces.ts';
import { isTitleCase, opensText } from './title-words.ts';

/** Too long for a title, and in sentences; a title may be long, but it is no text. */
export function isLong({ text, heading }: Piece): boolean {
  if (heading || text.length <= 90) return false;
  if (text.length <= longestTitle) return severalSentences.test(text) && !isTitleCase(text);
  return text.length > 280 ? sentenceEnd.test(text) : severalSentences.test(text);
}

/** Reads as sentences, however short it is. */
export function isText(piece: Piece): boolean {
  return isLong(piece) || (!piece.heading && fullStop.test(piece.text));
}

/** What stands below a title looks like another title. */
export function isSecondTitle(piece: Piece, title: Piece): boolean {
  if (piece.heading) return true;
  const { text } = piece;
  if (title.heading || text.length > longestTitle || isText(piece)) return false;
  if (opensText(text)) return false;
  return isTitleCase(text) || text.length <= title.text.length * 1.5;
}

const longestTitle = 160;
const sentenceEnd = /[.!?]["”)]?(?: |$)|[。！？]/;
const severalSentences = /[.!?] .*[.!?]$|[。！？].*[。！？]$/;
const fullStop = /[.!。！]["”)]?[*_]{0,3}$|https?:\S+$/;
