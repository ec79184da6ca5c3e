import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, type SearchHit, textOf } from '../../search/types.ts';
import { lettersOf } from '../../text/fold.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import type { Reference } from './references.ts';

export interface Matched {
  papers: { id: string; title: string }[];
  /** Those of which the site has no paper. */
  unmatched: Reference[];
}

/** The papers of the site that references name: by their arXiv id, or else a title of the same letters. */
export async function matchReferences(references: Reference[]): Promise<Matched> {
  const found = await mapConcurrent(references, paperOf);
  const papers = new Map(found.flatMap((paper) => (paper ? [[paper.id, paper]] : [])));
  return { papers: [...papers.values()], unmatched: references.filter((_, at) => !found[at]) };
}

async function paperOf({ title, arxivId }: Reference): Promise<Matched['papers'][number] | null> {
  const [byId] = arxivId ? await hitsOf(arxivId) : [];
  if (byId) return { id: byId.id, title: textOf(byId.title) };
  // Not as typed: quotation marks and operators in a title ask for nothing.
  const hits = title ? await hitsOf(title.replace(/["“”:-]/g, ' ')) : [];
  const same = hits.find((hit) => lettersOf(textOf(hit.title)) === lettersOf(title));
  return same ? { id: same.id, title: textOf(same.title) } : null;
}

async function hitsOf(text: string): Promise<SearchHit[]> {
  const answer = await fullAnswer({ query: { ...emptyQuery(), text, exact: true }, limit: 5 });
  return typeof answer === 'string' ? [] : answer.hits;
}
