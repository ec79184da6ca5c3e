/** All that a page with a list does at once; one file, which is one request. */
import { h, render } from 'preact';
import { listWords } from '#words';
import { counted } from '../counted.ts';
import { say } from '../words/message.ts';
import { wake } from './island.ts';
import { ListBar, ListFilters } from './list/ListBar.tsx';
import { watchRows } from './list/rows.ts';
import { pageList } from './list/use-page-list.ts';
import { showNotice } from './notice.ts';

const list = wake(ListBar);
const filters = document.querySelector('.rail-place');
if (list && filters) render(h(ListFilters, list), filters);
watchRows();
// Of the front page.
if (document.querySelector('.new-place')) void import('./reader/NewPapers.tsx');

// Each `[data-format]` hands over the list of the `[data-file]` around it.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-format]') : null;
  const { file = '', here } = button?.closest<HTMLElement>('[data-file]')?.dataset ?? {};
  if (file) void handOver(file, button?.dataset.format ?? '', here !== undefined);
});

/** Makes a file of the list as it is filtered. */
async function handOver(list: string, format: string, isWholeHere: boolean): Promise<void> {
  const shown = pageList.get();
  showNotice(listWords.makingFile);
  try {
    const { downloadList } = await import('./papers-file.ts');
    const chosen = shown && shown.shows !== 'page' ? await shown.whole() : undefined;
    const papers = await downloadList(list, format, chosen, isWholeHere);
    showNotice(say(listWords.inFile, { papers: counted(papers) }));
  } catch {
    showNotice(listWords.fileFailed);
  }
}
