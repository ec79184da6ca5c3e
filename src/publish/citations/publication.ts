/** Whether a paper is in a journal, at a conference or a preprint, by the venue's words; which venue keeps its year; which year and DOI are cited (arXiv's own DOI for a preprint without another). */
import type { Paper } from '../../schema.ts';
import { arxivYear } from '../../text/ids.ts';
import { readVenue, type Venue } from '../../text/venue.ts';

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
