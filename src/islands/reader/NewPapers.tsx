/** What is new on the front page: the line "… new since …", the section "For you", and below the papers the days and topics that the new ones belong to. */
import { render } from 'preact';
import { filterWords, listWords, newWords } from '#words';
import { counted, listed } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import { rowsAtOnce } from '../../rows-at-once.ts';
import type { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, isSince, type SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { byKeyboard } from '../Button.tsx';
import { pageList } from '../list/use-page-list.ts';
import { keep, kept } from '../storage.ts';
import { paperChange, readerId } from './marks.ts';
import { daysInWords, letGoDay } from './NewFor.tsx';
import { shownPapers } from './paper-rows.ts';
import type { Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';
import { changeUndoably } from './undo.ts';

const place = document.querySelector<HTMLElement>('.new-place');
if (place) void showNewPapers(place, place.dataset.newest ?? '');

/** Fills the empty element of the front page; `newest`: ids of the newest editions, as the reader's `since` keeps them. */
async function showNewPapers(place: HTMLElement, newest: string): Promise<void> {
  const reader = await readerStore.load();
  const { since, muted } = reader;
  // While the database is late, nobody knows of a last visit: noted now, this one would take its place.
  if (since === '' && readerStore.state === 'late') {
    const stop = readerStore.listen(() => {
      if (readerStore.state === 'late') return;
      stop();
      void showNewPapers(place, newest);
    });
    return;
  }
  const letGo = letGoDay(reader, newest.slice(0, 10));
  // On a first visit nothing is new. Its time is the earliest: a last visit of another database or device, read later, wins.
  if (since === '')
    await readerStore.take([{ id: readerId, field: 'since', value: newest, at: 0 }]);
  // Nothing is new where no edition came since the last visit, nor on a kept copy of the page that is older than that visit.
  if (newest <= since || newest.startsWith(since)) return showPlace(false);
  // Search is loaded only when there is something to count; without hits it needs words and titles only where such are muted.
  const { fullAnswer } = await import('../../search/search-papers.ts');
  const count = (days: { from?: string; to?: string } = {}) => {
    const query = emptyQuery({ is: ['new'], ...days });
    return fullAnswer({ query, reader: readerStore.reader, muted, limit: 0 });
  };
  if (letGo) await tellLetGo(newest, letGo, await count({ to: letGo }));
  const found = await count();
  if (typeof found === 'string') return showPlace(false);
  showPlace(found.total > 0);
  if (found.total === 0) return void readerStore.change(seenUpTo(newest));
  const onSeen = (event: MouseEvent) => markRest(newest, byKeyboard(event));
  render(<NewPapers total={found.total} {...{ onSeen }} />, place);
  const below = document.querySelector('.new-below');
  const days = new Map<string, number>();
  const later = newest.split(' ').filter((one) => isSince(since, one));
  for (const day of new Set(later.map((one) => one.slice(0, 10)))) {
    const answer = days.size < mostNamed && (await count({ from: day, to: day }));
    if (typeof answer === 'object' && answer.total > 0) days.set(day, answer.total);
  }
  if (below) render(<WhereNew {...found} days={days} />, below);
  if (reader.searches.length > 0) await showForYou(reader, fullAnswer);
}

/** Stores the number of rows, so that layouts/reader.js can keep room for them before the next page is painted. */
async function showForYou(reader: Reader, ask: typeof fullAnswer): Promise<void> {
  const place = document.querySelector('.for-you');
  const { ForYou, firstRows, newForYou } = await import('./ForYou.tsx');
  const papers = await newForYou(reader, ask);
  // Where there is room for few rows, no more come before a press: what is below would move.
  const room = Number(kept('for-you'));
  keep('for-you', String(rowsAtOnce(papers.length, firstRows)));
  if (!place) return;
  place.toggleAttribute('data-full', true);
  // Fewer on a phone: pages/index.astro.
  const most = Number(getComputedStyle(place).getPropertyValue('--first')) || firstRows;
  const first = room > 0 && room < 4 ? Math.min(3, most) : most;
  if (papers.length > 0) render(<ForYou {...{ papers, first }} />, place);
}

/** Papers that have been new for too long are no longer new; if the reader undoes that, they stay new until the next visit. */
async function tellLetGo(newest: string, day: string, old: Awaited<ReturnType<typeof fullAnswer>>) {
  if (typeof old === 'string') return;
  const days = daysInWords(readerStore.reader.newFor);
  const told = say(newWords.letGo, { days, papers: counted(old.total) });
  if (old.total > 0) await changeUndoably(seenUpTo(newest, day), told);
  else await readerStore.change(seenUpTo(newest, day));
}

async function markRest(newest: string, byKey: boolean): Promise<void> {
  showPlace(false);
  if (byKey) shownPapers()[0]?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  await changeUndoably(seenUpTo(newest), newWords.allSeen);
}

/** layouts/reader.js has shown the place already if there may be something new. */
function showPlace(isShown: boolean): void {
  if (isShown) document.documentElement.dataset.new = '';
  else delete document.documentElement.dataset.new;
}

/** The changes after which no paper is new; with a `day`, none up to that day. If none is new, which ones were seen is forgotten. */
function seenUpTo(newest: string, day?: string) {
  const seen = day ? [] : [...readerStore.reader.seen];
  const forgotten = seen.map((id) => paperChange('seen', id, null));
  const upTo = (day: string) => newest.split(' ').filter((one) => one.slice(0, 10) <= day);
  const value = day ? [...new Set([...upTo(day), day])].sort().reverse().join(' ') : newest;
  return [...forgotten, { id: readerId, field: 'since' as const, value }];
}

const mostNamed = 4;

function NewPapers({ total, onSeen }: { total: number; onSeen: (event: MouseEvent) => void }) {
  return (
    <>
      <a class="new-papers" href={pathTo('search/?is=new')} title={newWords.showOnly}>
        {parts(newWords.total, {
          n: total,
          strong: (text) => <strong>{say(text, { n: total })}</strong>,
          since: (text) => <span class="wide">{text}</span>,
        })}
      </a>
      <a class="wide" href={pathTo('review/?is=new')}>
        {listWords.oneByOne}
      </a>
      <button type="button" onClick={onSeen}>
        {newWords.markSeen}
      </button>
    </>
  );
}

/** Papers of days that are not named are others: which days these are, the page may not know. */
function WhereNew({ days, total, counts }: SearchResults & { days: Map<string, number> }) {
  const links = [...days].map(([day, n]) => (
    <a key={day} href={pathTo(`search/?is=new&from=${day}&to=${day}`)}>
      {say(newWords.ofDay, { n, day: plainDay(day) })}
    </a>
  ));
  const others = total - [...days.values()].reduce((sum, n) => sum + n, 0);
  const nameOf = pageList.get()?.nameOf ?? ((id) => id);
  const topics = Object.entries(counts.topics)
    // Topics that the page can name, with more than one new paper.
    .filter(([id, papers]) => papers > 1 && nameOf(id) !== id)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNamed)
    .map(([id, n]) => (
      <a key={id} href={pathTo(`search/?is=new&topic=${id}`)}>
        {say(newWords.ofTopic, { topic: nameOf(id), n })}
      </a>
    ));
  return (
    <>
      <h2 class="part">{newWords.title}</h2>
      <p>{listed(others > 0 ? [...links, say(filterWords.more, { n: others })] : links)}</p>
      {topics.length > 0 && (
        <p>{parts(newWords.topics, { topics: <span>{listed(topics)}</span> })}</p>
      )}
    </>
  );
}
