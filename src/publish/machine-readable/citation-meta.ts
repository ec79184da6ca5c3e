/** Metadata in the head of a paper's page for Zotero and Google Scholar. */
import { ownLanguage } from '../../own-language.ts';
import type { Paper } from '../../schema.ts';
import { arxivAddress } from '../../text/ids.ts';
import { indexName } from '../citations/author-name.ts';
import { type Publication, publicationOf } from '../citations/csl-record.ts';

type Meta = [name: string, content: string];

/**
 * What reference managers and scholarly search read, the title first: Highwire `citation_*`, which Google Scholar refuses
 * without author and date; else Dublin Core. Zotero takes the type from `citation_*_title` or `DC.type`, and by `z.` any
 * field of its own.
 */
export function citationMeta(paper: Paper): Meta[] {
  const publication = publicationOf(paper);
  const { kind, date } = publication;
  const isHighwire = paper.authors.length > 0 && date !== undefined;
  const elsewhere = paper.arxivId && arxivAddress(paper.arxivId);
  return [
    ...(isHighwire ? highwire(paper, publication, elsewhere) : dublinCore(paper, date, elsewhere)),
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

function dublinCore(
  { title, authors }: Paper,
  date: string | undefined,
  elsewhere: string | undefined,
): Meta[] {
  return [
    ['DC.title', title],
    ...authorMeta('DC.creator', authors),
    ...known('DC.date', date),
    ...known('DC.identifier', elsewhere),
    ...known('DC.language', ownLanguage(title).lang),
  ];
}

/** Fields that Zotero's own translator for arXiv fills in, and that no common vocabulary has. */
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

/** A lone author with a comma and several words on both sides stays as written, since Zotero would read two people. */
function authorMeta(field: string, authors: string[], orcids: Paper['orcids'] = {}): Meta[] {
  const asWritten = authors.length === 1 && /\s\S*,.*\S\s/.test(indexName(authors[0] ?? ''));
  return authors.flatMap((name): Meta[] => [
    [field, asWritten ? name : indexName(name)],
    ...known(`${field}_orcid`, orcids[name] && `https://orcid.org/${orcids[name]}`),
  ]);
}

/** Zotero's item types, which Zotero reads from `DC.type` and COinS's `rft.type`. */
const zoteroTypes: Record<Publication['kind'], string> = {
  journal: 'journalArticle',
  conference: 'conferencePaper',
  preprint: 'preprint',
  document: 'document',
};
