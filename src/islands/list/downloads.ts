/** The buttons that make a list a file, and what is said. */
import { listWords } from '#words';
import { counted } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { showNotice } from '../notice.ts';
import { pageList } from './use-page-list.ts';

/** Makes each `[data-format]` of the page hand over the list of the `[data-file]` around it, as it is filtered. */
export function wireDownloads(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-format]') : null;
    const { file = '', here } = button?.closest<HTMLElement>('[data-file]')?.dataset ?? {};
    if (file) void handOver(file, button?.dataset.format ?? '', here !== undefined);
  });
}

async function handOver(list: string, format: string, isWholeHere: boolean): Promise<void> {
  const shown = pageList.get();
  showNotice(listWords.makingFile);
  try {
    const { downloadList } = await import('./list-file.ts');
    const chosen = shown?.isPlain === false ? await shown.whole() : undefined;
    const papers = await downloadList(list, format, chosen, isWholeHere);
    showNotice(say(listWords.inFile, { papers: counted(papers) }));
  } catch {
    showNotice(listWords.fileFailed);
  }
}
