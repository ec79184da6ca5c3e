import type { Catalogue } from '../catalogue/catalogue.ts';
import { otherNames } from '../query/other-spellings.ts';
import { fieldWords } from '../query/parse.ts';
import type { SearchHit } from '../types.ts';
import type { Found } from './found.ts';
import { markWords, matcher } from './marks.ts';
import type { Question } from './question.ts';
import { withScripts } from './scripts.ts';

/** A paper as a hit, its words marked. */
export function hitOf(
  paper: number,
  found: Found,
  catalogue: Catalogue,
  { base, inTexts, inNames }: { base: string } & AskedFor,
): SearchHit {
  const id = catalogue.idOf(paper);
  const { facts } = catalogue;
  const votes = facts.votesOf(paper);
  const authors = catalogue.authorsOf(paper).join(', ');
  const hit: SearchHit = {
    id,
    url: `${base}papers/${id}/`,
    title: withScripts(markWords(catalogue.titleOf(paper), inTexts)),
    authors: markWords(authors, inNames),
    date: catalogue.days[facts.days[paper] ?? 0] ?? '',
    topics: [...facts.topicsOf(paper)].flatMap((at) => catalogue.topics[at]?.id ?? []),
    code: facts.has(paper, 'code'),
    project: facts.has(paper, 'project'),
    venue: facts.venueOf(paper),
    matchedIn: found.placesOf(paper),
    score: found.scoreOf(paper),
    nextBest: found.isNextBest(paper),
  };
  if (votes !== undefined) hit.votes = votes;
  return hit;
}

/** Say which words were asked for, corrected ones too. */
export interface AskedFor {
  inTexts: (word: string) => boolean;
  inNames: (word: string) => boolean;
}

export function askedFor({ meanings, request }: Question, language: string): AskedFor {
  const others = meanings.flatMap(({ corrected, near, variants }) => [
    ...variants,
    ...(corrected ? near.map(({ term }) => term.word) : []),
  ]);
  const { growing } = request;
  const authors = fieldWords(request, 'author');
  const typed = meanings.map(({ word }) => word);
  const words = [...authors, ...others, ...typed];
  const names = [...[...authors, ...typed].flatMap(otherNames), ...words];
  return {
    inTexts: matcher({ words, growing, language }),
    inNames: matcher({ words: names, growing }),
  };
}
