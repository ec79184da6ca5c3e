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
  const counts = new Uint32Array(names.size);
  const persons: number[] = [];
  for (const paper of papers) {
    const { values, from, to } = names.rowOf(paper);
    for (let i = from; i < to; i++) {
      const name = values[i] ?? 0;
      const person = names.person[name] ?? name;
      const before = counts[person] ?? 0;
      if (before === 0) persons.push(person);
      counts[person] = before + 1;
    }
  }
  const commoner = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b;
  return topK(persons, limits.authors, commoner)
    .map((person) => ({ name: names.nameAt(person), papers: counts[person] ?? 0 }))
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
