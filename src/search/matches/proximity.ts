import { gallop, type PostingList } from '../pagefind/posting-list.ts';

/** A part of a query: its place in the query, and its places in texts. */
interface Part {
  offset: number;
  postings: PostingList;
}

/** For each paper, 0 … 1: the largest share of a query’s parts at the query’s distances. `papers` must be ascending. */
export function proximity(papers: Uint32Array, parts: readonly Part[]): Float32Array {
  const shares = new Float32Array(papers.length);
  if (parts.length < 2) return shares;
  const last = parts.reduce((most, { offset }) => Math.max(most, offset), 0);
  const rows = parts.map(() => 0);
  papers.forEach((paper, i) => {
    let best = 0;
    parts.forEach(({ postings, offset }, part) => {
      const at = gallop(postings.papers, paper, rows[part] ?? 0);
      rows[part] = at;
      if (postings.papers[at] !== paper) return;
      const end = postings.starts[at + 1] ?? 0;
      for (let place = postings.starts[at] ?? 0; place < end; place++) {
        // Each place votes for a start of the query; each part votes once for a start.
        const start = (postings.places[place] ?? 0) + last - offset;
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

/** By where the query would start in the text under way: how many parts agree, and which one voted last. All zero between texts. */
let votes = new Uint16Array(1024);
let voter = new Uint16Array(1024);

function makeRoom(place: number): void {
  const [more, moreVoters] = [new Uint16Array(2 * place), new Uint16Array(2 * place)];
  more.set(votes);
  moreVoters.set(voter);
  votes = more;
  voter = moreVoters;
}

function clear(paper: number, rows: number[], parts: readonly Part[], last: number): void {
  parts.forEach(({ postings, offset }, part) => {
    const at = rows[part] ?? 0;
    if (postings.papers[at] !== paper) return;
    const end = postings.starts[at + 1] ?? 0;
    for (let place = postings.starts[at] ?? 0; place < end; place++) {
      const start = (postings.places[place] ?? 0) + last - offset;
      votes[start] = 0;
      voter[start] = 0;
    }
  });
}
