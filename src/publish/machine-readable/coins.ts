/** Papers of a list for Zotero (COinS). */
import type { Paper } from '../../schema.ts';
import { arxivAddress } from '../../text/ids.ts';
import type { Address } from '../address.ts';
import { indexName } from '../citations/author-name.ts';
import { type Publication, publicationOf } from '../citations/publication.ts';
import { zoteroTypes } from './citation-meta.ts';
import { coinsOfTitle, escapedInCoins } from './coins-of-title.ts';

/** A paper as COinS, for the title of a `<span class="Z3988">`; absent where a script can make it from the row. */
export function coinsInRow(paper: Paper, address: Address): string | undefined {
  const said = coins(paper, address);
  // Quotation marks are curled in a row, and formulas typeset.
  const isAsWritten = !/["'`]/.test(paper.title) && paper.titleMath.length === 0;
  return isAsWritten && said === coinsOfTitle(paper.title, address(`papers/${paper.id}/`))
    ? undefined
    : said;
}

/** As Zotero exports it: `proceeding` in a book, a journal’s article, or Dublin Core with Zotero’s item type. */
export function coins(paper: Paper, address: Address): string {
  const publication = publicationOf(paper);
  const { date, doi } = publication;
  const { arxivId } = paper;
  const fields: [string, string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_id', arxivId ? arxivAddress(arxivId) : address(`papers/${paper.id}/`)],
    ['rft_id', doi ? `info:doi/${doi}` : ''],
    ...work(paper.title, publication),
    ...paper.authors.map((name): [string, string] => ['rft.au', indexName(name)]),
    ['rft.date', date ?? ''],
  ];
  return fields
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${escapedInCoins(value)}`)
    .join('&');
}

function work(
  title: string,
  { kind, container = '', volume = '', issue = '', pages = '' }: Publication,
): [string, string][] {
  if (kind === 'journal')
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', title],
      ['rft.jtitle', container],
      ['rft.volume', volume],
      ['rft.issue', issue],
      ['rft.pages', pages],
    ];
  if (kind === 'conference')
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'proceeding'],
      ['rft.atitle', title],
      ['rft.btitle', container],
    ];
  return [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroTypes[kind]],
    ['rft.title', title],
  ];
}
