import { endsOfAbstracts, withoutSections } from './further-paragraphs.ts';
import { isLong, isSecondTitle, isText } from './likeness.ts';
import { joined, type Piece } from './pieces.ts';
import { isTitleCase } from './title-words.ts';

/** From piece `at` up to `end`: a title and its abstract, or one piece that is left. */
export interface Step {
  at: number;
  end: number;
}

/** The cheapest way through a page's pieces, so that one fault never shifts the papers after it. */
export function cheapestSteps(given: Piece[]): Step[] {
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

/** The paragraphs of an abstract as one; under a marked title the first tells enough. */
function abstractIn(pieces: Piece[], from: number, end: number): Piece | undefined {
  const first = pieces[from];
  if (!first || first.heading || pieces[from - 1]?.heading) return first;
  return end > from + 1 ? joined(pieces.slice(from, end)) : first;
}

/** Two left pieces cost more than any doubtful pair, and less than a pair of two titles. */
const leftCost = 0.4;
const doubtful = 0.7;

function pairCost(title?: Piece, abstract?: Piece): number {
  if (!title || !abstract || abstract.heading || isLong(title)) return Number.POSITIVE_INFINITY;
  if (title.heading) return 0;
  if (isSecondTitle(abstract, title)) {
    const shorter = abstract.text.length <= title.text.length;
    return shorter && !isTitleCase(abstract.text) ? doubtful : 1;
  }
  const cost = (isText(title) ? 0.5 : 0) + (isLong(abstract) ? 0 : isText(abstract) ? 0.4 : 0.6);
  return Math.min(cost, doubtful);
}
