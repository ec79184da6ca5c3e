import type { Lengths } from '../text/full-text.ts';
import { firstFrom, type Held } from '../text/held.ts';
import type { FoundPart } from './find-parts.ts';

/** As BM25 has them: how soon more of a word tells no more, and how much a long text is discounted. */
const saturation = 1.5;
const discount = 0.8;

/** Adds to each paper's score what holding a word tells, by BM25. `size` is how many papers there are. */
export function addScores(
  { papers, counts }: Held,
  { of, mean }: Lengths,
  size: number,
  scores: Float32Array,
): void {
  const rarity = rarityOf(papers.length, size);
  for (let i = 0; i < papers.length; i++) {
    const paper = papers[i] ?? 0;
    const count = counts[i] ?? 0;
    const length = 1 - discount + (discount * (of[paper] ?? mean)) / mean;
    const tells = (rarity * (saturation + 1) * count) / (count + saturation * length);
    scores[paper] = (scores[paper] ?? 0) + tells;
  }
}

/** What a word tells that so many papers hold. */
function rarityOf(papers: number, size: number): number {
  return Math.log(1 + (size - papers + 0.5) / (papers + 0.5));
}

/**
 * How much of a question stands in each of the papers as it was asked, 0 … 1: its parts as far from
 * each other as there. Papers come in their order.
 */
export function sharesOf(papers: Uint32Array, parts: readonly FoundPart[]): Float32Array {
  const shares = new Float32Array(papers.length);
  if (parts.length < 2) return shares;
  const last = parts.reduce((most, { offset }) => Math.max(most, offset), 0);
  const rows = parts.map(() => 0);
  papers.forEach((paper, i) => {
    let best = 0;
    parts.forEach(({ held, offset }, part) => {
      const at = firstFrom(held.papers, paper, rows[part] ?? 0);
      rows[part] = at;
      if (held.papers[at] !== paper) return;
      const end = held.starts[at + 1] ?? 0;
      for (let place = held.starts[at] ?? 0; place < end; place++) {
        // Each place says where the question would start; a part says so once.
        const start = (held.places[place] ?? 0) + last - offset;
        if (start >= votes.length) makeRoom(start);
        if (voter[start] === part + 1) continue;
        voter[start] = part + 1;
        const count = (votes[start] ?? 0) + 1;
        votes[start] = count;
        if (count > best) best = count;
      }
    });
    clear(paper, rows, parts, last);
    if (best > 1) shares[i] = best / parts.length;
  });
  return shares;
}

/** Of the text under way, by where the question would start: how many parts agree, and which one said so last. All zero between texts. */
let votes = new Uint16Array(1024);
let voter = new Uint16Array(1024);

function makeRoom(place: number): void {
  const [more, moreVoters] = [new Uint16Array(2 * place), new Uint16Array(2 * place)];
  more.set(votes);
  moreVoters.set(voter);
  votes = more;
  voter = moreVoters;
}

function clear(paper: number, rows: number[], parts: readonly FoundPart[], last: number): void {
  parts.forEach(({ held, offset }, part) => {
    const at = rows[part] ?? 0;
    if (held.papers[at] !== paper) return;
    const end = held.starts[at + 1] ?? 0;
    for (let place = held.starts[at] ?? 0; place < end; place++) {
      const start = (held.places[place] ?? 0) + last - offset;
      votes[start] = 0;
      voter[start] = 0;
    }
  });
}
