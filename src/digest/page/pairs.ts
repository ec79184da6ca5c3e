/** Which title has which abstract; a title without one, two in a row, a text without title, longer than 8,000 letters, or shorter than its title. */
import type { Problem } from '../digest.ts';
import { problemOf } from '../problem.ts';
import { namesIn } from './author-lines.ts';
import { endsOfAbstracts, withoutSections } from './further-paragraphs.ts';
import {
  asks,
  isComment,
  isLong,
  isSecondTitle,
  isText,
  isTitleCase,
  opensText,
} from './likeness.ts';
import type { Piece } from './page-line.ts';
import { joined } from './pieces.ts';

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
export function surestPairing(cuts: Piece[][]): Pairing {
  const pairings = cuts.map(pairUp);
  const most = Math.max(...pairings.map(({ pairs }) => pairs.length));
  const likely = pairings.filter(({ pairs }) => pairs.length * 2 > most || most === 0);
  const doubts = likely.map(doubtsIn);
  return likely[doubts.indexOf(Math.min(...doubts))] ?? { pairs: [], left: [] };
}

/** One title that ends in a full stop is correct. If many do, they are whole papers that were taken for titles. */
function doubtsIn({ pairs, left }: Pairing): number {
  const texts = pairs.filter(({ title }) => isText(title)).length;
  const doubtful = pairs.filter(doubtIn).length;
  return left.length + doubtful + (texts * 4 > pairs.length ? texts : 0);
}

/** Pairs titles with abstracts; reports each piece that has no partner. */
function pairUp(pieces: Piece[]): Pairing {
  const pairing: Pairing = { pairs: [], left: [] };
  for (const { at, end } of withoutLastWord(cheapestSteps(pieces), pieces)) {
    const [piece, ...parts] = pieces.slice(at, end);
    if (!piece) continue;
    if (parts.length > 0) pairing.pairs.push({ title: piece, abstract: joined(parts) });
    else {
      const wrong = isText(piece) ? noTitle : pieces[at + 1] ? twoTitles : noAbstract;
      pairing.left.push({ piece, problem: problemOf(piece, wrong) });
    }
  }
  return pairing;
}

/** Where all other texts are one paragraph, a few words below the last one are the page's: `Total: 10 papers`. */
function withoutLastWord(steps: Step[], pieces: Piece[]): Step[] {
  const [last, ...others] = steps.filter(({ at, end }) => end > at + 1).reverse();
  const word = last && last.end > last.at + 2 ? pieces[last.end - 1] : undefined;
  const isOwn = word && word.text.length < 60 && !/[.:…。]$|^\$|\\end\b/.test(word.text);
  if (!isOwn || others.length < 3 || others.some(({ at, end }) => end > at + 2)) return steps;
  return steps.flatMap((step) =>
    step === last
      ? [
          { ...last, end: last.end - 1 },
          { at: last.end - 1, end: last.end },
        ]
      : [step],
  );
}

/** The longest of 90,000 abstracts has 6,351 letters, and the next one 4,244. */
const longestAbstract = 8000;

/** Reports what is doubtful about a pair. */
export function doubtIn({ title, abstract }: Pair): Problem | undefined {
  if (abstract.text.length > longestAbstract) {
    const remedy = `The text below this title has ${abstract.text.length} letters, far more than any abstract, so that several papers have run together; put each title and each abstract into a line of its own, with blank lines between.`;
    return problemOf(title, remedy);
  }
  if (isNoAbstract(abstract)) {
    const remedy = `No sentence stands below this title, but "${abstract.text.slice(0, 60)}"; give the whole abstract, or take both out.`;
    return problemOf(title, remedy);
  }
  if (isComment(abstract.text, title.text)) {
    const remedy = `The text below this title ("${abstract.text.slice(0, 40)}") is in another script, and reads as a comment; write Abstract: before it if it is the paper's.`;
    return problemOf(title, remedy);
  }
  if (!title.heading && endsSentence(title.text)) {
    const remedy =
      'This reads like the end of a sentence, and no title: a paragraph was cut here; join it to the text above, or take it out.';
    return problemOf(title, remedy);
  }
  const shorter = abstract.text.length < title.text.length && !opensText(abstract.text);
  if (!shorter && !isSecondTitle(abstract, title)) return undefined;
  return problemOf(
    abstract,
    `This abstract ${shorter ? 'is shorter than' : 'looks like another title below'} its title ("${title.text.slice(0, 60)}", line ${title.lines[0]}); give the whole abstract, or take the paper out.`,
  );
}

/** `"recalculated."`, `"7.0%) for the CCV."` */
function endsSentence(text: string): boolean {
  const unopened = text.split(')').length > text.split('(').length;
  return /[a-z)]\.$/.test(text) && (/^[a-z]+(?:\.$|[ ,;])/.test(text) || unopened);
}

/** Authors; and of 88,000 abstracts a dozen have no sentence, and are no abstracts. */
export function isNoAbstract({ text }: Piece): boolean {
  if (namesIn({ text, heading: undefined })?.sure) return true;
  return text.length < 80 && !/[.!?。！？…][)"”’]*$/.test(text) && !opensText(text);
}

const noAbstract = 'This title has no abstract; add one below it, or take the title out.';
const noTitle =
  'A paragraph stands where a title should; put its title above it, join it to the abstract above, or take it out.';
const twoTitles =
  'Two titles in a row: this one has no abstract; add one below it, or take the title out.';

/** From piece `at` up to `end`: a title and its abstract, or one piece that is left. */
interface Step {
  at: number;
  end: number;
}

/** Pairs a page's pieces at the lowest total cost, so that one fault never shifts the papers after it. */
function cheapestSteps(given: Piece[]): Step[] {
  const pieces = withoutSections(given);
  const ends = endsOfAbstracts(pieces);
  const costs = new Array<number>(pieces.length + 2).fill(0);
  const chosen = new Array<number>(pieces.length).fill(0);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const end = ends[at] ?? at + 2;
    const left = leftCost + (costs[at + 1] ?? 0);
    const paired = pairCost(pieces[at], abstractIn(pieces, at + 1, end)) + (costs[end] ?? 0);
    costs[at] = Math.min(left, paired);
    chosen[at] = paired <= left ? end : at + 1;
  }
  const steps: Step[] = [];
  for (let at = 0; at < pieces.length; at = chosen[at] ?? at + 1) {
    steps.push({ at, end: chosen[at] ?? at + 1 });
  }
  return steps;
}

/** The paragraphs of an abstract as one; under a marked title the first is enough. */
function abstractIn(pieces: Piece[], from: number, end: number): Piece | undefined {
  const first = pieces[from];
  if (!first || first.heading || pieces[from - 1]?.heading) return first;
  return end > from + 1 ? joined(pieces.slice(from, end)) : first;
}

/** Leaving two pieces without a partner costs more than any doubtful pair, and less than a pair of two titles. */
const leftCost = 0.4;
const doubtful = 0.7;

function pairCost(title?: Piece, abstract?: Piece): number {
  if (!title || !abstract || abstract.heading) return Number.POSITIVE_INFINITY;
  if (isLong(title) && !asks(title)) return Number.POSITIVE_INFINITY;
  if (title.heading) return 0;
  if (isSecondTitle(abstract, title)) {
    const shorter = abstract.text.length <= title.text.length;
    return shorter && !isTitleCase(abstract.text) ? doubtful : 1;
  }
  const cost = (isText(title) ? 0.5 : 0) + (isLong(abstract) ? 0 : isText(abstract) ? 0.4 : 0.6);
  return Math.min(cost, doubtful);
}
