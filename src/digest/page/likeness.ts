/** Whether a piece looks like a title, a text, or someone's comment. */
import type { Piece } from './page-line.ts';
import { opening } from './words.ts';

/** Whether it is too long for a title and has sentences. A marked title is never a text, however long it is. */
export function isLong({ text, heading }: Piece): boolean {
  if (heading || text.length <= 90) return false;
  if (text.length <= longestTitle)
    return severalSentences.test(text) && (smallShare(text) ?? 1) > 0.4;
  return text.length > 280 ? sentenceEnd.test(text) : severalSentences.test(text);
}

/** Reads as sentences, however short it is. */
export function isText(piece: Piece): boolean {
  return isLong(piece) || (!piece.heading && fullStop.test(piece.text));
}

const longestTitle = 160;
const sentenceEnd = /[.!?]["”)]?(?: |$)|[。！？]/;
const severalSentences = /[.!?] .*[.!?]$|[。！？].*[。！？]$/;
const fullStop = /[.!。！]["”)]?[*_]{0,3}$|https?:\S+$/;

/** Ends in a word or sign that no title ends in. */
export function isUnfinished(text: string): boolean {
  return / (?:of|the|a|an|and|for|in|with|via|to|by|on|from|using|through)$|[,:–—-]$/i.test(text);
}

/** Begins as abstracts do, and titles do not. */
export function opensText(text: string): boolean {
  return opening.test(text);
}

/** Speaks of its own work, as 99 in 100 abstracts do in one of their sentences; notes about others' work seldom do. */
export function speaksOfItself(text: string): boolean {
  return ownWork.test(text);
}

const ownWork = new RegExp(
  [
    '\\b(?:we|our|us|(?:this|the|present) (?:paper|work|study|article|survey|report|letter|thesis|review|research|method|approach|model|framework|system)|(?:is|are|was|were) (?:proposed|presented|introduced|shown|studied|investigated|proved|derived|developed|described|discussed|found|demonstrated))\\b',
    '\\b(?:wir|unsere?[nmrs]?|(?:diese|dieser|die vorliegende) Arbeit|nous|notre|nos|cet article|nosotros|nuestr[oa]s?|este (?:artículo|trabajo|artigo)|nossos?|questo (?:articolo|lavoro))\\b',
    '我们|我們|本文|本(?:研究|报告|報告|工作|论文)|本論文|本稿|我々|우리는|본 (?:논문|연구)(?:은|는|의|에서)',
  ].join('|'),
  'i',
);

/** Speaks of its own work as researchers do. */
export function readsAsAbstract(text: string): boolean {
  return ownResearch.test(text) || (ownWork.test(text) && !isLatin(text));
}

const ownResearch =
  /\b(?:we|authors) (?:\w+ly )?(?:also )?(?:address|analy[sz]e|argue|benchmark|compare|conduct|consider|construct|demonstrate|derive|describe|design|develop|devise|discuss|establish|evaluate|examine|explore|extend|find|formulate|give|identify|introduce|investigate|leverage|measure|model|observe|obtain|outline|perform|present|propose|prove|provide|release|report|review|show|study|survey|tackle|test|train|use)s?\b|\b(?:this|the present) (?:article|letter|note|paper|review|study|survey|talk|thesis|work)\b|\b(?:our|these|the) (?:\w+ )?(?:analys[ei]s|data|experiments?|findings|framework|method|model|results?|study) (?:\w+ly )?(?:achieves?|demonstrates?|indicates?|is|outperforms?|provides?|reveals?|shows?|suggests?)\b|\b(?:outperform|state-of-the-art|is proved|are proved|was (?:investigated|studied|measured|observed)|were (?:investigated|studied|measured|observed|obtained|found|performed))|\b(?:wir|nous|nosotros)\b/i;

/** A text in another script than its title that does not speak of its own work: someone's comment. */
export function isComment(text: string, title: string): boolean {
  const others = text.match(otherLetters)?.length ?? 0;
  // Nearly all texts end here; counting their letters is a tenth of reading a digest.
  if (others === 0 || !isLatin(title)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return others * 5 > letters && !speaksOfItself(text);
}

export function isLatin(text: string): boolean {
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > text.length;
}

const otherLetters =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}]/gu;

/** The share of the longer words without a capital, words like `with` and `from` left out; undefined for fewer than two words. */
export function smallShare(text: string): number | undefined {
  const words = (text.match(/\p{L}[\p{L}\d]{3,}/gu) ?? []).filter((word) => !linking.has(word));
  if (words.length < 2 || !/\p{Lu}|\p{Ll}/u.test(text)) return undefined;
  return words.filter((word) => !/\p{Lu}/u.test(word)).length / words.length;
}

const linking = new Set(
  'with from into over under upon using through between towards toward beyond without when that than your their across after before during within about among against'.split(
    ' ',
  ),
);

/** The beginnings of the longer words, so that `learns` is in `learning`. */
export function beginningsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(longerWords)
      ?.map((word) => word.slice(0, 5)),
  );
}

/** How many of the longer words two texts share. */
export function wordsInCommon(one: string, other = ''): number {
  return beginningsOf(one).intersection(beginningsOf(other)).size;
}

/** Most abstracts have one in their first lines. */
export function hasOneOf(beginnings: Set<string>, text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(longerWords))
    if (beginnings.has(word.slice(0, 5))) return true;
  return false;
}

const longerWords = /[\p{L}\p{N}]{4,}/gu;

/** Whether the piece below a title looks like another title. */
export function isSecondTitle(piece: Piece, title: Piece): boolean {
  const { text } = piece;
  if (title.heading || text.length > longestTitle || isText(piece)) return false;
  return (smallShare(text) ?? 1) <= 0.4 || text.length <= title.text.length * 1.5;
}
