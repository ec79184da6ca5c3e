import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import type { Address } from '../address.ts';
import { indexName } from '../citations/author-name.ts';
import { arxivDoi } from '../citations/csl-record.ts';
import { readVenue } from '../citations/venue.ts';

/** A `<meta name content>`. */
export type Meta = [name: string, content: string];

/**
 * What a paper's page says of it to reference managers and scholarly search: Highwire `citation_*`,
 * and Dublin Core. Zotero's Embedded Metadata takes the type from `citation_conference_title` or
 * `citation_journal_title`, else from `DC.type`, where it knows `preprint`; and by `z.` any field of
 * its own. Highwire tags without an author and a date are refused by Google Scholar, so then there
 * are none.
 */
export function citationMeta(paper: Paper, address: Address): Meta[] {
  return [...highwire(paper, address), ...dublinCore(paper, address), ...zotero(paper)];
}

function highwire(paper: Paper, address: Address): Meta[] {
  const date = publicationDate(paper);
  if (!paper.authors.length || !date) return [];
  return [
    ['citation_title', paper.title],
    ...authorMeta('citation_author', paper.authors),
    ['citation_publication_date', date],
    ...venueMeta(paper.venue),
    ...arxivMeta(paper),
    ['citation_abstract_html_url', address(`papers/${paper.id}/`)],
    ['citation_public_url', publicUrl(paper, address)],
    ['citation_language', site.language],
  ];
}

function dublinCore(paper: Paper, address: Address): Meta[] {
  return [
    ['DC.title', paper.title],
    ...authorMeta('DC.creator', paper.authors),
    ...(paper.published ? [['DC.date', paper.published] satisfies Meta] : []),
    ['DC.type', typeOf(paper)],
    ...(isPreprint(paper) ? [['DC.publisher', 'arXiv'] satisfies Meta] : []),
    ['DC.description', paper.abstract],
    ['DC.identifier', publicUrl(paper, address)],
    ['DC.language', site.language],
  ];
}

/** What Zotero's own translator for arXiv fills in, and no common vocabulary has a word for. */
function zotero({ arxivId, venue, categories: [category] }: Paper): Meta[] {
  const title: Meta[] = venue
    ? [
        [
          'prism.publicationName',
          readVenue(venue).kind === 'journal' ? readVenue(venue).name : venue,
        ],
      ]
    : [];
  if (!arxivId) return title;
  return [
    ...title,
    ...(venue ? [] : [['z.archiveID', `arXiv:${arxivId}`] satisfies Meta]),
    ['z.extra', `arXiv:${arxivId}${category ? ` [${category}]` : ''}`],
  ];
}

/**
 * A lone author stands as written when both parts have several words: Zotero would take
 * `"van der Berg, Jan Piet"` for two people.
 */
function authorMeta(field: string, authors: string[]): Meta[] {
  const [only] = authors;
  if (only && authors.length === 1 && /\s\S*,.*\S\s/.test(indexName(only))) return [[field, only]];
  return authors.map((name) => [field, indexName(name)]);
}

/** Zotero's item types, which Zotero reads from `DC.type` and COinS's `rft.type`. */
export function typeOf({ venue, arxivId }: Pick<Paper, 'venue' | 'arxivId'>): string {
  if (venue) return readVenue(venue).kind === 'journal' ? 'journalArticle' : 'conferencePaper';
  return arxivId ? 'preprint' : 'document';
}

function isPreprint(paper: Pick<Paper, 'venue' | 'arxivId'>): boolean {
  return typeOf(paper) === 'preprint';
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

function arxivMeta({ arxivId, venue }: Paper): Meta[] {
  if (!arxivId) return [];
  return [
    ...(venue ? [] : [['citation_doi', arxivDoi(arxivId)] satisfies Meta]),
    ['citation_arxiv_id', arxivId],
    ['citation_pdf_url', `https://arxiv.org/pdf/${arxivId}`],
  ];
}

/** Where a paper is read: at arXiv, or else here. */
export function publicUrl(
  { arxivId, id }: Pick<Paper, 'arxivId' | 'id'>,
  address: Address,
): string {
  return arxivId ? `https://arxiv.org/abs/${arxivId}` : address(`papers/${id}/`);
}
