import type { Paper } from '../../schema.ts';
import type { Address } from '../address.ts';
import { cslName } from '../citations/author-name.ts';
import { readVenue } from '../citations/venue.ts';
import { typeOf } from './citation-meta.ts';

/**
 * A paper as an OpenURL context object, for the title of a `<span class="Z3988">` (COinS).
 * As Zotero's own export has it: a conference paper as `proceeding` in a book, a journal article as
 * such, all else in Dublin Core with Zotero's item type.
 */
export function coins(paper: Paper, address: Address): string {
  const url = paper.arxivId
    ? `https://arxiv.org/abs/${paper.arxivId}`
    : address(`papers/${paper.id}/`);
  const fields: [string, string][] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_id', url],
    ...genre(paper),
    ...names(paper.authors),
    ...date(paper),
  ];
  // Only what would be misread is escaped: the rest then compresses against the list's own words.
  return fields
    .map(([key, value]) => `${key}=${value.replace(/[%&+#=]/g, encodeURIComponent)}`)
    .join('&');
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

/** The first author in parts, so that no reader has to guess them; then all by name. */
function names(authors: string[]): [string, string][] {
  const [first] = authors;
  if (!first) return [];
  const { family, given } = cslName(first);
  const parts: [string, string][] =
    family && given
      ? [
          ['rft.aufirst', given],
          ['rft.aulast', family],
        ]
      : [];
  return [...parts, ...authors.map((name): [string, string] => ['rft.au', name])];
}

function date({ venue, published }: Paper): [string, string][] {
  const year = venue ? readVenue(venue).year : undefined;
  const day = year ? String(year) : published;
  return day ? [['rft.date', day]] : [];
}
