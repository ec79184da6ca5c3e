/**
 * Quoted phrases and `-word`; `title:`, `topic:`, `venue:` by any of its names, `in:` (of several, one is enough), `has:`, `is:`, `author:`, the
 * reader’s own `list:` and `tag:` (or topic) as filters; papers that a reader has muted by an author, a word or a phrase.
 */

import { venueOf } from '../../text/venue.ts';
import { wordsOf } from '../../text/words.ts';
import type { Answer } from '../answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Venue } from '../catalogue/facts.ts';
import { isIn, type NumberedMarks, numberedMarks, numbersOf } from '../facets.ts';
import { ownText } from '../pagefind/bundle-files.ts';
import type { TextSource } from '../pagefind/full-text.ts';
import { intersection, only, papersWithin } from '../pagefind/posting-list.ts';
import { papersBy, papersByName } from '../plan/author-names.ts';
import { isOfPeriod } from '../plan/named.ts';
import { longerWords, type PlannedPart, plainPart } from '../plan/parts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Field, ParsedText, Phrase } from '../query/parse.ts';
import { isInPeriod, isOpen } from '../query/period.ts';
import { limits, prefixes, someWords } from '../tuning.ts';
import { type Muted, type ReaderPapers, readerStates } from '../types.ts';
import { holdsPhrase, proximity } from './side-by-side.ts';
import { findParts } from './texts.ts';

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
  const names = topics.map(({ id, name }) => [id, wordsOf(name).join('-')]);
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
  if (isQuoted) return (paper) => holdsPhrase(words, catalogue.titleWords(paper));
  const fits = (word: string, titleWord: string) =>
    titleWord === word ||
    (word.length > 3 && titleWord.startsWith(word)) ||
    titleWord === `${word}s`;
  return (paper) => {
    const title = catalogue.titleWords(paper);
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

/** What the text of a paper must hold word for word, or must not hold. */
export async function phraseFilters(
  { parsed: { without, phrases }, excluded }: Pick<Plan, 'parsed' | 'excluded'>,
  text: TextSource,
  catalogue: Catalogue,
): Promise<Filter[]> {
  const filterOf = async (phrase: Phrase, isWanted: boolean): Promise<Filter> => {
    const read = excluded === null || isWanted ? text : inOwnWords(text, firstWords);
    const holding = await papersHolding(phrase, read, catalogue);
    return (paper) => holding.has(paper) === isWanted;
  };
  return Promise.all([
    ...withVersions(without, catalogue).map((phrase) => filterOf(phrase, false)),
    ...phrases.map((phrase) => filterOf(phrase, true)),
  ]);
}

/** Of what the text excludes in words, papers that mention it far below come later; those that do without it name it, and come sooner. */
export async function scoreMentions(
  { plan: { parsed, excluded }, ranking }: Pick<Answer, 'plan' | 'ranking'>,
  text: TextSource,
  catalogue: Catalogue,
): Promise<void> {
  if (excluded === null) return;
  const named = parsed.fields.filter(({ name, not }) => name === 'title' && not);
  const mentions = [
    ...withVersions(parsed.without, catalogue).map((phrase) => ({ phrase, sign: -1 })),
    ...named.map((field) => ({ phrase: { ...field, open: false }, sign: 1 })),
  ];
  for (const { phrase, sign } of mentions)
    for (const paper of await papersHolding(phrase, text, catalogue))
      ranking.addScore(paper, sign * someWords.mention);
}

/** The same for titles alone. */
export function titlePhraseFilters(
  { without, phrases }: ParsedText,
  catalogue: Catalogue,
): Filter[] {
  const holds = ({ words, open }: Phrase, paper: number) =>
    holdsPhrase(words, catalogue.titleWords(paper), open);
  return [
    ...withVersions(without, catalogue).map((phrase) => (paper: number) => !holds(phrase, paper)),
    ...phrases.map((phrase) => (paper: number) => holds(phrase, paper)),
  ];
}

/** Who excludes `llama` means `llama3`, too. */
function withVersions(phrases: Phrase[], { dictionary }: Catalogue): Phrase[] {
  const versionsOf = ({ words: [word = ''] }: Phrase) =>
    dictionary.words
      .startingWith(word)
      .map((at) => dictionary.words.wordAt(at))
      .filter((other) => /^\d+$/.test(other.slice(word.length)));
  const names = phrases.filter(({ words: [word = ''], written }) => word === written.toLowerCase());
  const versions = names.filter(({ words: [word = ''] }) => word.length > 2).flatMap(versionsOf);
  return [...phrases, ...versions.map((written) => ({ words: [written], written, open: false }))];
}

/** The papers that hold a phrase, by posting lists; a few texts are read to be sure. */
async function papersHolding(
  { words, written, open }: Phrase,
  text: Pick<TextSource, 'postings' | 'asTyped' | 'text'>,
  catalogue: Catalogue,
): Promise<ReadonlySet<number>> {
  const typed = written.split(/\s+/).filter((part) => wordsOf(part).length > 0);
  const papers = new Set<number>();
  const certain = new Set<number>();
  // Of `gpt-4` Pagefind has the whole and the first part.
  for (const form of new Set([typed.join(' '), words.join(' ')])) {
    const parts = await findParts(partsOfPhrase(form.split(' '), open, catalogue), text);
    const holding = intersection(parts.map(({ postings }) => postings));
    const shares = proximity(holding, parts);
    holding.forEach((paper, i) => {
      papers.add(paper);
      if (parts.length === 1 || shares[i] === 1) certain.add(paper);
    });
  }
  if (papers.size > limits.phraseTextsRead) return certain;
  const texts = await Promise.all(
    [...papers].map(async (paper) => ({ paper, textWords: wordsOf(await text.text(paper)) })),
  );
  return new Set(
    texts.filter(({ textWords }) => holdsPhrase(words, textWords, open)).map(({ paper }) => paper),
  );
}

/** The last word of an `open` phrase may be the beginning of others; with one or two letters, of nearly any word. */
function partsOfPhrase(words: string[], open: boolean, catalogue: Catalogue): PlannedPart[] {
  const last = open ? words.length - 1 : -1;
  const telling = words.filter((word, i) => i !== last || word.length > 2 || words.length === 1);
  return telling.map((word, offset) => {
    const start = wordsOf(word).join('');
    const longer = offset === last ? longerWords(start, catalogue, prefixes.mostInPhrase) : [];
    return plainPart(offset, [{ words: [word], weight: 1 }, ...longer]);
  });
}

/** A title and most of the sentence that follows, which say what a paper is about. */
const firstWords = 40;

/** Without the organisations that papers are from, or the first words alone. */
function inOwnWords(text: TextSource, most = Infinity): Parameters<typeof papersHolding>[1] {
  return {
    asTyped: (word) => text.asTyped(word),
    postings: async (forms) => {
      const [postings, { of }] = await Promise.all([text.postings(forms), text.lengths()]);
      const ends = of.map((length) => Math.min(length, most));
      return only(postings, new Set(papersWithin(postings, ends)));
    },
    text: async (paper) =>
      ownText(await text.text(paper))
        .split(' ')
        .slice(0, most)
        .join(' '),
  };
}

/** Without `text` by titles and authors alone. */
export async function mutedPapers(
  { authors, words }: Muted,
  catalogue: Catalogue,
  text: TextSource | null,
): Promise<ReadonlySet<number>> {
  const holding = words.map((written) => {
    const phrase = { words: wordsOf(written), written, open: false };
    if (!text) return titlesHolding(phrase.words, catalogue);
    return papersHolding(phrase, inOwnWords(text), catalogue);
  });
  const by = authors.map((name) => papersByName(name, catalogue));
  return new Set([...by, ...(await Promise.all(holding))].flatMap((papers) => [...papers]));
}

function titlesHolding(words: string[], catalogue: Catalogue): number[] {
  const holds = (paper: number) =>
    catalogue.has(paper) && holdsPhrase(words, catalogue.titleWords(paper));
  return [...Array(catalogue.size).keys()].filter(holds);
}
