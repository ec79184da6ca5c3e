/**
 * `title:`, `topic:`, `venue:` by any of its names, `in:` (of several, one is enough), `has:`, `is:`, `author:`, the
 * reader’s own `list:` and `tag:` (or topic) as filters.
 */
import { venueOf } from '../../text/venue.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Venue } from '../catalogue/facts.ts';
import { isIn, type NumberedMarks, numberedMarks, numbersOf } from '../facets.ts';
import { papersBy } from '../plan/author-names.ts';
import { isOfPeriod } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import type { Field } from '../query/parse.ts';
import { isInPeriod, isOpen } from '../query/period.ts';
import { type ReaderPapers, readerStates } from '../types.ts';
import { holdsPhrase } from './side-by-side.ts';

/** Whether a paper stays in the answer. */
export type Filter = (paper: number) => boolean;

/** Filters for a query’s fields and times. A paper must pass all, but one edition of several is enough: `in:2025-06 in:2025-08`. */
export function fieldFilters(
  { request: { reader }, parsed: { fields }, timed }: Pick<Plan, 'request' | 'parsed' | 'timed'>,
  catalogue: Catalogue,
): Filter[] {
  const marks = numberedMarks(reader, (id) => catalogue.numberOf(id));
  const editions = fields.filter(({ name, value, not }) => name === 'in' && !not && !isOpen(value));
  const others = fields.filter((field) => !editions.includes(field));
  const filters = others.map((field) => {
    const holds = filterOf(field, marks, catalogue, reader);
    return field.not ? (paper: number) => !holds(paper) : holds;
  });
  if (timed.period) filters.push(isOfPeriod(timed.period, catalogue));
  if (editions.length === 0) return filters;
  const listed = editions.map((field) => filterOf(field, marks, catalogue, reader));
  return [...filters, (paper) => listed.some((holds) => holds(paper))];
}

/** The index of the topic with this id or name, or of the first one that begins with it; -1 if there is none. */
export function topicNamed(words: string[], { topics }: Pick<Catalogue, 'topics'>): number {
  const asked = words.join('-');
  const names = topics.map(({ id, name, formerly = [] }) => [
    id,
    wordsOf(name).join('-'),
    ...formerly,
  ]);
  const same = names.findIndex((forms) => forms.includes(asked));
  return same >= 0
    ? same
    : names.findIndex((forms) => forms.some((form) => form.startsWith(asked)));
}

function filterOf(
  field: Field,
  marks: NumberedMarks,
  catalogue: Catalogue,
  reader?: ReaderPapers,
): Filter {
  const { name, value, words, quoted } = field;
  const { facts } = catalogue;
  switch (name) {
    case 'author': {
      const papers = papersBy(words, catalogue, quoted);
      return (paper) => papers.has(paper);
    }
    case 'title':
      return titleFilter(words, quoted, catalogue);
    case 'list':
    case 'tag': {
      const own = ownPapers(field, reader);
      if (own === null && name === 'tag')
        return filterOf({ ...field, name: 'topic' }, marks, catalogue, reader);
      const papers = numbersOf(own ?? [], (id) => catalogue.numberOf(id));
      return (paper) => papers.has(paper);
    }
    case 'topic': {
      const topic = topicNamed(words, catalogue);
      return (paper) => facts.topicsOf(paper).includes(topic);
    }
    case 'venue': {
      const papers = papersAt(field, facts.venues);
      return (paper) => papers.has(paper);
    }
    case 'in':
      return (paper) => isInPeriod(catalogue.dayOf(paper), value);
    case 'has':
      if (value === 'code' || value === 'project') return (paper) => facts.has(paper, value);
      return (paper) => facts.has(paper, 'venue');
    case 'is': {
      const state = readerStates.find((one) => one === value) ?? 'unread';
      return (paper) => isIn(state, paper, marks, catalogue);
    }
  }
}

/** Ids of papers in the reader's lists, or with tags, whose names begin so; null if none does. */
export function ownPapers({ name: kind, words }: Field, reader?: ReaderPapers): string[] | null {
  const { lists = [], tags = new Map() } = reader ?? {};
  const own = kind === 'tag' ? tags : new Map(lists.map(({ name, papers }) => [name, papers]));
  const found = [...own].filter(([name]) => wordsOf(name).join('-').startsWith(words.join('-')));
  return found.length > 0 ? found.flatMap(([, papers]) => [...papers]) : null;
}

/** Quoted: the title holds the words side by side. Otherwise it holds each word, or a longer form of it. */
function titleFilter(words: string[], isQuoted: boolean, catalogue: Catalogue): Filter {
  if (isQuoted) return (paper) => holdsPhrase(words, catalogue.titles.wordsAt(paper));
  const fits = (word: string, titleWord: string) =>
    titleWord === word ||
    (word.length > 3 && titleWord.startsWith(word)) ||
    titleWord === `${word}s`;
  return (paper) => {
    const title = catalogue.titles.wordsAt(paper);
    return words.every((word) => title.some((titleWord) => fits(word, titleWord)));
  };
}

/** Papers at venues whose names have all the words, as prefixes or, if quoted, as whole words: of `NIPS 2015` also all of `NeurIPS 2015`. */
export function papersAt(
  { words, quoted, written }: Field,
  venues: readonly Venue[],
): ReadonlySet<number> {
  const { name, year = '' } = venueOf(written);
  const names = [words, wordsOf(`${name} ${year}`)];
  const fits = (venue: Venue) =>
    names.some((words) =>
      words.every((word) =>
        venue.words.some((part) => part === word || (!quoted && part.startsWith(word))),
      ),
    );
  return new Set(venues.filter(fits).flatMap(({ papers }) => papers));
}
