/** "Cite": a dialog with the paper's citation in every format, to copy or download, made from the facts on its page. */
import { citeWords, noticeWords } from '#words';
import { citationsOf } from '../publish/citations/citations.ts';
import type { PaperRecord } from '../publish/exports/paper-record.ts';
import { paperInPage } from '../publish/machine-readable/paper-in-page.ts';
import { say } from '../words/message.ts';
import { copied, dialogButton, openDialog } from './dialog.ts';
import { element } from './element.ts';
import { download } from './files.ts';
import { loadAgain, showNotice } from './notice.ts';

const formats = [
  { name: 'BibTeX', key: 'bibtex', ending: 'bib' },
  { name: 'RIS', key: 'ris', ending: 'ris' },
  { name: citeWords.apa, key: 'apa' },
  { name: 'CSL-JSON', key: 'csl' },
  { name: citeWords.markdown, key: 'markdown' },
] as const;

/** Without `record`, cites the paper of this page. */
export function showCiteDialog(record?: PaperRecord): void {
  // layouts/waiting.js repeats a press that came before the marks were read.
  if (document.querySelector('.cite-dialog')) return;
  const of = record ?? paperInPage(document.documentElement.outerHTML);
  // The page was not loaded completely.
  if (!of) {
    showNotice(noticeWords.pageInPart, loadAgain);
    return;
  }
  openDialog(citeWords.title, 'cite-dialog', ...sections(of));
}

function sections(record: PaperRecord): HTMLElement[] {
  const citations = citationsOf(record);
  return formats.map(({ name, key, ...format }) => {
    const text = citations[key];
    const shown = element('pre', { tabIndex: 0, dir: 'auto' }, text.trim());
    const copy = async () => {
      const done = await copied(`${text.trim()}\n`, shown);
      showNotice(say(done ? citeWords.copied : citeWords.selected, { format: name }));
    };
    const bar = element('div', { className: 'tools' }, element('h3', {}, name));
    if ('ending' in format) {
      const save = () => download(`${record.id}.${format.ending}`, 'text/plain', text);
      bar.append(dialogButton(citeWords.download, save, name));
    }
    bar.append(dialogButton(noticeWords.copy, copy, name));
    return element('section', { ariaLabel: name }, bar, shown);
  });
}
