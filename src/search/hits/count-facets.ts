import type { Catalogue } from '../catalogue/catalogue.ts';
import { narrow, numberedMarks } from '../facets.ts';
import { papersByName } from '../plan/author-names.ts';
import { topK } from '../top-k.ts';
import { limits } from '../tuning.ts';
import type { Counts, SearchRequest } from '../types.ts';

/** Keeps the papers that pass a query's filters, and counts what each further choice would leave. */
export function countFacets(
  found: Iterable<number>,
  { query: { filters }, reader, muted = [] }: SearchRequest,
  catalogue: Catalogue,
): { papers: number[]; counts: Counts } {
  const choices = {
    filters,
    muted,
    marks: numberedMarks(reader, (id) => catalogue.numberOf(id)),
    authors: filters.authors.map((name) => papersByName(name, catalogue)),
  };
  const { papers, counts, byDay } = narrow(found, choices, catalogue);
  return {
    papers,
    counts: {
      ...counts,
      months: byMonth(byDay, catalogue.days),
      authors: commonAuthors(papers, catalogue),
    },
  };
}

/** Who wrote most of the papers. */
function commonAuthors(papers: number[], { names }: Catalogue): Counts['authors'] {
  const counts = new Uint32Array(names.personsEnd);
  /** One name of each person. */
  const found: number[] = [];
  for (const paper of papers) {
    for (const name of names.of(paper)) {
      const person = names.persons[name] ?? 0;
      const before = counts[person] ?? 0;
      if (before === 0) found.push(name);
      counts[person] = before + 1;
    }
  }
  const papersOf = (name: number) => counts[names.persons[name] ?? 0] ?? 0;
  return topK(found, limits.authors, (a, b) => papersOf(b) - papersOf(a) || a - b)
    .map((name) => ({ name: names.nameAt(name), papers: papersOf(name) }))
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
}

/** Newest first. */
function byMonth(byDay: Uint32Array, days: readonly string[]): Counts['months'] {
  const months: Counts['months'] = {};
  for (let at = days.length - 1; at >= 0; at--) {
    const month = days[at]?.slice(0, 7) ?? '';
    if (byDay[at]) months[month] = (months[month] ?? 0) + (byDay[at] ?? 0);
  }
  return months;
}
