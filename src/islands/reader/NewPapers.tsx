import { render } from 'preact';
import { countWords, followWords, listWords, newWords } from '#words';
import { listed } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import type { SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { type SearchNews, searchAddress } from '../follow/search-news.ts';
import { nameOf } from '../list/list-store.ts';

interface Props {
  /** The new papers, newest first. */
  found: SearchResults;
  /** Of followed searches. */
  news: SearchNews[];
  onSeen: () => void;
}

/** A function, so that `new-papers.ts` needs no JSX: papers' pages load that file, and do without Preact. */
export function drawNews(place: HTMLElement, news: Props): void {
  render(<NewPapers {...news} />, place);
}

/** Days, and topics, that are named. */
const mostNamed = 4;

/** How many papers are new, of which editions, topics and followed searches; a way to these alone, and to none. */
function NewPapers({ found: { total, hits, counts }, news, onSeen }: Props) {
  const days = [...Map.groupBy(hits, ({ date }) => date)].map(([day, { length }]) => (
    <a href={pathTo(`search/?is=new&from=${day}&to=${day}`)}>
      {say(newWords.ofDay, { n: length, day: plainDay(day) })}
    </a>
  ));
  const more = days.splice(mostNamed).length;
  const topics = Object.entries(counts.topics)
    // Those that the page can name, of more than one new paper.
    .filter(([id, papers]) => papers > 1 && nameOf(id) !== id)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNamed)
    .map(([id, n]) => (
      <a href={pathTo(`search/?is=new&topic=${id}`)}>
        {say(newWords.ofTopic, { topic: nameOf(id), n })}
      </a>
    ));
  const searches = news
    .filter(({ papers }) => papers > 0)
    .map(({ search, papers }) => (
      <a href={searchAddress(search, true)}>
        {say(followWords.newInSearch, { n: papers, search: search.name })}
      </a>
    ));
  return (
    <>
      <p class="new-papers">
        {parts(newWords.total, {
          n: total,
          strong: (text) => <strong>{say(text, { n: total })}</strong>,
          days: (
            <span>{listed(more > 0 ? [...days, say(countWords.edition, { n: more })] : days)}</span>
          ),
        })}{' '}
        {topics.length > 0 && parts(newWords.topics, { topics: <span>{listed(topics)}</span> })}{' '}
        <a href={pathTo('search/?is=new')}>{say(newWords.showOnly, { n: total })}</a>
        {' · '}
        <a href={pathTo('triage/?is=new')}>{listWords.oneByOne}</a>
        {' · '}
        <button type="button" class="link-button" onClick={onSeen}>
          {newWords.markSeen}
        </button>
      </p>
      {searches.length > 0 && (
        <p>{parts(followWords.inSearches, { searches: <span>{listed(searches)}</span> })}</p>
      )}
    </>
  );
}
