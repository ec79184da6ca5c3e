import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import type { Address } from '../address.ts';
import { readVenue } from '../citations/venue.ts';

/** A `<meta name content>`. */
export type Meta = [name: string, content: string];

/**
 * What a paper's page says of it to reference managers and scholarly search: Highwire `citation_*`,
 * and Dublin Core. Zotero's Embedded Metadata takes the type from `citation_conference_title` or
 * `citation_journal_title`, else from `DC.type`, where it knows `preprint`. Highwire tags without an
 * author and a date are refused by Google Scholar, so then there are none.
 */
export function citationMeta(paper: Paper, address: Address): Meta[] {
  return [...highwire(paper, address), ...dublinCore(paper, address)];
}

function highwire(paper: Paper, address: Address): Meta[] {
  const date = publicationDate(paper);
  if (!paper.authors.length || !date) return [];
  return [
    ['citation_title', paper.title],
    ...paper.authors.map((name): Meta => ['citation_author', name]),
    ['citation_publication_date', date],
    ...venueMeta(paper.venue),
    ...arxivMeta(paper.arxivId),
    ['citation_abstract_html_url', address(`papers/${paper.id}/`)],
    ['citation_public_url', publicUrl(paper, address)],
    ['citation_language', site.language],
  ];
}

function dublinCore(paper: Paper, address: Address): Meta[] {
  return [
    ['DC.title', paper.title],
    ...paper.authors.map((name): Meta => ['DC.creator', name]),
    ...(paper.published ? [['DC.date', paper.published] satisfies Meta] : []),
    ['DC.type', typeOf(paper)],
    ['DC.description', paper.abstract],
    ['DC.identifier', publicUrl(paper, address)],
    ['DC.language', site.language],
  ];
}

/** Zotero's item types, which Zotero reads from `DC.type` and COinS's `rft.type`. */
export function typeOf({ venue, arxivId }: Pick<Paper, 'venue' | 'arxivId'>): string {
  if (venue) return readVenue(venue).kind === 'journal' ? 'journalArticle' : 'conferencePaper';
  return arxivId ? 'preprint' : 'document';
}

/** With a venue's year the year alone: the first submission is another day. */
function publicationDate({ venue, published }: Paper): string | undefined {
  const year = venue ? readVenue(venue).year : undefined;
  return year ? String(year) : published?.replaceAll('-', '/');
}

function venueMeta(venue: string | undefined): Meta[] {
  if (!venue) return [];
  const { kind, name } = readVenue(venue);
  return kind === 'journal'
    ? [['citation_journal_title', name]]
    : [['citation_conference_title', venue]];
}

function arxivMeta(arxivId: string | undefined): Meta[] {
  if (!arxivId) return [];
  return [
    ['citation_arxiv_id', arxivId],
    ['citation_pdf_url', `https://arxiv.org/pdf/${arxivId}`],
  ];
}

function publicUrl({ arxivId, id }: Paper, address: Address): string {
  return arxivId ? `https://arxiv.org/abs/${arxivId}` : address(`papers/${id}/`);
}
