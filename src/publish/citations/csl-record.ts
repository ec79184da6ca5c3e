/** A paper as CSL-JSON, from which all formats of citations are made; "Seen in …" where author or date is unknown; journal, conference or preprint by the venue's words; which year and DOI are cited (arXiv's own DOI for a preprint without another). */
import { citeWords } from '#words';
import type { Paper } from '../../schema.ts';
import { site } from '../../site.ts';
import { arxivAddress, arxivYear } from '../../text/ids.ts';
import { readVenue, type Venue } from '../../text/venue.ts';
import { say } from '../../words/message.ts';
import type { PaperRecord } from '../exports/paper-record.ts';
import { cslName } from './author-name.ts';

export type CslRecord = ReturnType<typeof cslRecord>;

/** A paper as it is cited; `note` and `tags` are the reader's, whose reference manager keeps them. */
export type CitedPaper = PaperRecord & { note?: string; tags?: string[] };

/** One paper in CSL-JSON; facts that are not known are undefined. */
export function cslRecord(paper: CitedPaper) {
  const { kind, container, date, volume, issue, pages, doi } = publicationOf(paper);
  const { authors = [], citationKey: key = paper.id, abstract, note, tags = [] } = paper;
  // Without author and date, readers need another way to find the paper.
  const seen =
    (authors.length === 0 || !date) &&
    say(citeWords.seenIn, { site: site.name, id: paper.editions[0] ?? '' });
  const isPreprint = kind === 'preprint';
  return {
    id: key,
    'citation-key': key,
    type: types[kind],
    title: paper.title.replace(/\s+/g, ' '),
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    issued: date ? { 'date-parts': [date.split('-').map(Number)] } : undefined,
    'container-title': container,
    'event-title': kind === 'conference' ? container : undefined,
    volume,
    issue,
    page: pages,
    genre: isPreprint ? 'Preprint' : undefined,
    publisher: isPreprint ? 'arXiv' : undefined,
    number: isPreprint ? `arXiv:${paper.arxivId}` : undefined,
    DOI: doi,
    URL: paper.arxivId ? arxivAddress(paper.arxivId) : paper.url,
    abstract: abstract ? abstract.replace(/\s+/g, ' ') : undefined,
    keyword: tags.length > 0 ? tags.join(', ') : undefined,
    note: [note?.trim(), seen].filter(Boolean).join('\n\n') || undefined,
  };
}

const types = {
  journal: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  document: 'document',
} as const;

/** Where and when a paper was published, as far as known; the same for citations and a page's metadata. */
export interface Publication extends Pick<Venue, 'volume' | 'issue' | 'pages'> {
  kind: Venue['kind'] | 'preprint' | 'document';
  /** A journal's name without its year, a conference's with it. */
  container?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a venue's year alone, since the first submission is another day. */
  date?: string;
  /** The paper's own, as its publisher registered it; else arXiv's, for a preprint. */
  doi?: string;
}

export function publicationOf(
  paper: Pick<Paper, 'venue' | 'arxivId' | 'published' | 'doi'>,
): Publication {
  const { venue, arxivId } = paper;
  const submitted = paper.published ?? arxivYear(arxivId);
  if (venue === undefined) {
    // arXiv registers this DOI for every paper it holds.
    const doi = paper.doi ?? (arxivId && `10.48550/arXiv.${arxivId}`);
    return { kind: arxivId ? 'preprint' : 'document', date: submitted, doi };
  }
  const { name, year, ...rest } = readVenue(venue);
  const container = rest.kind === 'journal' ? name : venue;
  return { ...rest, container, date: year?.toString() ?? submitted, doi: paper.doi };
}
