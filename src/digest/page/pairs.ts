import type { Problem } from '../digest.ts';
import { problemAt } from '../problem.ts';
import type { Piece } from './pieces.ts';

export interface Pair {
  title: Piece;
  abstract: Piece;
}

export interface Pairing {
  pairs: Pair[];
  /** Titles and paragraphs that belong to no pair, each with its problem. */
  left: { piece: Piece; problem: Problem }[];
}

/** The surest of several ways to cut a page into pieces: the first that leaves the fewest over. */
export function surestPairing(cuts: Piece[][], digest: string): Pairing {
  const pairings = cuts.map((pieces) => pairUp(pieces, digest));
  const most = Math.max(...pairings.map(({ pairs }) => pairs.length));
  const likely = pairings.filter(({ pairs }) => pairs.length * 2 > most || most === 0);
  const doubts = likely.map(
    ({ pairs, left }) => left.length + pairs.filter((pair) => doubtIn(pair, digest)).length,
  );
  return likely[doubts.indexOf(Math.min(...doubts))] ?? { pairs: [], left: [] };
}

/** Titles and abstracts in turn; a piece out of turn is left and named, so that no later pair is shifted by it. */
function pairUp(pieces: Piece[], digest: string): Pairing {
  const pairing: Pairing = { pairs: [], left: [] };
  let at = 0;
  while (at < pieces.length) at += takeFrom(pieces, at, pairing, digest);
  return pairing;
}

/** What is doubtful about a pair that was taken. */
export function doubtIn({ title, abstract }: Pair, digest: string): Problem | undefined {
  if (abstract.text.length >= title.text.length) return undefined;
  return problemAt(
    digest,
    abstract.lines[0],
    abstract.text,
    `This abstract is shorter than its title ("${title.text.slice(0, 60)}", line ${title.lines[0]}); give the whole abstract, or take the paper out.`,
  );
}

/** Takes one pair, or leaves one piece, and says how many pieces that were. */
function takeFrom(pieces: Piece[], at: number, pairing: Pairing, digest: string): number {
  const piece = pieces[at];
  if (!piece) return 1;
  const remedy = wrongAt(piece, pieces[at + 1], pieces[at + 2]);
  const abstract = pieces[at + 1];
  if (remedy || !abstract) {
    const problem = problemAt(digest, piece.lines[0], piece.text, remedy ?? noAbstract);
    pairing.left.push({ piece, problem });
    return 1;
  }
  return take(piece, pieces, at + 1, pairing);
}

/** Under a marked title every paragraph up to the next one is its abstract. */
function take(title: Piece, pieces: Piece[], from: number, pairing: Pairing): number {
  let end = from + 1;
  while (title.heading && pieces[end] && !pieces[end]?.heading) end++;
  const parts = pieces.slice(from, end);
  pairing.pairs.push({
    title,
    abstract: {
      text: parts.map(({ text }) => text).join(' '),
      lines: [parts[0]?.lines[0] ?? from, parts.at(-1)?.lines[1] ?? from],
      heading: false,
    },
  });
  return end - from + 1;
}

const noAbstract = 'This title has no abstract; add one below it, or take the title out.';
const noTitle =
  'A paragraph stands where a title should; put its title above it, join it to the abstract above, or take it out.';
const twoTitles =
  'Two titles in a row: this one has no abstract; add one below it, or take the title out.';

function wrongAt(piece: Piece, next?: Piece, afterNext?: Piece): string | undefined {
  if (!piece.heading && isLong(piece)) return noTitle;
  if (!next) return noAbstract;
  if (next.heading) return twoTitles;
  const headed = piece.heading && !isLong(next) && afterNext && !afterNext.heading;
  if (!headed && !isLong(next) && afterNext && isLong(afterNext)) return twoTitles;
  return undefined;
}

/** Too long for a title, and in sentences; a title may be long, but it is no text. */
function isLong({ text, heading }: Piece): boolean {
  if (heading || text.length <= 160) return false;
  return text.length > 280 ? sentenceEnd.test(text) : severalSentences.test(text);
}

const sentenceEnd = /[.!?]["”)]?(?: |$)|[。！？]/;
const severalSentences = /[.!?] .*[.!?]$|[。！？].*[。！？]$/;
