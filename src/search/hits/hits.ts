/** What a hit holds, how many are shown, which words are marked; order by date, votes or nearness to saved papers; authors to choose, with counts. */
import { memoised } from '../../memoised.ts';
import { pathTo } from '../../site.ts';
import type { Answer } from '../answer.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { narrow, numberedMarks } from '../facets.ts';
import { type Filter, fieldFilters, unknownFields } from '../matches/filters.ts';
import { factOrders, ordersOf } from '../orders.ts';
import type { Interest } from '../pagefind/full-text.ts';
import { papersByName } from '../plan/author-names.ts';
import { correctionOf, offerOf, type Plan } from '../plan/plan.ts';
import { asksForHashes } from '../query/needs.ts';
import { fieldWords } from '../query/parse.ts';
import { daysOf, isOfYears, isOpen } from '../query/period.ts';
import type { Ranking } from '../ranking/ranking.ts';
import { topK } from '../top-k.ts';
import { limits } from '../tuning.ts';
import type { Counts, SearchHit, SearchRequest, SearchResults, SortOrder } from '../types.ts';
import { markWords, matcher } from './marks.ts';
import { withScripts } from './scripts.ts';

interface Site {
  catalogue: Catalogue;
  /** Only where papers are asked for in the order of the saved ones, once it is known. */
  interest?: Interest | null;
  /** By authors and words. */
  muted: ReadonlySet<number>;
}

/** The papers of a ranking, filtered, counted and in order, the first of them as hits. */
export function resultsOf(
  { plan, ranking, understood }: Answer,
  stage: SearchResults['stage'],
  phraseFilters: Filter[],
  site: Site,
): SearchResults {
  const { catalogue, interest, muted } = site;
  const { request, parsed } = plan;
  const filters = [...phraseFilters, ...fieldFilters(plan, catalogue)];
  const among = request.among && catalogue.placesIn(request.among);
  if (among) filters.push((paper) => among.has(paper));
  const kept = ranking.papers.filter((paper) => filters.every((holds) => holds(paper)));
  const { papers, ...counted } = countFacets(kept, withHidden(plan), catalogue, muted);
  if (fieldWords(parsed, 'topic').length > 0) {
    for (const paper of papers) ranking.addPlace(paper, 'topic');
  }
  const isNextBest = (paper: number) => ranking.isNextBest(paper);
  const marks = marksFor(plan);
  const limit = request.limit ?? limits.hits;
  // More are soon there; to write out all takes half of the time.
  const most =
    stage === 'instant' && !among && limit <= limits.hits
      ? Math.min(limit, limits.instantHits)
      : limit;
  const isNewestFirst = plan.timed.said !== null && plan.timed.period === null;
  const sort = isNewestFirst && !understood?.relaxed ? 'date' : request.query.sort;
  const order = orderOf(sort, ranking, site, among);
  const shown = topK(papers, most, order);
  const { unknown, near } = unknownFields(plan, catalogue);
  return {
    stage,
    withoutAbstracts: false,
    withoutOlder: false,
    query: request.query,
    total: papers.length,
    nextBest: papers.filter(isNextBest).length,
    hits: shown.map((paper) => ({
      ...shownPaper(paper, marks, catalogue),
      ...(interest ? { because: interest.because(catalogue.titles.textAt(paper)) } : {}),
      matchedIn: ranking.placesOf(paper),
      nextBest: isNextBest(paper),
    })),
    ...(asksForHashes(request) ? { papers: catalogue.hashesOf(papers.sort(order)) } : {}),
    ...counted,
    correction: correctionOf(plan),
    offer: offerOf(plan, near),
    unknown,
    unknownIds: [],
    excluded: plan.excluded,
    timed: timedOf(plan),
    invalidFields: parsed.invalidFields,
    leftOut: [],
    relaxed: false,
    ...understood,
  };
}

function timedOf({ timed, parsed }: Plan): SearchResults['timed'] {
  const { said, period } = timed;
  if (said) {
    const days = period ? daysOf(period) : null;
    return { said, days, orVenue: period !== null && isOfYears(period), isInWords: true };
  }
  const field = parsed.fields.find(
    ({ name, value, written }) => name === 'in' && !isOpen(value) && !/^[\d-]+$/.test(written),
  );
  return field
    ? { said: `in:${field.written}`, days: daysOf(field.value), orVenue: false, isInWords: false }
    : null;
}

/** `is:hidden` in the text shows hidden papers as the filter does. */
function withHidden({ request, parsed }: Plan): SearchRequest {
  const isAsked = parsed.fields.some(({ name, value }) => name === 'is' && value === 'hidden');
  return isAsked ? { ...request, withHidden: true } : request;
}

type Marks = ReturnType<typeof marksFor>;

/** Marks typed words, corrected ones, and the other words that stand for them: the same in the instant and the full answer, and in excerpts. */
export const marksFor = memoised(({ words: planned, parsed, otherWords }: Plan) => {
  const others = planned.flatMap(({ correctedTo, near, variants }) => [
    ...variants,
    ...(correctedTo ? near.map(({ term }) => term.word) : []),
  ]);
  const { growing } = parsed;
  const authors = fieldWords(parsed, 'author');
  const typed = planned.map(({ word }) => word);
  const words = [...otherWords.flatMap(({ words }) => words), ...authors, ...others, ...typed];
  return {
    inTexts: matcher({ words, growing, stems: true }),
    inNames: matcher({ words, growing }),
  };
});

function shownPaper(paper: number, { inTexts, inNames }: Marks, catalogue: Catalogue) {
  const id = catalogue.idOf(paper);
  const { facts } = catalogue;
  const votes = facts.votesOf(paper);
  return {
    id,
    url: pathTo(`papers/${id}/`),
    title: withScripts(markWords(catalogue.titles.textAt(paper), inTexts)),
    authors: catalogue.authorsOf(paper).map((name) => markWords(name, inNames)),
    date: catalogue.dayOf(paper),
    topics: [...facts.topicsOf(paper)].flatMap((at) => catalogue.topics[at]?.id ?? []),
    code: facts.has(paper, 'code'),
    project: facts.has(paper, 'project'),
    venue: facts.writtenVenueOf(paper),
    ...(votes === undefined ? {} : { votes }),
  } satisfies Partial<SearchHit>;
}

function orderOf(
  sort: SortOrder,
  ranking: Ranking,
  { catalogue, interest }: Site,
  among?: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  const place = (paper: number) => among?.get(paper) ?? -paper;
  const inPlace = (a: number, b: number) => place(a) - place(b);
  if (sort === 'relevance') return (a, b) => ranking.compare(a, b, inPlace);
  const nearness = (paper: number) => interest?.nearness[paper] ?? 0;
  const known = factOrders.find((order) => order === sort);
  const compare = known
    ? ordersOf({
        dayOf: (paper) => catalogue.dayOf(paper),
        votesOf: (paper) => catalogue.facts.votesOf(paper) ?? -1,
        titleOf: (paper) => catalogue.titles.textAt(paper),
      })[known]
    : (a: number, b: number) => nearness(b) - nearness(a) || 0;
  // Of a long question hundreds of papers hold some words, and the newest of them say little of it.
  return (a, b) => {
    const [one, other] = [ranking.isNextBest(a), ranking.isNextBest(b)];
    if (one && other) return ranking.compare(a, b);
    return Number(one) - Number(other) || compare(a, b) || inPlace(a, b);
  };
}

export function countFacets(
  found: Iterable<number>,
  { query: { filters }, reader, muted, withHidden = false }: SearchRequest,
  catalogue: Catalogue,
  mutedPapers: ReadonlySet<number> = new Set(),
): { papers: number[] } & Pick<SearchResults, 'counts' | 'mutedPapers' | 'hiddenPapers'> {
  const choices = {
    filters,
    muted: muted?.topics ?? [],
    mutedPapers,
    withHidden,
    marks: numberedMarks(reader, (id) => catalogue.numberOf(id)),
    authors: filters.authors.map((name) => papersByName(name, catalogue)),
  };
  const { counts, ...narrowed } = narrow(found, choices, catalogue);
  const authors = commonAuthors(narrowed.papers, catalogue);
  return { ...narrowed, counts: { ...counts, authors } };
}

function commonAuthors(papers: number[], { names }: Catalogue): Counts['authors'] {
  const counts = new Uint32Array(names.count);
  /** One name of each person, whatever was asked before. */
  const found: number[] = [];
  for (const paper of papers) {
    for (const name of names.of(paper)) {
      const person = names.personAt(name);
      const before = counts[person] ?? 0;
      if (before === 0) found.push(name);
      counts[person] = before + 1;
    }
  }
  const papersOf = (name: number) => counts[names.personAt(name)] ?? 0;
  return topK(found, limits.authors, (a, b) => papersOf(b) - papersOf(a) || a - b)
    .map((name) => ({ name: names.texts.textAt(name), papers: papersOf(name) }))
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
}
