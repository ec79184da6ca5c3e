/** What the pages of a topic, a standing search, a venue or an author show. */

import { message, type PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { venueOf } from '../text/venue.ts';
import { type PaperList, paperLists } from './paper-lists.ts';
import { countTopics, presentTopics, stepsOf, trendOf } from './topic-counts.ts';

/** Links under a heading; a path lacks the base. */
export interface LinkGroup {
  /** Of the element on its page. */
  id: string;
  title: PageText;
  links: { name: PageText; path: string; kind?: Topic['kind']; value?: PageText }[];
}

/** Topics beside a list. */
const mostBeside = 6;

/** The page of every list: its papers, and what it shows besides them. */
export function listPages(library: Library) {
  const sizes = countTopics(library.papers);
  const steps = stepsOf(library);
  return paperLists(library).map((list) => ({
    ...list,
    ...aboutList(list, list.papers, library, { sizes, steps }),
    /** Of the whole library. */
    total: library.papers.length,
  }));
}

function aboutList(
  { kind, id, path }: Omit<PaperList, 'papers'>,
  papers: Paper[],
  { topics, topicById, searches }: Library,
  { sizes, steps }: { sizes: ReadonlyMap<string, number>; steps: ReturnType<typeof stepsOf> },
) {
  const topic = topicById.get(id);
  if (kind === 'topics' && topic)
    return {
      /** Above its name: `Method`, `Venue`. */
      label: message(`topicWords.${topic.kind}`),
      topicKind: topic.kind,
      /** A hint at what belongs elsewhere, or a warning. */
      isNot:
        topic.isNot &&
        message('siteWords.labelled', { label: message('topicWords.notMeant'), name: topic.isNot }),
      /** Of a standing search. */
      query: '',
      /** Topics to filter by. */
      offered: topics.filter((other) => other !== topic),
      beside: besideTopic(topic, cooccurringTopics(id, papers, sizes), topicById),
      trend: trendOf(id, steps),
    };
  return {
    label: labels[kind],
    topicKind: undefined,
    isNot: kind === 'authors' ? message('authorWords.namesakes') : '',
    query: (kind === 'searches' && searches.find((search) => search.id === id)?.query) || '',
    offered: topics,
    beside: [
      ...(kind === 'venues' ? [yearsOf(papers, path)] : []),
      {
        id: 'topics',
        title: message('siteWords.topics'),
        links: presentTopics(papers, topics)
          .filter(({ papers }) => kind !== 'authors' || papers > 1)
          .slice(0, mostBeside)
          .map(topicLink),
      },
    ],
    trend: [],
  };
}

export function searchFor({
  kind,
  id,
  name,
  query,
}: Pick<PaperList, 'kind' | 'id' | 'name'> & { query: string }): string {
  const search = {
    topics: { topic: id },
    searches: { q: query },
    venues: { q: `venue:"${name}"` },
    authors: { author: name },
  };
  return `${new URLSearchParams(search[kind])}`;
}

const labels = {
  topics: message('topicWords.topic'),
  searches: message('topicWords.standingSearch'),
  venues: message('topicWords.venue'),
  authors: message('authorWords.author'),
};

function besideTopic(
  topic: Topic,
  cooccurring: { id: string; papers: number }[],
  topicById: ReadonlyMap<string, Topic>,
): LinkGroup[] {
  const together = cooccurring.flatMap(({ id, papers }) => {
    const other = topicById.get(id);
    return other ? [topicLink({ topic: other, papers })] : [];
  });
  const related = topic.related
    .filter((id) => !cooccurring.some((other) => other.id === id))
    .flatMap((id) => topicById.get(id) ?? []);
  return [
    { id: 'together', title: message('topicWords.together'), links: together },
    {
      id: 'also',
      title: message('topicWords.alsoSee'),
      links: related.map((topic) => topicLink({ topic })),
    },
  ];
}

export function topicLink({ topic, papers }: { topic: Topic; papers?: number }) {
  const { id, name, kind } = topic;
  return { name, path: `topics/${id}/`, kind, ...(papers === undefined ? {} : { value: papers }) };
}

/** The years that a venue's papers name, newest first; each leads to a search of the list. */
function yearsOf(papers: Paper[], path: string): LinkGroup {
  const years = Map.groupBy(papers, ({ venue = '' }) => venueOf(venue).year);
  const links = [...years]
    .filter(([year]) => year !== undefined)
    .sort(([a = 0], [b = 0]) => b - a)
    .map(([year, papers]): LinkGroup['links'][number] => ({
      name: ['plainDay', String(year)],
      path: `${path}?q=venue:${year}`,
      value: ['counted', papers.length],
    }));
  return { id: 'years', title: message('topicWords.years'), links };
}

/** Topics that come with a topic more often than their size explains: papers with both, over the root of the other’s. */
export function cooccurringTopics(
  topic: string,
  papers: Pick<Paper, 'topics'>[],
  sizes: ReadonlyMap<string, number>,
): { id: string; papers: number }[] {
  return [...countTopics(papers)]
    .filter(([id]) => id !== topic)
    .map(([id, count]) => ({ id, papers: count, closeness: count / Math.sqrt(sizes.get(id) ?? 1) }))
    .sort((a, b) => b.closeness - a.closeness || (a.id < b.id ? -1 : 1))
    .slice(0, mostBeside)
    .map(({ id, papers }) => ({ id, papers }));
}
