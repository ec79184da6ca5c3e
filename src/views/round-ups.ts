/** Weeks and months that have more than one edition, and what stood out in them. */

import { addDays, mondayOf } from '../days.ts';
import { inWords } from '../in-words.ts';
import { memoised } from '../memoised.ts';
import { message, type PageText } from '../messages-in-html.ts';
import type { Library } from '../papers/library.ts';
import type { Topic } from '../papers/topics/topic.ts';
import type { Edition, Paper } from '../schema.ts';
import { summaryOf } from './editions.ts';
import { topicCounts } from './topic-counts.ts';

export type RoundUpLink = ReturnType<typeof roundUpLink>;

/** Papers by their votes; more would be another edition. */
const mostShown = 10;
const mostRising = 6;

/** The share of a topic with fewer papers may have grown by chance. */
const fewestPapers = 3;

/** Newest first, a month before its weeks; so are the editions. */
export function roundUpLinks(editions: Edition[]) {
  const inOrder = editions.toReversed();
  const months = [...Map.groupBy(inOrder, ({ date }) => date.slice(0, 7))].map(([id, editions]) =>
    roundUpLink(id, 'month', ['plainDay', id], editions),
  );
  const weeks = [...Map.groupBy(inOrder, ({ date }) => weekOf(date))].map(([id, editions]) =>
    roundUpLink(id, 'week', weekName(id), editions),
  );
  return [...months, ...weeks]
    .filter((link) => link.editions.length > 1)
    .sort((a, b) => newestDay(b) - newestDay(a));
}

/** A week or a month by its name, as editions link to it. `id`: `2025-W34` or `2025-08`; `editions`: oldest first. */
function roundUpLink(id: string, kind: 'week' | 'month', text: PageText, editions: Edition[]) {
  return {
    kind,
    text,
    editions,
    /** The address below `/editions/`. */
    id,
    /** `Week 34 of 2025` or `August 2025`. */
    name: inWords(text),
  };
}

/** Months, then weeks: the last week of a month may end after it. */
export function roundUpsWith(editions: Pick<Edition, 'id'>[], links: RoundUpLink[]) {
  const ids = new Set(editions.map(({ id }) => id));
  return links
    .filter((link) => link.editions.some(({ id }) => ids.has(id)))
    .sort((a, b) => Number(a.kind === 'week') - Number(b.kind === 'week'))
    .map(({ id, text }) => ({ name: text, path: `editions/${id}/` }));
}

/** What a week or a month was about, against all that came before it. */
export function roundUp(link: RoundUpLink, library: Library) {
  const first = link.editions[0]?.date ?? '';
  const papers = papersOf(link.editions, library);
  const start = link.kind === 'week' ? mondayOf(first) : `${link.id}-01`;
  return {
    ...link,
    /** `18 to 24 August 2025`: a week's days; a month's are its name. */
    days: (link.kind === 'week'
      ? ['daySpan', start, addDays(start, 6)]
      : link.text) satisfies PageText,
    papers: papersOf(link.editions.toReversed(), library),
    summary: summaryOf(papers, start, library),
    rising: risingTopics(papers, sharesBefore(start, library), library.topics),
    mostVoted: mostVotedOf(papers),
  };
}

/** The ISO week of a day; its year is that of its Thursday: `"2024-12-30"` → `"2025-W01"`. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const passed = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000);
  return `${year}-W${String(Math.floor(passed) + 1).padStart(2, '0')}`;
}

function weekName(id: string): PageText {
  const [year = '', week] = id.split('-W');
  return message('editionWords.week', { week: Number(week), year: ['plainDay', year] });
}

function newestDay({ editions }: RoundUpLink): number {
  return Date.parse(editions.at(-1)?.date ?? '');
}

function papersOf(editions: Edition[], { paperById }: Pick<Library, 'paperById'>): Paper[] {
  const ids = new Set(editions.flatMap(({ papers }) => papers));
  return [...ids].flatMap((id) => paperById.get(id) ?? []);
}

/** Papers with equal votes keep their order. */
function mostVotedOf(papers: Paper[]) {
  return papers
    .map((paper) => ({ paper, votes: paper.votes ?? 0 }))
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes)
    .slice(0, mostShown);
}

/** Topics whose share of the papers has grown: the steepest rise first, without topics that are wholly new. Empty if there are no earlier papers. */
function risingTopics(papers: Paper[], before: ReadonlyMap<string, number>, topics: Topic[]) {
  return topicCounts(papers, topics)
    .map((count) => ({ ...count, before: before.get(count.topic.id) ?? 0 }))
    .filter(({ papers, share, before }) => papers >= fewestPapers && before > 0 && share > before)
    .sort((a, b) => b.share - b.before - (a.share - a.before))
    .slice(0, mostRising);
}

/** Topic id → its share of all papers that editions before `start` listed; empty where there are none. */
function sharesBefore(start: string, library: Library): Map<string, number> {
  const before = growthOf(library).findLast(({ edition }) => edition < start);
  return new Map(
    [...(before?.topics ?? [])].map(([topic, having]) => [topic, having / (before?.papers ?? 1)]),
  );
}

/** By edition, the oldest first: papers listed so far, each once, and how many of them have a topic. Hundreds of weeks ask. */
const growthOf = memoised(({ editions, paperById }: Library) => {
  const listed = new Set<string>();
  const topics = new Map<string, number>();
  return editions.toReversed().map(({ id, papers }) => {
    for (const paper of papers.filter((paper) => !listed.has(paper)))
      for (const topic of paperById.get(paper)?.topics ?? [])
        topics.set(topic, (topics.get(topic) ?? 0) + 1);
    for (const paper of papers) listed.add(paper);
    return { edition: id, papers: listed.size, topics: new Map(topics) };
  });
});
