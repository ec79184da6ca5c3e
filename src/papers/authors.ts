import type { Paper } from '../schema.ts';
import { fold } from '../text/fold.ts';

/** A name under which papers stand; two people of one name share it. */
interface Author<P extends Paper = Paper> {
  slug: string;
  name: string;
  papers: P[];
}

/** A page and two feeds each: more would outweigh the papers themselves. */
const mostPages = 2000;

/**
 * The authors who have a page, by name. In a small library that is everyone; in a large one, those
 * with the most papers, down to the number of papers at which 2,000 are passed. The rest would be
 * pages that only lead back to the few papers that a reader came from.
 */
export function authorsOf<P extends Paper>(papers: P[]): Author<P>[] {
  const all = [...bySlug(papers).values()];
  const least = fewestPapers(all.map(({ papers }) => papers.length));
  return all
    .filter((author) => author.papers.length >= least)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `"Petr Dvořák"` → `"petr-dvorak"` */
export function authorSlug(name: string): string {
  const words = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // Folded Hangul is in parts, which an address would spell one by one.
  return words.normalize('NFC');
}

/** The smallest number of papers that at most 2,000 authors have. */
function fewestPapers(counts: number[]): number {
  const first = counts.sort((a, b) => b - a)[mostPages];
  return first === undefined ? 1 : first + 1;
}

function bySlug<P extends Paper>(papers: P[]): Map<string, Author<P>> {
  const authors = new Map<string, Author<P>>();
  for (const paper of papers) {
    for (const name of paper.authors) addPaper(authors, name, paper);
  }
  return authors;
}

function addPaper<P extends Paper>(authors: Map<string, Author<P>>, name: string, paper: P): void {
  const slug = authorSlug(name);
  if (!slug) return;
  const author = authors.get(slug) ?? { slug, name, papers: [] };
  if (author.papers.at(-1) !== paper) author.papers.push(paper);
  authors.set(slug, author);
}
