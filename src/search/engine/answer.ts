import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Asked, SearchResults } from '../types.ts';
import type { Constraint } from './constraints.ts';
import type { Found } from './found.ts';
import { choicesOf, narrow } from './narrow.ts';
import { askedFor, hitOf } from './present.ts';
import { correctionOf, type Question } from './question.ts';
import type { Sources } from './sources.ts';

export type Rest = Pick<SearchResults, 'stage' | 'leftOut' | 'relaxed' | 'withoutAbstracts'>;

/** The papers found, constrained, narrowed and counted, in order, the first of them as hits. */
export function answer(
  { asked, request, meanings }: Question,
  found: Found,
  rest: Rest,
  constraints: Constraint[],
  { catalogue, base }: Pick<Sources, 'catalogue' | 'base'>,
): SearchResults {
  const kept = constraints.length
    ? found.papers.filter((paper) => constraints.every((holds) => holds(paper)))
    : found.papers;
  const { papers, counts } = narrow(kept, choicesOf(asked, request, catalogue), catalogue);
  papers.sort(orderOf(asked, found, catalogue));
  if (request.topics.length) for (const paper of papers) found.add(paper, 0, 'topic');
  const shown = { base, matches: askedFor(meanings) };
  return {
    ...rest,
    query: asked.query,
    total: papers.length,
    hits: papers.slice(0, asked.limit ?? 50).map((paper) => hitOf(paper, found, catalogue, shown)),
    counts,
    correction: correctionOf(asked.query.text, meanings),
  };
}

function orderOf(
  { query }: Asked,
  found: Found,
  { facts }: Catalogue,
): (a: number, b: number) => number {
  if (query.sort === 'date') return (a, b) => b - a;
  if (query.sort === 'votes') {
    return (a, b) => (facts[b]?.votes ?? -1) - (facts[a]?.votes ?? -1) || b - a;
  }
  return (a, b) => found.scoreOf(b) - found.scoreOf(a) || b - a;
}
