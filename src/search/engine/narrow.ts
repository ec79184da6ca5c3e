import type { Catalogue } from '../catalogue/catalogue.ts';
import { narrow } from '../facets.ts';
import type { Asked, Counts } from '../types.ts';
import { commonAuthors, papersByName } from './writers.ts';

/** Keeps the papers that pass the query's filters, and counts what each further choice would leave. */
export function narrowFound(
  found: Iterable<number>,
  { query: { filters }, reader, muted = [] }: Asked,
  catalogue: Catalogue,
): { papers: number[]; counts: Counts } {
  const numbers = (ids: string[] = []) =>
    new Set(ids.flatMap((id) => catalogue.numberOf(id) ?? []));
  const choices = {
    filters,
    muted,
    saved: numbers(reader?.saved),
    read: numbers(reader?.read),
    authors: filters.authors.map((name) => papersByName(name, catalogue)),
  };
  const { papers, counts } = narrow(found, choices, catalogue);
  return { papers, counts: { ...counts, authors: commonAuthors(papers, catalogue) } };
}
