import { newWords } from '#words';
import type { NewCounts } from './count-new.ts';
import { paperChange, readerId } from './marks.ts';
import { changeReader, currentReader, loadReader } from './reader-store.ts';
import { changeUndoably } from './undo.ts';

/** "New since your last visit", in the empty element of the front page; `newest`: the day of the newest edition. */
export async function showNewPapers(place: HTMLElement, newest: string): Promise<void> {
  await loadReader();
  const { since } = currentReader();
  // On a first visit nothing is new.
  if (since === '') await changeReader([{ id: readerId, field: 'since', value: newest }]);
  if (since === '' || newest <= since) return showPlace(false);
  // Search, which counts them, is loaded only when there is something to count.
  const { countNew, newPapersOf } = await import('./count-new.ts');
  const counts: NewCounts | null = await countNew(currentReader());
  showPlace(Boolean(counts?.total));
  if (counts?.total === 0) await changeReader(seenUpTo(newest));
  if (!counts?.total) return;
  place.replaceChildren(newPapersOf(counts, () => void markRest(newest)));
  if (currentReader().searches.length === 0) return;
  const { newInSearches } = await import('../follow/new-in-searches.ts');
  const news = await newInSearches(currentReader());
  if (news) place.append(news);
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
