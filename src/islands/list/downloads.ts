import { counted } from '../../counted.ts';
import { showNotice } from '../notice.ts';

/** Makes each `[data-format]` of the page hand over the list of the `[data-file]` around it. */
export function wireDownloads(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-format]') : null;
    const list = button?.closest<HTMLElement>('[data-file]')?.dataset.file;
    if (list) void handOver(list, button?.dataset.format ?? '');
  });
}

async function handOver(list: string, format: string): Promise<void> {
  showNotice('Making the file …');
  try {
    const { downloadList, isListFormat } = await import('./list-file.ts');
    if (!isListFormat(format)) return;
    showNotice(`${counted(await downloadList(list, format))} in the file.`);
  } catch {
    showNotice('The file could not be made: some of the papers could not be loaded.');
  }
}
