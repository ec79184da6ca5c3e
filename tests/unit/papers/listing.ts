import type { Listing } from '../../../src/papers/identity/same-paper.ts';
import type { Facts } from '../../../src/schema.ts';

/** An invented listing of one paper in one digest. */
export function listing(
  digest: string,
  title: string,
  {
    abstract = `About ${title}, at length.`,
    ...facts
  }: Partial<Facts> & { abstract?: string } = {},
): Listing {
  return {
    digest,
    draft: { title, abstract, titleMath: [], math: [], lines: [3, 5], facts, repairs: {} },
  };
}
