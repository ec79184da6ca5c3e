/** Which authors and venues have a page: those with three papers or more, at most 500 authors (in small libraries 100, and one for each five papers) and 200 venues; which spellings of a name share a page. */
import type { Paper } from '../schema.ts';
import { nameSlug } from '../text/fold.ts';
import { readVenue, venueOf } from '../text/venue.ts';

/** Papers under one name: those of an author (two people of one name share it), or of a venue. */
interface PaperGroup<P extends Paper = Paper> {
  slug: string;
  name: string;
  /** In the order given. */
  papers: P[];
}

/** With fewer papers, search finds a name as quickly as a page would. */
const fewestPapers = 3;
/** More pages would outweigh the papers themselves. */
const mostAuthors = 500;
const mostVenues = 200;

/** The authors who have a page, by name: those with three papers or more; if there are very many, those with the most papers. */
export function authorsOf<P extends Paper>(papers: P[]): PaperGroup<P>[] {
  return largest(
    groupsOf(papers, ({ authors }) => authors),
    Math.min(mostAuthors, 100 + Math.floor(papers.length / 5)),
  );
}

/** The venues that have a page: chosen as authors are, at most 200. */
export function venuesOf<P extends Paper>(papers: P[]): PaperGroup<P>[] {
  return largest(papersByVenue(papers), mostVenues);
}

/** All venues, by name and without years. */
export function papersByVenue<P extends Paper>(papers: P[]): PaperGroup<P>[] {
  return groupsOf(papers, ({ venue }) => (venue ? [venueOf(venue).name] : []));
}

/** Other one-word names that papers have for a venue with a page, as slugs: `nips` → `neurips`. */
export function otherVenueNames(papers: Paper[]): Map<string, string> {
  const venues = venuesOf(papers);
  const names = venues.flatMap(({ slug, papers }) =>
    papers.map(({ venue = '' }) => [nameSlug(readVenue(venue).name), slug] as const),
  );
  const known = new Set(['', ...venues.map(({ slug }) => slug)]);
  return new Map(names.filter(([name]) => !known.has(name) && !name.includes('-')));
}

function groupsOf<P extends Paper>(papers: P[], namesOf: (paper: P) => string[]): PaperGroup<P>[] {
  const groups = new Map<string, PaperGroup<P>>();
  for (const paper of papers) {
    for (const name of namesOf(paper)) {
      const slug = nameSlug(name);
      if (!slug) continue;
      const group = groups.get(slug) ?? { slug, name, papers: [] };
      if (group.papers.at(-1) !== paper) group.papers.push(paper);
      groups.set(slug, group);
    }
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function largest<P extends Paper>(groups: PaperGroup<P>[], most: number): PaperGroup<P>[] {
  const counts = groups.map(({ papers }) => papers.length).sort((a, b) => b - a);
  const least = Math.max(fewestPapers, (counts[most] ?? 0) + 1);
  return groups.filter(({ papers }) => papers.length >= least);
}
