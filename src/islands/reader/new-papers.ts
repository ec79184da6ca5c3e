import { newWords } from '#words';
import { emptyQuery, noFilters } from '../../search/types.ts';
import type { SearchNews } from '../follow/search-news.ts';
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
  const [{ fullAnswer }, { drawNews }, { newsOf }] = await Promise.all([
    import('../../search/search-papers.ts'),
    import('./NewPapers.tsx'),
    import('../follow/search-news.ts'),
  ]);
  const filters = { ...noFilters(), is: ['new' as const] };
  const query = { ...emptyQuery(), filters, sort: 'date' as const };
  const found = await fullAnswer({ query, reader, muted, limit: most });
  if (typeof found === 'string') return showPlace(false);
  showPlace(found.total > 0);
  if (found.total === 0) return void changeReader(seenUpTo(newest));
  const show = (news: SearchNews[]) =>
    drawNews(place, { found, news, onSeen: () => void markRest(newest) });
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
