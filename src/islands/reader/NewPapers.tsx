/** The line "… new since …": four days named; new to a filter or a followed search. */
import { render } from 'preact';
import { countWords, followWords, listWords, newWords } from '#words';
import { listed, sentenceGap } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { emptyQuery, noFilters, type SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import type { SearchNews, searchAddress } from '../follow/search-news.ts';
import { nameOf } from '../list/page-list.ts';
import { paperChange, readerId } from './marks.ts';
import { changeReader, currentReader, loadReader } from './reader-store.ts';
import { changeUndoably } from './undo.ts';

/** So many are told apart by day; more are counted all the same. */
const most = 2000;

/** "New since your last visit", in the empty element of the front page; `newest`: the day of the newest edition. */
export async function showNewPapers(place: HTMLElement, newest: string): Promise<void> {
  await loadReader();
  const reader = currentReader();
  const { since, muted } = reader;
  // On a first visit nothing is new.
  if (since === '') await changeReader([{ id: readerId, field: 'since', value: newest }]);
  if (since === '' || newest <= since) return showPlace(false);
  // Search, which counts them, is loaded only when there is something to count.
  const [{ fullAnswer }, { newsOf, searchAddress }] = await Promise.all([
    import('../../search/search-papers.ts'),
    import('../follow/search-news.ts'),
  ]);
  const filters = { ...noFilters(), is: ['new' as const] };
  const query = { ...emptyQuery(), filters, sort: 'date' as const };
  const found = await fullAnswer({ query, reader, muted, limit: most });
  if (typeof found === 'string') return showPlace(false);
  showPlace(found.total > 0);
  if (found.total === 0) return void changeReader(seenUpTo(newest));
  const show = (news: SearchNews[]) =>
    render(
      <NewPapers {...{ found, news, searchAddress }} onSeen={() => markRest(newest)} />,
      place,
    );
  show([]);
  show(await newsOf(reader));
}

async function markRest(newest: string): Promise<void> {
  showPlace(false);
  await changeUndoably(seenUpTo(newest), newWords.allSeen);
}

/** layouts/reader.js shows it as soon as there may be something new. */
function showPlace(isShown: boolean): void {
  if (isShown) document.documentElement.dataset.new = '';
  else delete document.documentElement.dataset.new;
}

/** No older paper is new from then on, so what was seen of them need not be known. */
function seenUpTo(day: string) {
  const { seen } = currentReader();
  const forgotten = [...seen].map((id) => paperChange('seen', id, null));
  return [...forgotten, { id: readerId, field: 'since' as const, value: day }];
}

const mostNamed = 4;

interface Props {
  found: SearchResults;
  news: SearchNews[];
  searchAddress: typeof searchAddress;
  onSeen: () => void;
}

/** How many papers are new, of which editions, topics and followed searches; a way to these alone, and to none. */
function NewPapers({ found: { total, hits, counts }, news, searchAddress, onSeen }: Props) {
  const days = [...Map.groupBy(hits, ({ date }) => date)].map(([day, { length }]) => (
    <a key={day} href={pathTo(`search/?is=new&from=${day}&to=${day}`)}>
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
      <a key={id} href={pathTo(`search/?is=new&topic=${id}`)}>
        {say(newWords.ofTopic, { topic: nameOf(id), n })}
      </a>
    ));
  const searches = news
    .filter(({ papers }) => papers > 0)
    .map(({ search, papers }) => (
      <a key={search.id} href={searchAddress(search, true)}>
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
        })}
        {sentenceGap}
        {topics.length > 0 && parts(newWords.topics, { topics: <span>{listed(topics)}</span> })}
        {sentenceGap}
        <a href={pathTo('search/?is=new')}>{newWords.showOnly}</a>
        {' · '}
        <a href={pathTo('triage/?is=new')}>{listWords.oneByOne}</a>
        {' · '}
        <Button link onClick={onSeen}>
          {newWords.markSeen}
        </Button>
      </p>
      {searches.length > 0 && (
        <p>{parts(followWords.inSearches, { searches: <span>{listed(searches)}</span> })}</p>
      )}
    </>
  );
}
