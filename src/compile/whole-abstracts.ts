import type { Digest, Draft } from '../digest/digest.ts';
import { repair } from '../digest/repair/repair.ts';
import type { PlacedRecord } from '../papers/metadata/record.ts';
import { isCut } from '../text/cut.ts';
import { lettersOf } from '../text/fold.ts';

/** Digests with the whole abstracts that `content/metadata/` has of papers whose source cut them off. */
export function withWholeAbstracts(digests: Digest[], records: PlacedRecord[]): Digest[] {
  const known = new Map<string, string>();
  for (const { record } of records) {
    if (record.abstract === undefined) continue;
    if (record.title !== undefined) known.set(lettersOf(record.title), record.abstract);
    if (record.arxivId !== undefined) known.set(record.arxivId, record.abstract);
  }
  if (known.size === 0) return digests;
  return digests.map((digest) => ({
    ...digest,
    papers: digest.papers.map((draft) => (isCut(draft.abstract) ? mended(draft, known) : draft)),
  }));
}

function mended(draft: Draft, known: Map<string, string>): Draft {
  const whole = known.get(draft.facts.arxivId ?? '') ?? known.get(lettersOf(draft.title));
  if (whole === undefined) return draft;
  const { text, math } = repair(whole);
  return { ...draft, abstract: text, math };
}
