/**
 * The data of a paper's page: previous and next in its edition, other editions, where the names of authors and venues lead (a page, or a search), "3 repairs
 * to its text"; which whole words of title and abstract can be marked: evidence of topics, and skim aids.
 */

import { message, type PageText } from '../messages-in-html.ts';
import { authorsOf, venuesOf } from '../papers/groups.ts';
import type { Library } from '../papers/library.ts';
import { isCommon } from '../papers/related/common-words.ts';
import { stemmedWords } from '../papers/related/words.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { lettersOf, nameSlug } from '../text/fold.ts';
import { venueOf } from '../text/venue.ts';
import { namedEdition } from './editions.ts';
import { searchFor } from './list-pages.ts';
import { dayOf } from './listed-paper.ts';
import { readingLength, type SkimSpan, skimAids } from './skim-aids.ts';
import { type Mark, typeset, typesetTitle } from './typeset.ts';

type PaperPage = ReturnType<typeof paperPages>[number];

/** Each paper, and what stands around it in the library. Nothing is typeset yet: all pages are made before the first is shown. */
export function paperPages(library: Library) {
  const { papers, paperById, topicById } = library;
  const editionById = new Map(library.editions.map((edition) => [edition.id, edition]));
  const authors = new Set(authorsOf(papers).map(({ slug }) => slug));
  const venues = new Set(venuesOf(papers).map(({ slug }) => slug));
  return papers.map((paper) => {
    const [edition, ...otherEditions] = paper.editions
      .flatMap((id) => editionById.get(id) ?? [])
      .reverse();
    const [previous, next] = neighboursOf(edition?.papers ?? [], paper.id);
    return {
      paper,
      /** With paths of their pages, or of a search for their papers; so is the venue's. */
      authors: paper.authors.map((name) => ({ name, path: groupPath('authors', name, authors) })),
      venuePath: paper.venue && groupPath('venues', venueOf(paper.venue).name, venues),
      topics: paper.topics.flatMap((id) => topicById.get(id) ?? []),
      /** The newest edition that lists it; the others, newest first. */
      edition,
      otherEditions,
      previous: paperById.get(previous ?? ''),
      next: paperById.get(next ?? ''),
      /** With words of both papers that few others use. */
      related: (library.related.get(paper.id) ?? []).flatMap(({ id, shared }) => {
        const other = paperById.get(id);
        return other ? [{ paper: other, shared }] : [];
      }),
    };
  });
}

/** Who or what has no page is found by a search. */
export function groupPath(kind: 'authors' | 'venues', name: string, withPage: ReadonlySet<string>) {
  const id = nameSlug(name);
  return withPage.has(id)
    ? `${kind}/${id}/`
    : `search/?${searchFor({ kind, id, name, query: '' })}`;
}

export function shownPaper({ paper, topics, edition, ...around }: PaperPage) {
  const aids = skimAids(paper.abstract);
  return {
    // Title and abstract as safe HTML.
    ...markedText(paper, aids),
    aids: groupsOf(aids),
    repairs: Object.values(paper.repairs).reduce((sum, times) => sum + times, 0),
    reasons: topicReasons(topics, paper.evidence),
    facts: factsOf(paper),
    edition: edition && namedEdition(edition),
    otherEditions: around.otherEditions.map(namedEdition),
    // Titles are safe HTML.
    stops: [
      {
        rel: 'prev',
        name: message('paperWords.previous'),
        stop: around.previous && linkTo(around.previous),
      },
      { rel: 'next', name: message('paperWords.next'), stop: around.next && linkTo(around.next) },
    ],
    related: around.related.map(({ paper: other, shared }) => ({
      ...linkTo(other),
      day: dayOf(other),
      isNewer: dayOf(other) > dayOf(paper),
      shared,
    })),
  };
}

/** With the numbers by which they are marked in the abstract. */
function groupsOf(aids: SkimSpan[]) {
  const numbered = aids.map((span, number) => ({ ...span, number }));
  const ofKind = (one: SkimSpan['kind']) => numbered.filter(({ kind }) => kind === one);
  return [
    { title: message('paperWords.claims'), aids: ofKind('claim') },
    { title: message('paperWords.names'), aids: ofKind('name') },
    { title: message('paperWords.acronyms'), aids: ofKind('acronym') },
  ].filter(({ aids }) => aids.length > 0);
}

/** The items before and after one in a list; `undefined` at its ends. `(["a", "b"], "b")` → `["a", undefined]` */
export function neighboursOf<T>(list: T[], item: T): [T | undefined, T | undefined] {
  const at = list.indexOf(item);
  return at < 0 ? [undefined, undefined] : [list[at - 1], list[at + 1]];
}

/** Small titles may break at hyphens: to keep their words whole would cost each page a hundred bytes. */
function linkTo({ id, title, titleMath: math = [] }: Paper) {
  return { id, title: typeset(title, { math }) };
}

/** Beside its venue. */
function factsOf({ published, categories, votes }: Paper): PageText[] {
  return [
    ...(published ? [message('paperWords.published', { day: ['plainDay', published] })] : []),
    ...(categories.length > 0 ? [['row', ...categories] satisfies PageText] : []),
    ...(votes === undefined ? [] : [message('paperWords.votes', { n: votes })]),
  ];
}

/** Title and abstract as safe HTML; evidence of the first topic has class `r0`, the first skim aid `a0` (styles/reasons.css). */
export function markedText(paper: Paper, aids: SkimSpan[]): { title: string; abstract: string } {
  return {
    title: typesetTitle(paper, evidenceIn(paper.title, paper)),
    abstract: typeset(paper.abstract, {
      math: paper.math,
      marks: [
        ...evidenceIn(paper.abstract, paper),
        ...aids.map(({ at }, number) => ({ at, class: `a${number}` })),
      ],
    }),
  };
}

function evidenceIn(whole: string, { topics, evidence }: Paper): Mark[] {
  const text = whole.slice(0, readingLength);
  return topics.flatMap((topic, number) =>
    (evidence[topic] ?? []).flatMap((phrase) =>
      placesOf(phrase, text).map((at): Mark => ({ at, class: `r${number}` })),
    ),
  );
}

function placesOf(phrase: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  if (!phrase) return places;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (isWhole(text, at, end)) places.push([at, end]);
  }
  return places;
}

/** No mark begins or ends within a word: "RAG" is not in "AVERAGE". */
function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const joins = (a = '', b = '') => letter.test(a) && letter.test(b);
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

/** `evidence`: topic id → phrases as they stand in the text. */
function topicReasons(topics: Topic[], evidence: Record<string, string[]>) {
  return topics.map((topic) => ({
    topic,
    phrases: shownPhrases(evidence[topic.id] ?? [], topic.name),
  }));
}

/**
 * The phrases that explain a topic: none within another, and no everyday word but one of its name or the only one.
 * `["Heads", "attention heads", "attention head", "insights"]` → `["attention heads"]`
 */
export function shownPhrases(phrases: string[], topicName: string): string[] {
  const longestFirst = phrases
    .map((phrase, place) => ({ phrase, place, stems: stemsOf(phrase), letters: lettersOf(phrase) }))
    .sort((a, b) => b.stems.length - a.stems.length);
  const distinct: typeof longestFirst = [];
  for (const phrase of longestFirst)
    if (!distinct.some((other) => isWithin(phrase, other))) distinct.push(phrase);
  const named = stemsOf(topicName);
  const specific = distinct.filter(
    ({ stems }) =>
      stems.length > 1 || stems.some((stem) => named.includes(stem) || !isCommon(stem)),
  );
  return (specific.length > 0 ? specific : distinct)
    .sort((a, b) => a.place - b.place)
    .map(({ phrase }) => phrase);
}

interface Reading {
  stems: string[];
  letters: string;
}

function stemsOf(phrase: string): string[] {
  const stems = stemmedWords(phrase).map(({ stem }) => stem);
  // "in context" holds stop words alone, which have no stem here.
  return stems.length > 0 ? stems : [phrase.toLowerCase()];
}

function isWithin(one: Reading, other: Reading): boolean {
  return (
    ` ${other.stems.join(' ')} `.includes(` ${one.stems.join(' ')} `) ||
    other.letters === one.letters
  );
}
