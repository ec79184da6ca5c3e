import type { Catalogue } from '../catalogue/catalogue.ts';
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
  { base, matches }: { base: string; matches: (word: string) => boolean },
): SearchHit {
  const id = catalogue.idOf(paper);
  const { facts } = catalogue;
  const votes = facts.votesOf(paper);
  const authors = catalogue.authorsOf(paper).join(', ');
  const hit: SearchHit = {
    id,
    url: `${base}papers/${id}/`,
    title: withScripts(markWords(catalogue.titleOf(paper), matches)),
    authors: markWords(authors, matches),
    date: catalogue.days[facts.days[paper] ?? 0] ?? '',
    topics: [...facts.topicsOf(paper)].flatMap((at) => catalogue.topics[at]?.id ?? []),
    code: facts.has(paper, 'code'),
    project: facts.has(paper, 'project'),
    venue: facts.has(paper, 'venue'),
    matchedIn: found.placesOf(paper),
    score: found.scoreOf(paper),
    nextBest: found.isNextBest(paper),
  };
  if (votes !== undefined) hit.votes = votes;
  return hit;
}

/** Says which words of a text were asked for, corrected ones too. */
export function askedFor(
  { meanings, request }: Question,
  language: string,
): (word: string) => boolean {
  const corrected = meanings.flatMap((meaning) =>
    meaning.corrected ? meaning.near.map(({ term }) => term.word) : [],
  );
  const words = meanings.map(({ word }) => word);
  return matcher({
    words: [...fieldWords(request, 'author'), ...corrected, ...words],
    growing: request.growing,
    language,
  });
}
