import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Asked, Counts, Filters, Possession, ReaderState } from '../types.ts';
import { possessions } from '../types.ts';
import { commonAuthors, papersByName } from './writers.ts';

/** The filters as numbers. */
export interface Choices {
  include: number[];
  exclude: number[];
  /** Unwanted but where `include` names them. */
  muted: number[];
  all: boolean;
  /** First and last place in the catalogue's days. */
  from: number;
  to: number;
  has: Possession[];
  /** For each author chosen, the papers. */
  authors: Set<number>[];
  is: ReaderState[];
  saved: Set<number>;
  read: Set<number>;
}

/** The filters of a question in the catalogue's numbers; a topic asked for that there is not is -1, which no paper has. */
export function choicesOf({ query, reader, muted = [] }: Asked, catalogue: Catalogue): Choices {
  const { filters } = query;
  const topicAt = (id: string) => catalogue.topics.findIndex((topic) => topic.id === id);
  const topicsAt = (ids: string[]) => ids.map(topicAt).filter((at) => at >= 0);
  const numbers = (ids: string[] = []) =>
    new Set(ids.flatMap((id) => catalogue.numberOf(id) ?? []));
  return {
    include: filters.include.map(topicAt),
    exclude: topicsAt(filters.exclude),
    muted: topicsAt(muted),
    all: filters.match === 'all',
    ...daysOf(filters, catalogue.days),
    has: filters.has,
    authors: filters.authors.map((name) => papersByName(name, catalogue)),
    is: filters.is,
    saved: numbers(reader?.saved),
    read: numbers(reader?.read),
  };
}

/** Splits the papers that match the words by the choices, and counts what each further choice would leave. */
export function narrow(
  papers: Iterable<number>,
  choices: Choices,
  catalogue: Catalogue,
): { papers: number[]; counts: Counts } {
  const { facts } = catalogue;
  const kept: number[] = [];
  const having: number[] = catalogue.topics.map(() => 0);
  const widening: number[] = catalogue.topics.map(() => 0);
  const bringing: number[] = catalogue.topics.map(() => 0);
  const has: Record<Possession, number> = { code: 0, project: 0, venue: 0 };
  const is: Record<ReaderState, number> = { saved: 0, read: 0, unread: 0 };
  const days: number[] = [];
  for (const paper of papers) {
    const held = facts.topicsOf(paper);
    if (held.some((topic) => choices.exclude.includes(topic))) continue;
    const day = facts.days[paper] ?? 0;
    const inDays = day >= choices.from && day <= choices.to;
    const inTopics = topicsFit(held, choices);
    if (!choices.has.every((fact) => facts.has(paper, fact))) continue;
    if (!choices.is.every((state) => inState(paper, state, choices))) continue;
    if (!choices.authors.every((papers) => papers.has(paper))) continue;
    const [unwanted, another] = unwantedOf(held, choices);
    // To name the one topic that keeps it away would bring it.
    if (unwanted !== undefined) {
      const waits = another === undefined && inDays && (inTopics || !choices.all);
      if (waits) bringing[unwanted] = (bringing[unwanted] ?? 0) + 1;
      continue;
    }
    if (inTopics) days[day] = (days[day] ?? 0) + 1;
    if (!inDays) continue;
    for (const topic of held) {
      if (inTopics) having[topic] = (having[topic] ?? 0) + 1;
      else widening[topic] = (widening[topic] ?? 0) + 1;
    }
    if (!inTopics) continue;
    kept.push(paper);
    for (const fact of possessions) if (facts.has(paper, fact)) has[fact]++;
    if (choices.saved.has(paper)) is.saved++;
    is[choices.read.has(paper) ? 'read' : 'unread']++;
  }
  const widens = choices.include.length > 0 && !choices.all;
  const topics = Object.fromEntries(
    catalogue.topics.map(({ id }, at) => [
      id,
      (widens ? kept.length + (widening[at] ?? 0) : (having[at] ?? 0)) + (bringing[at] ?? 0),
    ]),
  );
  const authors = commonAuthors(kept, catalogue);
  return { papers: kept, counts: { topics, has, is, months: monthsOf(days, catalogue), authors } };
}

function topicsFit(topics: Uint32Array, { include, all }: Choices): boolean {
  if (include.length === 0) return true;
  const held = (topic: number) => topics.includes(topic);
  return all ? include.every(held) : include.some(held);
}

const none = new Uint32Array();

function unwantedOf(topics: Uint32Array, { muted, include }: Choices): Uint32Array {
  if (muted.length === 0) return none;
  return topics.filter((topic) => muted.includes(topic) && !include.includes(topic));
}

function inState(paper: number, state: ReaderState, { saved, read }: Choices): boolean {
  if (state === 'saved') return saved.has(paper);
  return read.has(paper) === (state === 'read');
}

function daysOf({ from: first, to: last }: Filters, days: string[]): Pick<Choices, 'from' | 'to'> {
  const from = days.findIndex((day) => day >= first);
  const after = days.findIndex((day) => last && day.slice(0, last.length) > last);
  return {
    from: from < 0 ? days.length : from,
    to: after < 0 ? days.length - 1 : after - 1,
  };
}

function monthsOf(counts: number[], { months: names }: Catalogue): Record<string, number> {
  const months: Record<string, number> = {};
  for (let day = names.length - 1; day >= 0; day--) {
    const month = names[day];
    if (month && counts[day]) months[month] = (months[month] ?? 0) + (counts[day] ?? 0);
  }
  return months;
}
