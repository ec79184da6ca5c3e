/**
 * A first set of topics for papers of any field. Each begins with a phrase that many papers without a topic use, and
 * takes in the phrases that stand in the same papers. Pure.
 */

import { freeSlug, slugOf } from '../../papers/identity/slug.ts';
import { faultOf } from '../../papers/topics/phrase.ts';
import type { TopicKind } from '../../topic-kinds.ts';
import { type Candidate, candidatesOf, phraseOf, type Source } from './candidates.ts';
import { companyOf, firstPhrases, nearnessOf, nearSubject } from './choose.ts';

interface ProposedTopic {
  id: string;
  name: string;
  kind: TopicKind;
  sure: string[];
  likely: string[];
  related: string[];
  definition: string;
}

/** A phrase in more papers than this share divides nothing. */
const broadest = 0.25;
const mostRelated = 2;

/** About `most` topics, the one with most papers first; fewer where the papers do not have as many subjects. */
export function proposeTopics(papers: Source[], most: number): ProposedTopic[] {
  const candidates = candidatesOf(papers).filter(
    ({ papers: own }) => own.size <= broadest * papers.length,
  );
  const nearness = nearnessOf(candidates, papers.length);
  const firsts = firstPhrases(candidates, nearness, papers.length, most);
  const company = companyOf(candidates, firsts, nearness, papers.length);
  const ids = new Set<string>();
  const named = firsts.map((first) => {
    const name = nameOf(first);
    return { first, name, id: idOf(name, ids) };
  });
  return named.map(({ first, name, id }) => {
    const likely = company.get(first) ?? [];
    return {
      id,
      name,
      kind: methodWord.test(name) ? 'method' : 'field',
      sure: phrasesIn(first),
      likely: likely.map((candidate) => phrasesIn(candidate)[0] ?? ''),
      related: named
        .filter((other) => other.first !== first && nearness(first, other.first) >= nearSubject)
        .sort((a, b) => nearness(first, b.first) - nearness(first, a.first))
        .slice(0, mostRelated)
        .map((other) => other.id),
      definition: definitionOf(name, likely.map(nameOf)),
    };
  });
}

export function topicFile({
  name,
  kind,
  sure,
  likely,
  related,
  definition,
}: ProposedTopic): string {
  const list = (key: string, phrases: string[]) =>
    phrases.length > 0 ? [`${key}:`, ...phrases.map((phrase) => `  - ${phrase}`)] : [];
  const facts = [
    `name: ${name}`,
    `kind: ${kind}`,
    ...list('sure', sure),
    ...list('likely', likely),
  ];
  if (related.length > 0) facts.push(`related: [${related.join(', ')}]`);
  return `---\n${facts.join('\n')}\n---\n\n${definition}\n`;
}

const methodWord =
  /\b(?:methods?|learning|networks?|algorithms?|simulations?|models?|modell?ing|estimat\w+|inference|analysis|spectroscopy|imaging|sequencing|trials?|surveys?|regression|optimization)$/i;

/** The phrases as abstracts write them most often, in small letters if they are not acronyms. */
function phrasesIn({ phrases, written: wordings }: Candidate): string[] {
  return phrases.map((phrase) => {
    const wording = commonest(wordings).find((text) => phraseOf(text) === phrase) ?? phrase;
    const written = /\p{Lu}.*\p{Lu}/u.test(wording) ? wording : wording.toLowerCase();
    return faultOf(written) ? phrase : written;
  });
}

function commonest(written: Map<string, number>): string[] {
  return [...written]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([text]) => text.replace(/\s+/g, ' '));
}

/** As abstracts write it most often, with a capital: `"Gamma-ray bursts"`. */
function nameOf({ phrases: [first = ''], written }: Candidate): string {
  const words = first.split(' ').length;
  // An acronym is no name where the long form is known.
  const wording = commonest(written).find((text) => words === 1 || /[\s-]/.test(text)) ?? first;
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}

function idOf(name: string, taken: Set<string>): string {
  const id = freeSlug(slugOf(name), taken);
  taken.add(id);
  return id;
}

function definitionOf(name: string, company: string[]): string {
  const others = company.slice(0, 3).map((text) => text.charAt(0).toLowerCase() + text.slice(1));
  return others.length > 0 ? `${name}, with ${others.join(', ')}.` : `${name}.`;
}
