/** Papers once had files beside their pages, `/papers/<id>.bib` and others: whoever asks for one gets it made from the page. */
import { paperExports } from '../publish/exports/paper-exports.ts';
import { paperInPage } from '../publish/machine-readable/paper-in-page.ts';
import { base, pathTo } from '../site.ts';
import { download } from './download.ts';
import { redirectOf, textAt } from './other-page.ts';

/** Offers the file in place of `heading` and `text`; does nothing at any other address. */
export async function offerMissingFile(heading: Element, text: Element): Promise<void> {
  const [, id, ending = ''] =
    /^papers\/([^/]+)\.(\w+)$/.exec(location.pathname.slice(base.length)) ?? [];
  const file = paperExports[ending];
  if (!id || !file) return;
  const page = paperInPage(await pageOf(id));
  if (!page) return;
  const { record, address } = page;
  const name = `${record.id}.${ending}`;
  const button = document.createElement('button');
  button.className = 'control';
  button.textContent = `Download ${name}`;
  button.addEventListener('click', () => download(name, file.type, file.make(record, address)));
  const link = document.createElement('a');
  link.href = pathTo(`papers/${record.id}/`);
  link.textContent = record.title;
  heading.textContent = 'This file is made from the paper’s page';
  text.replaceChildren(button, ' or open ', link);
}

/** Of the paper that the id belongs to now. */
async function pageOf(id: string): Promise<string> {
  const html = (await textAt(pathTo(`papers/${id}/`))) ?? '';
  const now = redirectOf(html, pathTo('papers/'));
  return now ? ((await textAt(pathTo(`papers/${now}/`))) ?? '') : html;
}
