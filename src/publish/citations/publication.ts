import type { Paper } from '../../schema.ts';
import type { Address } from '../address.ts';

/** Where and when a paper was published, as far as known; the same for citations and a page's metadata. */
export interface Publication {
  kind: 'journal' | 'conference' | 'preprint' | 'document';
  /** A journal's name without its year, a conference's with it. */
  container?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a venue's year alone, since the first submission is another day. */
  date?: string;
  /** In a journal, as far as `venue` says; pages may be an article's number. */
  volume?: string;
  issue?: string;
  pages?: string;
  /** Of the version that is cited: arXiv's own for a preprint. */
  doi?: string;
  /** The address to read it: at arXiv, or else here. */
  url: string;
}

export function publicationOf(
  paper: Pick<Paper, 'id' | 'venue' | 'arxivId' | 'published' | 'doi'>,
  address: Address,
): Publication {
  const { id, venue, arxivId, published } = paper;
  const url = arxivId ? `https://arxiv.org/abs/${arxivId}` : address(`papers/${id}/`);
  if (venue === undefined) {
    // arXiv registers this DOI for every paper it holds.
    const doi = arxivId ? `10.48550/arXiv.${arxivId}` : paper.doi;
    return { kind: arxivId ? 'preprint' : 'document', date: published, doi, url };
  }
  const { name, year, ...rest } = readVenue(venue);
  const container = rest.kind === 'journal' ? name : venue;
  return { ...rest, container, date: year?.toString() ?? published, doi: paper.doi, url };
}

/** Read from `venue` as people write it. */
interface Venue extends Pick<Publication, 'volume' | 'issue' | 'pages'> {
  name: string;
  kind: 'conference' | 'journal';
  year?: number;
}

/**
 * `"NeurIPS 2025"` → `{ name: "NeurIPS", kind: "conference", year: 2025 }`;
 * `"J. Reeds 12 (2025) 33"` → `{ name: "J. Reeds", kind: "journal", year: 2025, volume: "12", pages: "33" }`
 */
export function readVenue(venue: string): Venue {
  const reference = journalReference.exec(venue.trim())?.groups;
  if (reference) {
    const { name = '', volume, issue, before, year, after } = reference;
    const pages = before ?? after;
    if (isJournal(name) || (pages && !meeting.test(name)))
      return {
        name,
        kind: 'journal',
        year: Number(year),
        ...(volume ? { volume } : {}),
        ...(issue ? { issue } : {}),
        ...(pages ? { pages } : {}),
      };
  }
  const [, name = venue, year] = /^(.*[^\s,]),?\s+((?:19|20)\d\d)$/.exec(venue.trim()) ?? [];
  return {
    name,
    kind: isJournal(name) ? 'journal' : 'conference',
    ...(year ? { year: Number(year) } : {}),
  };
}

/** `J. Reeds 12 (2025) 33`, `Reed Letters 12(3), 45-60 (2025)`: as arXiv's `Journal-ref` has it. */
const journalReference =
  /^(?<name>.*[^\s\d,]),?\s+(?:vol\.?\s*)?(?<volume>\d+)(?:\s*\((?<issue>\d{1,3})\))?(?:[,:]\s*(?<before>[\w–-]+))?\s*\((?<year>(?:19|20)\d\d)\)(?:[,:]?\s*(?:pp?\.\s*)?(?<after>[\w–-]+))?$/i;

const journalWords =
  /\b(journal|transactions|letters|magazine|applications|computation|intelligence|nature|science|reports|annals|reviews?)\b/i;
const shortened = /(?:^|\s)(?:J|Trans|Lett|Rev|Ann|Mag)\.(?=[\s,]|$)|^J\s\p{Lu}/u;
const volumeAndPages = /\bvol\.?\s*\d+\b.*\b(?:no|pp?)\.?\s*\d/i;
const journalInitials = /^(TACL|TMLR|JMLR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|JAIR|PLOS ONE|PNAS)$/i;
const meeting = /\b(conference|workshop|symposium|proceedings|meeting|findings)\b/i;

function isJournal(name: string): boolean {
  const signs = [journalWords, shortened, volumeAndPages, journalInitials];
  return !meeting.test(name) && signs.some((sign) => sign.test(name));
}
