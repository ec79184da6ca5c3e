/** Finds on the site the papers of a file of references. */
import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, type SearchHit, textOf } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { lettersOf } from '../../text/fold.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { textAt } from '../other-page.ts';
import type { Reference } from './references.ts';

export interface Matched {
  papers: { id: string; title: string }[];
  /** Those of which the site has no paper. */
  unmatched: Reference[];
}

/** The papers of the site that references name: by their arXiv id, or else their DOI, or a title of the same letters. */
export async function matchReferences(references: Reference[]): Promise<Matched> {
  const dois = references.some(({ doi }) => doi) ? await idsByDoi() : new Map<string, string>();
  const found = await mapConcurrent(references, (reference) => paperOf(reference, dois));
  const papers = new Map(found.flatMap((paper) => (paper ? [[paper.id, paper]] : [])));
  return { papers: [...papers.values()], unmatched: references.filter((_, at) => !found[at]) };
}

async function paperOf(
  { title, arxivId, doi = '' }: Reference,
  dois: ReadonlyMap<string, string>,
): Promise<Matched['papers'][number] | null> {
  const [byArxivId] = arxivId ? await hitsOf(arxivId) : [];
  if (byArxivId) return { id: byArxivId.id, title: textOf(byArxivId.title) };
  const byDoi = dois.get(doi.toLowerCase());
  if (byDoi) return { id: byDoi, title };
  // Not as typed: quotation marks and operators in a title ask for nothing.
  const hits = title ? await hitsOf(title.replace(/["“”:-]/g, ' ')) : [];
  const same = hits.find((hit) => lettersOf(textOf(hit.title)) === lettersOf(title));
  return same ? { id: same.id, title: textOf(same.title) } : null;
}

/** DOI in small letters → paper; none where the site's file of them cannot be had. */
async function idsByDoi(): Promise<Map<string, string>> {
  const ids: unknown = JSON.parse((await textAt(pathTo('dois.json'))) ?? '{}');
  const isId = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string';
  return new Map(Object.entries(Object(ids)).filter(isId));
}

async function hitsOf(text: string): Promise<SearchHit[]> {
  const answer = await fullAnswer({ query: { ...emptyQuery(), text, exact: true }, limit: 5 });
  return typeof answer === 'string' ? [] : answer.hits;
}
