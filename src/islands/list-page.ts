/** All that a page with a list does at once; one file, which is one request. */
import { h, render } from 'preact';
import { listWords } from '#words';
import { wake } from './island.ts';
import { ListBar, ListFilters } from './list/ListBar.tsx';
import { watchRows } from './list/rows.ts';
import { pageList } from './list/use-page-list.ts';
import { showNotice } from './notice.ts';

const list = wake(ListBar);
const filters = document.querySelector('.rail-place');
if (list && filters) render(h(ListFilters, list), filters);
watchRows();
if (document.querySelector('.new-place')) void import('./reader/NewPapers.tsx');

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest('[data-file] [data-format]');
  if (!button) return;
  showNotice(listWords.makingFile);
  // every-page.ts says what failed.
  (await import('./papers-file.ts').catch(() => null))?.handOver(button, pageList.get());
});
