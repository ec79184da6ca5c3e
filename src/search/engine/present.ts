import type { Catalogue } from '../catalogue/catalogue.ts';
import { fieldWords } from '../query/parse.ts';
import type { SearchHit } from '../types.ts';
import type { Found } from './found.ts';
import { markWords, matcher } from './marks.ts';
import type { Question } from './question.ts';

/** A paper as a hit, its words marked. */
export function hitOf(
  paper: number,
  found: Found,
  catalogue: Catalogue,
  { base, matches }: { base: string; matches: (word: string) => boolean },
): SearchHit {
  const id = catalogue.idOf(paper);
  const facts = catalogue.facts[paper];
  const authors = catalogue.authorsOf(paper).join(', ');
  const hit: SearchHit = {
    id,
    url: `${base}papers/${id}/`,
    title: markWords(catalogue.titleOf(paper), matches),
    authors: markWords(authors, matches),
    date: catalogue.days[facts?.day ?? 0] ?? '',
    topics: facts?.topics.flatMap((at) => catalogue.topics[at]?.id ?? []) ?? [],
    code: facts?.code ?? false,
    project: facts?.project ?? false,
    venue: facts?.venue ?? false,
    matchedIn: found.placesOf(paper),
    score: found.scoreOf(paper),
  };
  if (facts?.votes !== undefined) hit.votes = facts.votes;
  return hit;
}

/** Says which words of a text were asked for, corrected ones too. */
export function askedFor({ meanings, request }: Question): (word: string) => boolean {
  const words = meanings.flatMap(({ word, corrected, near }) =>
    corrected ? [word, ...near.map(({ term }) => term.word)] : [word],
  );
  return matcher([...words, ...fieldWords(request, 'author')]);
}
