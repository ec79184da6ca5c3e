/** The lists that have a page, feeds and files of their own: topics, the owner's searches, venues and authors. */
import { authorWords, searchWords, siteWords, topicWords } from '#words';
import { authorsOf, venuesOf } from '../papers/groups.ts';
import type { Library } from '../papers/library.ts';
import type { Paper } from '../schema.ts';
import { say } from '../words/message.ts';
import { byName } from './topic-counts.ts';

export type PaperList = ReturnType<typeof list>;

/** The file's extension. */
export type FeedFormat = 'xml' | 'json';

/** Papers of a venue or author. */
const fewestForFeed = 10;

type Listed = Pick<Library, 'papers' | 'topics' | 'searches'>;

export function paperLists({ papers, topics, searches }: Listed): PaperList[] {
  return [
    ...searches.map(({ papers: found, ...search }) => {
      const ids = new Set(found);
      const listed = papers.filter(({ id }) => ids.has(id));
      return list('searches', search, listed);
    }),
    ...topics.map(({ id, name, definition: description }) => {
      const listed = papers.filter(({ topics }) => topics.includes(id));
      return list('topics', { id, name, description }, listed);
    }),
    ...venuesOf(papers).map(({ slug: id, name, papers }) =>
      list('venues', { id, name, description: say(topicWords.atVenue, { venue: name }) }, papers),
    ),
    ...authorsOf(papers).map(({ slug: id, name, papers }) =>
      list('authors', { id, name, description: say(authorWords.papers, { name }) }, papers),
    ),
  ];
}

function list(
  kind: 'topics' | 'searches' | 'venues' | 'authors',
  { id, name, description }: Record<'id' | 'name' | 'description', string>,
  papers: Paper[],
) {
  const isLasting = kind === 'topics' || kind === 'searches';
  const isFrequent = papers.length >= fewestForFeed;
  const feeds: FeedFormat[] = isLasting ? ['xml', 'json'] : isFrequent ? ['xml'] : [];
  return {
    kind,
    id,
    name,
    description,
    /** Of its page: `topics/gates/`. */
    path: `${kind}/${id}/`,
    /** Newest first. */
    papers,
    /** Atom and JSON Feed; of a venue or author Atom alone, and only where new papers are frequent. */
    feeds,
  };
}

/** Below the topics: the owner's searches, and venues, those with the most papers first. */
export function listsBesideTopics(library: Listed) {
  const lists = Map.groupBy(paperLists(library), ({ kind }) => kind);
  const venues = lists.get('venues') ?? [];
  return [
    { id: 'searches', title: topicWords.searches, lists: lists.get('searches') ?? [] },
    { id: 'venues', title: topicWords.venues, lists: largestFirst(venues) },
  ].filter(({ lists }) => lists.length > 0);
}

/** Those who are most likely to be followed. */
const mostAuthors = 60;

/** All lists that have a feed, by their names; of authors those with the most papers. */
export function listsToFollow(library: Listed) {
  const withFeed = paperLists(library).filter(({ feeds }) => feeds.length > 0);
  const lists = Map.groupBy(withFeed, ({ kind }) => kind);
  const inOrder = (kind: PaperList['kind']) => (lists.get(kind) ?? []).sort(byName);
  return [
    { title: topicWords.searches, lists: inOrder('searches') },
    { title: siteWords.topics, lists: inOrder('topics') },
    { title: topicWords.venues, lists: inOrder('venues') },
    {
      title: searchWords.authors,
      lists: largestFirst(lists.get('authors') ?? []).slice(0, mostAuthors),
    },
  ].filter(({ lists }) => lists.length > 0);
}

function largestFirst(lists: PaperList[]): PaperList[] {
  return lists.toSorted((a, b) => b.papers.length - a.papers.length);
}
