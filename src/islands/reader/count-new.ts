import { countWords, listWords, newWords } from '#words';
import { listed } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { searchPapers } from '../../search/search-papers.ts';
import { emptyQuery } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { nameOf } from '../list/list-store.ts';
import type { Reader } from './reader.ts';

export interface NewCounts {
  total: number;
  /** Day → papers, newest first. */
  byDay: [day: string, papers: number][];
  /** Topic → papers, most first. */
  byTopic: [topic: string, papers: number][];
}

/** So many are told apart by day; more are counted all the same. */
const most = 2000;

/** The papers that are new to the reader; `null` where search cannot be had. */
export function countNew(reader: Reader): Promise<NewCounts | null> {
  const query = emptyQuery();
  query.filters.is = ['new'];
  query.sort = 'date';
  return new Promise((resolve) => {
    searchPapers(
      { query, reader, muted: reader.muted, limit: most },
      ({ stage, total, hits, counts }) => {
        if (stage !== 'full') return;
        const days = Map.groupBy(hits, ({ date }) => date);
        resolve({
          total,
          byDay: [...days].map(([day, papers]) => [day, papers.length]),
          byTopic: Object.entries(counts.topics).sort(([, a], [, b]) => b - a),
        });
      },
      () => resolve(null),
    );
  });
}

/** Days, and topics, that are named. */
const mostDays = 4;

/** How many papers are new, of which editions; a way to these alone, and `markSeen`. */
export function newPapersOf(
  { total, byDay, byTopic }: NewCounts,
  markSeen: () => void,
): HTMLElement {
  const part = document.createElement('p');
  part.className = 'new-papers';
  const strong = (text: string) => {
    const element = document.createElement('strong');
    element.textContent = say(text, { n: total });
    return element;
  };
  const days: (Node | string)[] = byDay
    .slice(0, mostDays)
    .map(([day, n]) =>
      linkTo(
        `search/?is=new&from=${day}&to=${day}`,
        say(newWords.ofDay, { n, day: plainDay(day) }),
      ),
    );
  const more = byDay.length - days.length;
  if (more > 0) days.push(say(countWords.edition, { n: more }));
  const seen = document.createElement('button');
  seen.type = 'button';
  seen.className = 'link-button';
  seen.textContent = newWords.markSeen;
  seen.addEventListener('click', markSeen);
  const of = document.createElement('span');
  of.append(...listed(days));
  const all = linkTo('search/?is=new', say(newWords.showOnly, { n: total }));
  const one = linkTo('triage/?is=new', listWords.oneByOne);
  part.append(
    ...parts<typeof newWords.total, Node>(newWords.total, { n: total, strong, days: of }),
    ' ',
    ...mostOn(byTopic),
    all,
    ' · ',
    one,
    ' · ',
    seen,
  );
  return part;
}

/** Of the topics that the page can name, those of at least two new papers. */
function mostOn(byTopic: NewCounts['byTopic']): (Node | string)[] {
  const links = byTopic
    .filter(([id, n]) => n > 1 && nameOf(id) !== id)
    .slice(0, mostDays)
    .map(([id, n]) =>
      linkTo(`search/?is=new&topic=${id}`, say(newWords.ofTopic, { topic: nameOf(id), n })),
    );
  if (links.length === 0) return [];
  const topics = document.createElement('span');
  topics.append(...listed(links));
  return [...parts<typeof newWords.topics, Node>(newWords.topics, { topics }), ' '];
}

function linkTo(path: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = pathTo(path);
  link.textContent = text;
  return link;
}
