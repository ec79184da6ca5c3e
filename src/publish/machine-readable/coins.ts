import type { Paper } from '../../schema.ts';
import type { Address } from '../address.ts';
import { indexName } from '../citations/author-name.ts';
import { arxivDoi } from '../citations/csl-record.ts';
import { readVenue } from '../citations/venue.ts';
import { publicUrl, typeOf } from './citation-meta.ts';

/**
 * A paper as an OpenURL context object, for the title of a `<span class="Z3988">` (COinS).
 * As Zotero's own export has it: a conference paper as `proceeding` in a book, a journal article as
 * such, all else in Dublin Core with Zotero's item type.
 */
export function coins(paper: Paper, address: Address): string {
  const fields: [string, string][] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_id', publicUrl(paper, address)],
    ...doi(paper),
    ...genre(paper),
    ...paper.authors.map((name): [string, string] => ['rft.au', indexName(name)]),
    ...date(paper),
  ];
  // Only what would be misread is escaped: the rest then compresses against the list's own words.
  return fields
    .map(([key, value]) => `${key}=${value.replace(/[%&+#=]/g, encodeURIComponent)}`)
    .join('&');
}

/** A preprint's; a paper with a venue has another one, which nobody gave us. */
function doi({ venue, arxivId }: Paper): [string, string][] {
  return arxivId && !venue ? [['rft_id', `info:doi/${arxivDoi(arxivId)}`]] : [];
}

function genre(paper: Paper): [string, string][] {
  const venue = paper.venue ? readVenue(paper.venue) : undefined;
  if (!venue)
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', typeOf(paper)],
      ['rft.title', paper.title],
    ];
  if (venue.kind === 'journal')
    return [
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', paper.title],
      ['rft.jtitle', venue.name],
    ];
  return [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'proceeding'],
    ['rft.atitle', paper.title],
    ['rft.btitle', paper.venue ?? ''],
  ];
}

function date({ venue, published }: Paper): [string, string][] {
  const year = venue ? readVenue(venue).year : undefined;
  const day = year ? String(year) : published;
  return day ? [['rft.date', day]] : [];
}
