/** Finds papers whose title was corrected: no digest has the ledger's title any more, but one has a similar new title. */
import type { ContentProblem } from '../problem.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { fingerprint, titleLikeness } from './likeness.ts';
import type { Group } from './same-paper.ts';

/** From this likeness on it is the same paper, if no other is nearly as like. */
const certain = 0.75;
/** From this likeness on the owner is asked. */
const possible = 0.5;

interface Pair {
  group: Group;
  id: string;
  /** 2: the same abstract. Below: how alike the titles are, within one digest. */
  likeness: number;
}

/** Gives a lost id to the one new paper that must be the same; reports doubtful cases. */
export function correctedTitles(
  fresh: Group[],
  lost: string[],
  ledger: Ledger,
): { found: Map<Group, string>; problems: ContentProblem[] } {
  if (lost.length === 0) return { found: new Map(), problems: [] };
  const pairs = fresh
    .flatMap((group) => {
      const texts = group.listings.map(({ draft }) => fingerprint(draft.abstract));
      return lost.map((id) => ({ group, id, likeness: likenessOf(group, texts, ledger.get(id)) }));
    })
    .filter(({ likeness }) => likeness >= possible)
    .sort((a, b) => b.likeness - a.likeness);
  const found = new Map<Group, string>();
  const taken = new Set<string>();
  const problems: ContentProblem[] = [];
  for (const pair of pairs) {
    if (found.has(pair.group) || taken.has(pair.id)) continue;
    if (pair.likeness >= certain && !hasRival(pair, pairs)) {
      found.set(pair.group, pair.id);
      taken.add(pair.id);
    } else problems.push(doubtful(pair, ledger));
  }
  return { found, problems };
}

function likenessOf(group: Group, texts: string[], entry: LedgerEntry | undefined): number {
  if (!entry || entry.gone || (group.arxivId && entry.arxivId)) return 0;
  if (texts.includes(entry.text)) return 2;
  const titles = group.listings
    .filter(({ digest }) => digest === entry.in)
    .map(({ draft }) => titleLikeness(draft.title, entry.title));
  return Math.max(0, ...titles);
}

function hasRival(pair: Pair, pairs: Pair[]): boolean {
  return pairs.some(
    (other) =>
      (other.group === pair.group) !== (other.id === pair.id) &&
      other.likeness > pair.likeness - 0.1,
  );
}

function doubtful({ group, id }: Pair, ledger: Ledger): ContentProblem {
  const [listing] = group.listings;
  return {
    file: `digests/${listing?.digest}.txt`,
    line: listing?.draft.lines[0] ?? 1,
    says: `"${listing?.draft.title}" may be "${ledger.get(id)?.title}" under another title; if so, add this title to "was" of "${id}" in ids.json, else add "gone":true there`,
  };
}
