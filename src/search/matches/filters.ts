/**
 * `title:`, `topic:`, `venue:` by any of its names, `in:` (of several, one is enough), `has:`, `is:`, `author:`, the
 * reader’s own `list:` and `tag:` (or topic) as filters; those whose values name nothing, and what each may mean.
 */
import { paperFacts } from '../../paper-facts.ts';
import { venueOf } from '../../text/venue.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Venue } from '../catalogue/facts.ts';
import { nearestWord } from '../catalogue/word-list.ts';
import { isIn, type NumberedMarks, numberedMarks, numbersOf } from '../facets.ts';
import { papersBy } from '../plan/author-names.ts';
import { isOfPeriod } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import type { Correction } from '../plan/word.ts';
import type { Field } from '../query/parse.ts';
import { isInPeriod, isOpen } from '../query/period.ts';
import { spelling } from '../tuning.ts';
import {
  type ReaderPapers,
  readerStates,
  type SearchResults,
  type UnknownField,
} from '../types.ts';
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
function topicNamed(words: string[], { topics }: Pick<Catalogue, 'topics'>): number {
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
  switch (name) {
    case 'title':
      return titleFilter(words, quoted, catalogue);
    case 'in':
      return (paper) => isInPeriod(catalogue.dayOf(paper), value);
    case 'has': {
      const fact = paperFacts.find((one) => one === value) ?? 'venue';
      return (paper) => catalogue.facts.has(paper, fact);
    }
    case 'is': {
      const state = readerStates.find((one) => one === value) ?? 'unread';
      return (paper) => isIn(state, paper, marks, catalogue);
    }
    default: {
      const papers = papersNamed(field, catalogue, reader);
      return (paper) => papers?.has(paper) ?? false;
    }
  }
}

/** The papers that a field names by its value; null where it names nothing. */
function papersNamed(
  field: Field,
  catalogue: Catalogue,
  reader?: ReaderPapers,
): ReadonlySet<number> | null {
  const { name, words, quoted } = field;
  const orNone = (papers: ReadonlySet<number>) => (papers.size > 0 ? papers : null);
  if (name === 'author') return orNone(papersBy(words, catalogue, quoted));
  if (name === 'venue') return orNone(papersAt(field, catalogue.facts.venues));
  const own = name === 'topic' ? null : ownPapers(field, reader);
  if (own) return numbersOf(own, (id) => catalogue.numberOf(id));
  const topic = name === 'list' ? -1 : topicNamed(words, catalogue);
  return topic < 0 ? null : new Set(catalogue.papersOfTopic[topic]);
}

const unknownFieldNames = ['topic', 'list', 'tag', 'author', 'venue'] as const;

/** Fields whose values name nothing, and which known value each may mean. */
export function unknownFields(
  { request: { reader }, parsed }: Plan,
  catalogue: Catalogue,
): { unknown: SearchResults['unknown']; near: Correction[] } {
  const isKnown = (field: Field) => papersNamed(field, catalogue, reader) !== null;
  const namesOf: { [Name in UnknownField]?: string[] } = {
    topic: catalogue.topics.flatMap(({ id, name }) => wordsOf(`${id} ${name}`)),
    venue: catalogue.facts.venues.flatMap(({ words }) => words),
  };
  const unknown: SearchResults['unknown'] = [];
  const near: Correction[] = [];
  for (const field of parsed.fields) {
    const name = unknownFieldNames.find((one) => one === field.name);
    if (!name || isKnown(field)) continue;
    unknown.push({ field: name, name: field.written });
    near.push(...nearValue(field, namesOf[name] ?? [], isKnown));
  }
  return { unknown, near };
}

/** Each word as the nearest of these names, if something is called so: `topic:reinforcment` → `reinforcement`. */
function nearValue(
  field: Field,
  names: string[],
  isKnown: (field: Field) => boolean,
): Correction[] {
  const most = (word: string) => (word.length < spelling.lettersForTwoEdits ? 1 : 2);
  const near = field.words.map((word) => nearestWord(word, names, most(word)) ?? word);
  if (!isKnown({ ...field, words: near, written: near.join(' ') })) return [];
  return field.words.map((word, i) => ({ word, correctedTo: near[i] ?? null }));
}

/** Ids of papers in the reader's lists, or with tags, whose names begin so; null if none does. */
function ownPapers({ name: kind, words }: Field, reader?: ReaderPapers): string[] | null {
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
function papersAt(
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
