/** The buttons that make a list a file, and what is said. */
import { listWords } from '#words';
import { counted } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { showNotice } from '../notice.ts';

/** What a filtered list puts into the event `chosen`: hashes of the papers that it shows, once all are known. */
export interface Chosen {
  papers?: Promise<Iterable<number>>;
}

/** Makes each `[data-format]` of the page hand over the list of the `[data-file]` around it, as it is filtered. */
export function wireDownloads(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-format]') : null;
    const { file = '', here } = button?.closest<HTMLElement>('[data-file]')?.dataset ?? {};
    if (file) void handOver(file, button?.dataset.format ?? '', here !== undefined);
  });
}

async function handOver(list: string, format: string, isWholeHere: boolean): Promise<void> {
  const chosen: Chosen = {};
  document.dispatchEvent(new CustomEvent('chosen', { detail: chosen }));
  showNotice(listWords.makingFile);
  try {
    const { downloadList } = await import('./list-file.ts');
    const papers = await downloadList(list, format, await chosen.papers, isWholeHere);
    showNotice(say(listWords.inFile, { papers: counted(papers) }));
  } catch {
    showNotice(listWords.fileFailed);
  }
}
