import { ownLanguage } from '../../own-language.ts';
import type { Paper } from '../../schema.ts';
import { arxivAddress } from '../../text/ids.ts';
import { indexName } from '../citations/author-name.ts';
import { type Publication, publicationOf } from '../citations/publication.ts';

type Meta = [name: string, content: string];

/**
 * What a paper's page says of it to reference managers and scholarly search, the title first: Highwire `citation_*`,
 * and Dublin Core for what Highwire cannot say. Zotero's Embedded Metadata takes the type from
 * `citation_conference_title` or `citation_journal_title`, else from `DC.type`, where it knows `preprint`; by `z.` any
 * field of its own; the abstract from the page's description; the address from the canonical link; the language from
 * `<html lang>`, which is the interface's, where nothing else says it. Highwire tags without an author and a date are refused by Google Scholar, so then there are none.
 */
export function citationMeta(paper: Paper): Meta[] {
  const publication = publicationOf(paper);
  const { kind, date } = publication;
  const isHighwire = paper.authors.length > 0 && date !== undefined;
  const elsewhere = paper.arxivId && arxivAddress(paper.arxivId);
  return [
    ...(isHighwire ? highwire(paper, publication, elsewhere) : dublinCore(paper, elsewhere)),
    ['DC.type', zoteroTypes[kind]],
    ...known('DC.publisher', kind === 'preprint' ? 'arXiv' : undefined),
    ...zotero(paper, publication),
  ];
}

function highwire(
  { title, authors, orcids, arxivId }: Paper,
  { kind, container, date, volume, issue, pages, doi }: Publication,
  elsewhere: string | undefined,
): Meta[] {
  return [
    ['citation_title', title],
    ...authorMeta('citation_author', authors, orcids),
    ...known('citation_publication_date', date?.replaceAll('-', '/')),
    ...known(`citation_${kind}_title`, container),
    ...known('citation_volume', volume),
    ...known('citation_issue', issue),
    ...known('citation_firstpage', pages?.split(/[–-]/)[0]),
    ...known('citation_doi', doi),
    ...known('citation_arxiv_id', arxivId),
    ...known('citation_pdf_url', arxivId && `https://arxiv.org/pdf/${arxivId}`),
    ...known('citation_public_url', elsewhere),
    ...known('citation_language', ownLanguage(title).lang),
  ];
}

function dublinCore({ title, authors, published }: Paper, elsewhere: string | undefined): Meta[] {
  return [
    ['DC.title', title],
    ...authorMeta('DC.creator', authors),
    ...known('DC.date', published),
    ...known('DC.identifier', elsewhere),
    ...known('DC.language', ownLanguage(title).lang),
  ];
}

/** What Zotero's own translator for arXiv fills in, and no common vocabulary has a word for. */
function zotero({ arxivId, categories: [category] }: Paper, publication: Publication): Meta[] {
  const { kind, container } = publication;
  return [
    ...known('prism.publicationName', container),
    ...known('z.archiveID', kind === 'preprint' ? `arXiv:${arxivId}` : undefined),
    ...known('z.extra', arxivId && `arXiv:${arxivId}${category ? ` [${category}]` : ''}`),
  ];
}

function known(name: string, content: string | undefined): Meta[] {
  return content ? [[name, content]] : [];
}

/**
 * A lone author stands as written when both parts have several words: Zotero would take
 * `"van der Berg, Jan Piet"` for two people.
 */
function authorMeta(field: string, authors: string[], orcids: Paper['orcids'] = {}): Meta[] {
  const asWritten = authors.length === 1 && /\s\S*,.*\S\s/.test(indexName(authors[0] ?? ''));
  return authors.flatMap((name): Meta[] => [
    [field, asWritten ? name : indexName(name)],
    ...known(`${field}_orcid`, orcids[name] && `https://orcid.org/${orcids[name]}`),
  ]);
}

/** Zotero's item types, which Zotero reads from `DC.type` and COinS's `rft.type`. */
export const zoteroTypes: Record<Publication['kind'], string> = {
  journal: 'journalArticle',
  conference: 'conferencePaper',
  preprint: 'preprint',
  document: 'document',
};
