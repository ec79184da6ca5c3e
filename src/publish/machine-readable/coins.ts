/** Describes the papers of a list for Zotero (COinS). */
import type { Paper } from '../../schema.ts';
import { arxivAddress } from '../../text/ids.ts';
import type { Address } from '../address.ts';
import { indexName } from '../citations/author-name.ts';
import { publicationOf } from '../citations/csl-record.ts';
import { coinsOf, coinsOfRow, type Field } from './coins-of-row.ts';

/** A paper as COinS, for the title of a `<span class="Z3988">`; absent where a script can make it from the row. */
export function coinsInRow(paper: Paper, address: Address): string | undefined {
  // Quotation marks are curled in a row, and formulas typeset.
  const isAsWritten = !/["'`]/.test(paper.title) && paper.titleMath.length === 0;
  const isNamed = paper.authors.every((name) => !name.includes(',') && indexName(name) === name);
  return isAsWritten && isNamed && !paper.venue && !paper.doi ? undefined : coins(paper, address);
}

/** As Zotero exports it: `proceeding` in a book, a journal’s article, or Dublin Core with Zotero’s item type. */
export function coins(paper: Paper, address: Address): string {
  const { kind, container, volume, issue, pages, doi, date } = publicationOf(paper);
  const { title, arxivId } = paper;
  const url = address(`papers/${paper.id}/`);
  const authors = paper.authors.map(indexName);
  if (kind !== 'journal' && kind !== 'conference')
    return coinsOfRow({ title, url, authors, arxivId, doi, published: date });
  const work: Field[] =
    kind === 'journal'
      ? [
          ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
          ['rft.genre', 'article'],
          ['rft.atitle', title],
          ['rft.jtitle', container],
          ['rft.volume', volume],
          ['rft.issue', issue],
          ['rft.pages', pages],
        ]
      : [
          ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
          ['rft.genre', 'proceeding'],
          ['rft.atitle', title],
          ['rft.btitle', container],
        ];
  return coinsOf([
    ['rft_id', arxivId ? arxivAddress(arxivId) : url],
    ['rft_id', doi && `info:doi/${doi}`],
    ...work,
    ...authors.map((name): Field => ['rft.au', name]),
    ['rft.date', date],
  ]);
}
