/** Which title has which abstract; a title without one, two in a row, a text without title, or shorter than its title. */
import { shortened } from '../../text/cut.ts';
import type { Problem } from '../digest.ts';
import { problemOf } from '../problem.ts';
import { namesIn } from './author-lines.ts';
import { isComment, isLong, isSecondTitle, isText, opensText } from './likeness.ts';
import type { Piece } from './page-line.ts';
import { hasSign, sections } from './signs.ts';
import { formula, keywords } from './words.ts';

export interface Pair {
  title: Piece;
  abstract: Piece;
}

export interface Pairing {
  pairs: Pair[];
  /** Titles and paragraphs that belong to no pair, each with its problem. */
  left: { piece: Piece; problem: Problem }[];
}

/** Each title with the paragraphs below it; reports each piece that has no partner. */
export function pairsOf(pieces: Piece[]): Pairing {
  const pairing: Pairing = { pairs: [], left: [] };
  const leave = (piece: Piece, wrong: string) =>
    pairing.left.push({ piece, problem: problemOf(piece, wrong) });
  const hasOneEach = isFencedByFacts(pieces);
  const translations = translationsIn(pieces);
  let open: Piece[] = [];
  let areSingle = true;
  const close = (wrong: string) => {
    const [title, ...parts] = open;
    if (parts.length > 1) areSingle = false;
    if (title && parts.length > 0) pairing.pairs.push({ title, abstract: joined(parts) });
    else if (title) leave(title, wrong);
    open = [];
  };
  for (const [at, piece] of pieces.entries()) {
    const [title, ...parts] = open;
    const above = parts.at(-1);
    const next = pieces[at + 1];
    // Facts stand between most titles and their texts.
    const isOverFacts = piece.isTitle && next?.fenced && !next.isTitle;
    const isFurther =
      title &&
      above &&
      !piece.isCounted &&
      !isOverFacts &&
      (translations.has(piece) || goesOn(title, above, piece, hasOneEach));
    if (piece.isTitle && !isFurther) {
      close(twoTitles);
      open = [piece];
    } else if (title && (!above || isFurther)) open.push(piece);
    else leave(piece, noTitle);
  }
  const last = open.length > 2 ? open.at(-1) : undefined;
  // Where all other texts are one paragraph, a few words below the last one are the page's: `Total: 10 papers`.
  const isOwn = last && last.text.length < 60 && !/[.:…。]$|^\$|\\end\b/.test(last.text);
  if (isOwn && pairing.pairs.length > 2 && areSingle) {
    open.pop();
    leave(last, noTitle);
  }
  close(noAbstract);
  return pairing;
}

/** Of a page in two scripts, the texts that stand right below the original of their own: `中文翻译`. */
function translationsIn(pieces: Piece[]): Set<Piece> {
  const below = pieces.filter(
    ({ isTitle, text }, at) =>
      !isTitle && at > 0 && eastern.test(text) && !eastern.test(pieces[at - 1]?.text ?? ''),
  );
  const titles = pieces.filter(({ isTitle }) => isTitle).length;
  return new Set(below.length > 2 && below.length * 4 > titles * 3 ? below : []);
}

/** Between most facts stands one paper: one title, and paragraphs. */
function isFencedByFacts(pieces: Piece[]): boolean {
  const titles = [0];
  for (const { fenced, isTitle } of pieces) {
    if (fenced) titles.push(0);
    if (isTitle) titles.push((titles.pop() ?? 0) + 1);
  }
  const single = titles.filter((count) => count === 1).length;
  return titles.length > 2 && single * 3 >= titles.length * 2;
}

/**
 * Whether a piece belongs to the text above. A second paragraph mostly is a paper without title; it belongs to the abstract
 * under a marked title, between facts, and if it is a formula or keywords.
 */
function goesOn(title: Piece, above: Piece, piece: Piece, hasOneEach: boolean): boolean {
  if (title.heading && !piece.heading && !piece.isTitle) return true;
  const { text } = piece;
  if (piece.fenced) return false;
  if (formula.test(text) || keywords.test(text)) return true;
  if (formula.test(above.text)) return /^\p{Ll}/u.test(text);
  if (!isText(above) || !(isText(piece) || opensText(text)))
    return !piece.isTitle && /:$/.test(above.text);
  return hasOneEach;
}

/** A sentence in Chinese, Japanese or Korean. */
const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u;

/** Several paragraphs as one, without a translation of them, and names above them. */
function joined([top, ...others]: Piece[]): Piece {
  const areNames = top && others.length > 0 && namesIn({ text: top.text });
  const parts = top && !areNames ? [top, ...others] : others;
  const first = parts[0]?.lines[0] ?? 1;
  const texts = parts.map(({ text }) => text);
  const own = eastern.test(texts[0] ?? '') ? texts : texts.filter((text) => !eastern.test(text));
  return {
    text: own.join(' '),
    lines: [first, parts.at(-1)?.lines[1] ?? first],
    isTitle: false,
    heading: false,
    fenced: false,
  };
}

/** Reports what is doubtful about a pair. */
export function doubtIn({ title, abstract }: Pair): Problem | undefined {
  const ofTitle = doubtInTitle(title, abstract);
  if (ofTitle) return problemOf(title, ofTitle);
  const shorter = abstract.text.length < title.text.length && !opensText(abstract.text);
  if (!shorter && !isSecondTitle(abstract, title)) return undefined;
  const remedy = `This abstract ${shorter ? 'is shorter than' : 'looks like another title below'} its title ("${shortened(title.text, 60)}", line ${title.lines[0]}); give the whole abstract, or take the paper out.`;
  return problemOf(abstract, remedy);
}

function doubtInTitle(title: Piece, abstract: Piece): string | undefined {
  if (isSection(title))
    return 'This is the heading of a section, and no title of a paper; take it and its text out.';
  if (/\]\([^()]*$/.test(title.text))
    return 'A link opens in this title and is not closed in its line; write the title alone, and its abstract below it.';
  if (isNoAbstract(abstract))
    return `No sentence stands below this title, but "${shortened(abstract.text, 60)}"; give the whole abstract, or take both out.`;
  if (isComment(abstract.text, title.text))
    return `The text below this title ("${shortened(abstract.text, 40)}") is in another script, and reads as a comment; write Abstract: before it if it is the paper's.`;
  if (endsSentence(title))
    return 'This reads like the end of a sentence, and no title: a paragraph was cut here; join it to the text above, or take it out.';
  return undefined;
}

function endsSentence(title: Piece): boolean {
  const isEnd = /^\p{Ll}+(?:\.$|[ ,;].*[a-z)]\.$)/u.test(title.text);
  return !title.heading && (isEnd || (isLong(title) && !title.text.endsWith('?')));
}

/** `1. Introduction`, `🔑 Key concepts:` */
export function isSection({ text }: { text: string }): boolean {
  return hasSign(text.replace(/^[^\p{L}]+|[^\p{L}?]+$/gu, ''), sections);
}

/** Authors; and of 88,000 abstracts a dozen have no sentence, and are no abstracts. */
export function isNoAbstract({ text }: Piece): boolean {
  if (namesIn({ text })?.sure) return true;
  return text.length < 80 && !/[.!?。！？…][)"”’]*$/.test(text) && !opensText(text);
}

const noAbstract = 'This title has no abstract; add one below it, or take the title out.';
const noTitle =
  'A paragraph stands where a title should; put its title above it, join it to the abstract above, or take it out.';
const twoTitles =
  'Two titles in a row: this one has no abstract; add one below it, or take the title out.';
