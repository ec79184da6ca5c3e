import { type Related, relatedPapers } from '../papers/related/related-papers.ts';
import type { LibraryPaper, Paper } from '../schema.ts';
import { openCache } from './cache.ts';
import { programVersion } from './program-version.ts';

/** Adds to each paper what depends on all the others; the same papers as in the build before cost nothing. */
export async function relate(papers: Paper[]): Promise<LibraryPaper[]> {
  const cache = await openCache<Map<string, Related[]>>(
    'related',
    await programVersion('papers/related'),
  );
  const input = JSON.stringify(
    papers.map(({ id, title, abstract, topics }) => [id, title, abstract, topics]),
  );
  const related = cache.get(input, () => relatedPapers(papers));
  await cache.save();
  return papers.map((paper) => ({ ...paper, related: related.get(paper.id) ?? [] }));
}
