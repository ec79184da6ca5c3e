import { compare } from '../papers/related/compare.ts';
import type { Near } from '../papers/related/nearest.ts';
import type { RelatablePaper } from '../papers/related/reading.ts';
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
  const neighbours = await openNeighbours();
  const related = cache.get(asText(papers), () =>
    relatedPapers(papers, compare(papers, neighbours.recall)),
  );
  await neighbours.save();
  await cache.save();
  return papers.map((paper) => ({ ...paper, related: related.get(paper.id) ?? [] }));
}

/** The neighbours among older papers, kept from build to build; a build that did not ask for them leaves them be. */
async function openNeighbours() {
  const cache = await openCache<Near[][]>('neighbours', await programVersion('papers/related'));
  let asked = false;
  return {
    recall: (papers: RelatablePaper[], make: () => Near[][]) => {
      asked = true;
      return cache.get(asText(papers), make);
    },
    save: async () => {
      if (asked) await cache.save();
    },
  };
}

function asText(papers: RelatablePaper[]): string {
  return JSON.stringify(
    papers.map(({ id, title, abstract, topics }) => [id, title, abstract, topics]),
  );
}
