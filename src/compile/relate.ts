import { compare, type Found, referenceOf, type Settled } from '../papers/related/compare.ts';
import type { RelatablePaper } from '../papers/related/paper-terms.ts';
import { type Recall, type Related, relatedPapers } from '../papers/related/related-papers.ts';
import { digestOf, openCache, programVersion } from './cache.ts';

/** By `paper * papers of the reference + other`. */
type Reasons = ReadonlyMap<number, string[]>;

/** Adds related papers to each paper. Most results for papers of earlier builds come from the cache. */
export async function relate<Paper extends RelatablePaper>(
  papers: Paper[],
): Promise<(Paper & { related: Related[] })[]> {
  const reference = referenceOf(papers);
  // What is known of the papers of the reference stays true while they and the program do.
  const key = digestOf(asText(reference));
  const version = programVersion('compile/relate.ts');
  const settled = await openCache<Settled>('related', version);
  // In a separate file: each new digest adds reasons, and `settled` is large.
  const reasons = await openCache<Reasons>('related-reasons', version);
  // Newer papers are few, and may yet change.
  const newer = await openCache<string[]>('related-newer', `${version} ${key}`);
  // Of all papers of the last build: most often they are the first of these.
  const last = await openCache<{ papers: string; count: number; found: Found }>(
    'related-last',
    `${version} ${key}`,
  );
  const texts = papers.map((paper, at) => (at < reference.length ? paper.id : asText([paper])));

  const kept = settled.known(key);
  const lately = last.known('found');
  const isSame = lately && lately.papers === digestOf(asText(papers.slice(0, lately.count)));
  const comparison = compare(
    papers,
    kept && { settled: kept, found: isSame ? lately.found : undefined },
  );
  settled.set(key, comparison.settled);
  last.set(
    'found',
    isSame && lately.count === papers.length
      ? lately
      : { papers: digestOf(asText(papers)), count: papers.length, found: comparison.found },
  );
  const before = reasons.known(key) ?? new Map();
  const added = new Map<number, string[]>();
  const recall: Recall = (paper, other, make) => {
    if (paper >= reference.length || other >= reference.length)
      return newer.get(`${texts[paper]}\n${texts[other]}`, make);
    const pair = paper * reference.length + other;
    const known = before.get(pair) ?? make();
    if (!before.has(pair)) added.set(pair, known);
    return known;
  };
  const related = relatedPapers(papers, comparison, recall);
  reasons.set(key, added.size > 0 ? new Map([...before, ...added]) : before);
  await settled.save();
  await reasons.save();
  await newer.save();
  await last.save();
  return papers.map((paper) => ({ ...paper, related: related.get(paper.id) ?? [] }));
}

function asText(papers: RelatablePaper[]): string {
  return JSON.stringify(
    papers.map(({ id, title, abstract, topics }) => [id, title, abstract, topics]),
  );
}
