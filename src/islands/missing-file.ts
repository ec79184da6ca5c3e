/** Former addresses of files, `/papers/<id>.bib`, `/topics/<id>.csv`: a browser makes these files now. */
import { citeWords, notFoundWords, siteWords } from '#words';
import { paperExports } from '../publish/exports/paper-exports.ts';
import { paperInPage } from '../publish/machine-readable/paper-in-page.ts';
import { base, pathTo } from '../site.ts';
import { parts, say } from '../words/message.ts';
import { download } from './download.ts';
import { element } from './element.ts';
import { wireDownloads } from './list/downloads.ts';
import { redirectOf, textAt } from './other-page.ts';

/** Offers the file in place of `heading` and `text`; does nothing at any other address. */
export async function offerMissingFile(heading: Element, text: Element): Promise<void> {
  const path = location.pathname.slice(base.length);
  const [, list, format] = /^((?:topics|editions)\/[^/]+)\.(bib|csv)$/.exec(path) ?? [];
  if (list && format) return offerList(list, format, heading, text);
  const [, id, ending = ''] = /^papers\/([^/]+)\.(\w+)$/.exec(path) ?? [];
  const file = paperExports[ending];
  if (!id || !file) return;
  const record = paperInPage(await pageOf(id));
  if (!record) return;
  const name = `${record.id}.${ending}`;
  const press = () => download(name, file.type, file.make(record));
  const button = element('button', { className: 'control', onclick: press }, downloadOf(name));
  const link = element('a', { href: pathTo(`papers/${record.id}/`) }, record.title);
  show(heading, text, button, link);
}

function show(heading: Element, text: Element, button: Element, page: Element): void {
  heading.textContent = notFoundWords.fileOfPage;
  text.replaceChildren(
    ...parts<typeof notFoundWords.orOpen, Node>(notFoundWords.orOpen, { button, page }),
  );
}

function downloadOf(name: string): string {
  return say(siteWords.labelled, { label: citeWords.download, name });
}

async function pageOf(id: string): Promise<string> {
  const html = (await textAt(pathTo(`papers/${id}/`))) ?? '';
  const now = redirectOf(html, pathTo('papers/'));
  return now ? ((await textAt(pathTo(`papers/${now}/`))) ?? '') : html;
}

function offerList(list: string, format: string, heading: Element, text: Element): void {
  const file = `${list.replace('/', '-')}.${format}`;
  const button = element('button', { className: 'control' }, downloadOf(file));
  button.dataset.format = format;
  const link = element('a', { href: pathTo(`${list}/`) }, notFoundWords.itsPage);
  if (text instanceof HTMLElement) text.dataset.file = list;
  show(heading, text, button, link);
  wireDownloads();
}
