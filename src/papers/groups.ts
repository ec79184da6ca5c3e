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

/** A page and two feeds each: more would outweigh the papers themselves. */
const mostAuthors = 2000;
const mostVenues = 200;

/** The authors who have a page, by name: of a large library the 2,000 or so with most papers, else everyone. */
export function authorsOf<P extends Paper>(papers: P[]): PaperGroup<P>[] {
  return groupsOf(papers, ({ authors }) => authors, mostAuthors);
}

/** The venues that have a page, by name and without years: at most 200, chosen as authors are. */
export function venuesOf<P extends Paper>(papers: P[]): PaperGroup<P>[] {
  return groupsOf(papers, ({ venue }) => (venue ? [venueOf(venue).name] : []), mostVenues);
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

function groupsOf<P extends Paper>(
  papers: P[],
  namesOf: (paper: P) => string[],
  most: number,
): PaperGroup<P>[] {
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
  const all = [...groups.values()];
  const counts = all.map(({ papers }) => papers.length).sort((a, b) => b - a);
  const least = (counts[most] ?? 0) + 1;
  return all
    .filter(({ papers }) => papers.length >= least)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
