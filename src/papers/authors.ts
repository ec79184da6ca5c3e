import type { Paper } from '../schema.ts';

/** A name under which papers stand; two people of one name share it. */
export interface Author<P extends Paper = Paper> {
  slug: string;
  name: string;
  papers: P[];
}

/** Above this many names, only those with several papers get a page: see `authorsOf`. */
const manyAuthors = 2000;

/**
 * The authors who have a page, by name. In a small library that is everyone. Above 2,000 names it
 * is those with at least three papers: a page that only leads back to the one or two papers that a
 * reader came from is not worth 40,000 files.
 */
export function authorsOf<P extends Paper>(papers: P[]): Author<P>[] {
  const all = [...bySlug(papers).values()];
  const least = all.length > manyAuthors ? 3 : 1;
  return all
    .filter((author) => author.papers.length >= least)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `"Petr Dvořák"` → `"petr-dvorak"` */
export function authorSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
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
