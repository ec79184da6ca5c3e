import type { Paper } from '../../schema.ts';
import type { Address } from '../address.ts';

/** Where and when a paper was published, as far as known; the same for citations and a page's metadata. */
export interface Publication {
  kind: 'journal' | 'conference' | 'preprint' | 'document';
  /** A journal's name without its year, a conference's with it. */
  container?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a venue's year alone, since the first submission is another day. */
  date?: string;
  /** A preprint's; a paper with a venue has another one, which nobody gave us. */
  doi?: string;
  /** The address to read it: at arXiv, or else here. */
  url: string;
}

export function publicationOf(
  { id, venue, arxivId, published }: Pick<Paper, 'id' | 'venue' | 'arxivId' | 'published'>,
  address: Address,
): Publication {
  const url = arxivId ? `https://arxiv.org/abs/${arxivId}` : address(`papers/${id}/`);
  if (venue === undefined) {
    // arXiv registers this DOI for every paper it holds.
    const doi = arxivId && `10.48550/arXiv.${arxivId}`;
    return { kind: arxivId ? 'preprint' : 'document', date: published, doi, url };
  }
  const { name, kind, year } = readVenue(venue);
  const container = kind === 'journal' ? name : venue;
  return { kind, container, date: year?.toString() ?? published, url };
}

/** Read from `venue` as people write it. */
interface Venue {
  name: string;
  kind: 'conference' | 'journal';
  year?: number;
}

/** `"NeurIPS 2025"` → `{ name: "NeurIPS", kind: "conference", year: 2025 }` */
export function readVenue(venue: string): Venue {
  const [, name = venue, year] = /^(.*\S)\s+((?:19|20)\d\d)$/.exec(venue.trim()) ?? [];
  return {
    name,
    kind: isJournal(name) ? 'journal' : 'conference',
    ...(year ? { year: Number(year) } : {}),
  };
}

const journalWords =
  /\b(journal|transactions|letters|magazine|applications|computation|intelligence|nature|science|reports|annals|reviews?)\b/i;
const journalInitials = /^(TACL|TMLR|JMLR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|JAIR|PLOS ONE|PNAS)$/i;
const meeting = /\b(conference|workshop|symposium|proceedings|meeting|findings)\b/i;

function isJournal(name: string): boolean {
  return !meeting.test(name) && (journalWords.test(name) || journalInitials.test(name));
}
