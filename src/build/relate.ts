import { compare, referenceOf, type Settled } from '../papers/related/compare.ts';
import type { RelatablePaper } from '../papers/related/reading.ts';
import { type Recall, type Related, relatedPapers } from '../papers/related/related-papers.ts';
import { openCache } from './cache.ts';
import { programVersion } from './program-version.ts';
import { findInThreads } from './relate/find-in-threads.ts';

/** What is known of the papers of the reference: it stays true while they and the program do. */
interface Kept {
  settled?: Settled;
  /** Reasons by `paper * papers of the reference + other`. */
  reasons: Map<number, string[]>;
}

/** Adds to each paper what depends on all the others; of papers that were there in the build before little is asked again. */
export async function relate<Paper extends RelatablePaper>(
  papers: Paper[],
): Promise<(Paper & { related: Related[] })[]> {
  const reference = referenceOf(papers);
  const cache = await openCache<Kept>('related', programVersion('build/relate.ts'));
  const kept = cache.get(asText(reference), () => ({ reasons: new Map() }));
  const comparison = await compare(papers, { known: kept.settled, find: findInThreads });
  kept.settled = comparison.settled;
  const related = relatedPapers(papers, comparison, recallIn(kept.reasons, reference.length));
  await cache.save();
  return papers.map((paper) => ({ ...paper, related: related.get(paper.id) ?? [] }));
}

/** Newer papers are few, and may yet change. */
function recallIn(reasons: Map<number, string[]>, reference: number): Recall {
  return (paper, other, make) => {
    if (paper >= reference || other >= reference) return make();
    const key = paper * reference + other;
    const shared = reasons.get(key) ?? make();
    reasons.set(key, shared);
    return shared;
  };
}

function asText(papers: RelatablePaper[]): string {
  return JSON.stringify(
    papers.map(({ id, title, abstract, topics }) => [id, title, abstract, topics]),
  );
}
