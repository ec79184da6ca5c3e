import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Field } from '../query/parse.ts';
import { papersAt } from './named-venues.ts';
import { holdsPhrase } from './phrase.ts';
import type { Question } from './question.ts';
import { papersBy } from './writers.ts';

/** What a paper must be to stay in an answer. */
export type Constraint = (paper: number) => boolean;

/** What the fields of a query's text demand: each narrows, but of several editions any will do. */
export function fieldConstraints(
  { asked: { reader }, request: { fields } }: Pick<Question, 'asked' | 'request'>,
  catalogue: Catalogue,
): Constraint[] {
  const numbers = (ids: string[] = []) =>
    new Set(ids.flatMap((id) => catalogue.numberOf(id) ?? []));
  const marks = { saved: numbers(reader?.saved), read: numbers(reader?.read) };
  const editions = fields.filter(({ name, not }) => name === 'in' && !not);
  const others = fields.filter((field) => !editions.includes(field));
  const constraints = others.map((field) => {
    const holds = constraintOf(field, marks, catalogue);
    return field.not ? (paper: number) => !holds(paper) : holds;
  });
  if (editions.length === 0) return constraints;
  const listed = editions.map((field) => constraintOf(field, marks, catalogue));
  return [...constraints, (paper) => listed.some((holds) => holds(paper))];
}

interface Marks {
  saved: Set<number>;
  read: Set<number>;
}

function constraintOf(field: Field, { saved, read }: Marks, catalogue: Catalogue): Constraint {
  const { name, value, words, quoted } = field;
  const { facts, days } = catalogue;
  switch (name) {
    case 'author': {
      const papers = papersBy(words, catalogue, quoted);
      return (paper) => papers.has(paper);
    }
    case 'title':
      return titleConstraint(words, quoted, catalogue);
    case 'topic': {
      const topic = topicNamed(words, catalogue);
      return (paper) => facts.topicsOf(paper).includes(topic);
    }
    case 'venue': {
      const papers = papersAt(words, quoted, facts.venues);
      return (paper) => papers.has(paper);
    }
    case 'in':
      return (paper) => days[facts.days[paper] ?? -1]?.startsWith(value) ?? false;
    case 'has':
      if (value === 'code' || value === 'project') return (paper) => facts.has(paper, value);
      return (paper) => facts.has(paper, 'venue');
    case 'is':
      if (value === 'saved') return (paper) => saved.has(paper);
      return (paper) => read.has(paper) === (value === 'read');
  }
}

/** A quoted title holds the words side by side; else each must be there, or a longer form of it. */
function titleConstraint(words: string[], quoted: boolean, catalogue: Catalogue): Constraint {
  if (quoted) return (paper) => holdsPhrase(words, catalogue.titleWords(paper), false);
  return (paper) =>
    words.every((word) =>
      catalogue
        .titleWords(paper)
        .some(
          (held) =>
            held === word || (word.length > 3 && held.startsWith(word)) || held === `${word}s`,
        ),
    );
}

/** A topic by its id or name, or how they begin; -1, which no paper has, when there is none. */
export function topicNamed(words: string[], { topics }: Pick<Catalogue, 'topics'>): number {
  const asked = words.join('-');
  const names = topics.map(({ id, name }) => [id, wordsOf(name).join('-')]);
  const same = names.findIndex((forms) => forms.includes(asked));
  return same >= 0
    ? same
    : names.findIndex((forms) => forms.some((form) => form.startsWith(asked)));
}
