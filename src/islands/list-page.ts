/** All that a page with a list does at once, beside its islands; one file, which is one request. */
import './every-page.ts';
import { wireDownloads } from './list/downloads.ts';
import { watchRows } from './list/rows.ts';

watchRows(document.querySelectorAll<HTMLElement>('[data-list] > li'));
wireDownloads();
// Of editions.
if (document.querySelector('.edition-summary')) void import('./list/glance.ts');
// Of the front page.
const place = document.querySelector<HTMLElement>('.new-place');
if (place)
  void import('./reader/NewPapers.tsx').then(({ showNewPapers }) =>
    showNewPapers(place, place.dataset.newest ?? ''),
  );
