import type { Catalogue } from '../catalogue/catalogue.ts';
import { fieldWords, type Request } from '../query/parse.ts';
import type { Asked, SearchResults } from '../types.ts';
import { type Constraint, fieldConstraints, topicNamed } from './fields.ts';
import { firstFew } from './first-few.ts';
import { type Found, placeBits } from './found.ts';
import { narrowFound } from './narrow.ts';
import { askedFor, hitOf } from './present.ts';
import { correctionOf, type Question } from './question.ts';
import type { Sources } from './sources.ts';

export type Rest = Pick<SearchResults, 'stage' | 'leftOut' | 'relaxed' | 'withoutAbstracts'>;

/** The papers found, constrained, narrowed and counted, in order, the first of them as hits. */
export function answer(
  question: Question,
  found: Found,
  rest: Rest,
  words: Constraint[],
  { catalogue, base, language }: Pick<Sources, 'catalogue' | 'base' | 'language'>,
): SearchResults {
  const { asked, request, meanings, names } = question;
  const constraints = [
    ...words,
    ...fieldConstraints(question, catalogue),
    ...amongThese(asked, catalogue),
  ];
  const kept = constraints.length
    ? found.papers.filter((paper) => constraints.every((holds) => holds(paper)))
    : found.papers;
  const { papers, counts } = narrowFound(kept, asked, catalogue);
  const shownPapers = firstFew(papers, asked.limit ?? 50, orderOf(asked, found, catalogue));
  if (fieldWords(request, 'topic').length)
    for (const paper of papers) found.add(paper, 0, placeBits.topic);
  const shown = { base, ...askedFor(question, language) };
  return {
    ...rest,
    withoutOlder: false,
    query: asked.query,
    total: papers.length,
    nextBest: papers.filter((paper) => found.isNextBest(paper)).length,
    hits: shownPapers.map((paper) => hitOf(paper, found, catalogue, shown)),
    counts,
    correction: correctionOf(asked.query.text, [...meanings, ...names]),
    unknownTopics: unknownTopics(request, catalogue),
    senseless: request.senseless,
  };
}

/** A page asks for those of its own papers that fit. */
function amongThese({ among }: Asked, catalogue: Catalogue): Constraint[] {
  if (!among) return [];
  const papers = new Set(among.map((id) => catalogue.numberOf(id)));
  return [(paper) => papers.has(paper)];
}

function unknownTopics({ fields }: Request, catalogue: Catalogue): string[] {
  const asked = fields.filter(
    ({ name, words }) => name === 'topic' && topicNamed(words, catalogue) < 0,
  );
  return asked.map(({ value }) => value);
}

function orderOf(
  { query }: Asked,
  found: Found,
  { facts }: Catalogue,
): (a: number, b: number) => number {
  if (query.sort === 'date') return (a, b) => b - a;
  if (query.sort === 'votes') {
    return (a, b) => (facts.votesOf(b) ?? -1) - (facts.votesOf(a) ?? -1) || b - a;
  }
  return (a, b) => found.scoreOf(b) - found.scoreOf(a) || b - a;
}
