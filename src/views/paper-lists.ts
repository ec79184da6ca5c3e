/** The lists that have a page, feeds and files of their own: topics, the owner's searches, venues and authors. */
import { authorWords, topicWords } from '#words';
import { authorsOf, venuesOf } from '../papers/groups.ts';
import type { AnsweredSearch } from '../papers/standing-search.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Paper } from '../schema.ts';
import { say } from '../words/message.ts';

export interface PaperList {
  kind: 'topics' | 'searches' | 'venues' | 'authors';
  id: string;
  /** Of its page: `topics/gates/`. */
  path: string;
  name: string;
  description: string;
  /** Newest first. */
  papers: Paper[];
  /** Atom and JSON Feed; of a venue or author Atom alone, and only where new papers are frequent. */
  feeds: FeedFormat[];
}

/** The file's extension. */
export type FeedFormat = 'xml' | 'json';

/** Papers of a venue or author. */
const fewestForFeed = 10;

interface ListSource {
  /** Newest first. */
  papers: Paper[];
  topics: Topic[];
  searches: AnsweredSearch[];
}

export function paperLists({ papers, topics, searches }: ListSource): PaperList[] {
  const byTopic = Map.groupBy(
    papers.flatMap((paper) => paper.topics.map((topic) => ({ topic, paper }))),
    ({ topic }) => topic,
  );
  return [
    ...searches.map(({ papers: found, ...search }) => {
      const ids = new Set(found);
      return list(
        'searches',
        search,
        papers.filter(({ id }) => ids.has(id)),
      );
    }),
    ...topics.map(({ id, name, definition: description }) =>
      list(
        'topics',
        { id, name, description },
        (byTopic.get(id) ?? []).map(({ paper }) => paper),
      ),
    ),
    ...venuesOf(papers).map(({ slug: id, name, papers }) =>
      list('venues', { id, name, description: say(topicWords.atVenue, { venue: name }) }, papers),
    ),
    ...authorsOf(papers).map(({ slug: id, name, papers }) =>
      list('authors', { id, name, description: say(authorWords.papers, { name }) }, papers),
    ),
  ];
}

function list(
  kind: PaperList['kind'],
  { id, name, description }: Pick<PaperList, 'id' | 'name' | 'description'>,
  papers: Paper[],
): PaperList {
  const isLasting = kind === 'topics' || kind === 'searches';
  const feeds: FeedFormat[] = papers.length < fewestForFeed ? [] : ['xml'];
  return {
    kind,
    id,
    path: `${kind}/${id}/`,
    name,
    description,
    papers,
    feeds: isLasting ? ['xml', 'json'] : feeds,
  };
}
