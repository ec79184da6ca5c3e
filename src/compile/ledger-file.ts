/** Writes `content/ids.json` when it changed, but not under `CI`; papers that are in no digest any more, and `--retire`. */
import { basename, join } from 'node:path';
import type { Identities } from '../papers/identity/give-ids.ts';
import { formatLedger, type Ledger } from '../papers/identity/ledger.ts';
import type { ContentProblem } from '../papers/problem.ts';
import { OwnersError } from './content-error.ts';
import { writeWhole } from './files.ts';
import { plural } from './report.ts';

/** Writes `ids.json` if it has changed, and returns lines for the log. Throws under CI, where the change would be lost. */
export async function keepLedger(
  contentDir: string,
  { identities, ledgerIsNew }: { identities: Identities; ledgerIsNew: boolean },
): Promise<string[]> {
  const { changes } = identities;
  if (changes.length === 0) return [];
  const folder = basename(contentDir);
  const says = `${folder}/ids.json does not have these ids yet; run "npm run digests -- --write-ids" and commit the file`;
  if (process.env.CI && !ledgerIsNew)
    throw new OwnersError([says, ...firstChanges(changes)].join('\n'));
  await writeLedger(contentDir, { identities });
  return [`${folder}/ids.json: ${changes.length} new or changed; commit it`];
}

/** `retiresLost`: papers that no digest lists any more are marked as gone. */
export async function writeLedger(
  contentDir: string,
  { identities }: { identities: Identities },
  retiresLost = false,
): Promise<void> {
  const ledger = retiresLost ? withoutLost(identities) : identities.ledger;
  await writeWhole(join(contentDir, 'ids.json'), formatLedger(ledger));
}

/** A line each, but of new ids that need no look no more than fit a screen. */
export function firstChanges(changes: string[]): string[] {
  const left = new Set(changes.filter(isPlain).slice(20));
  const more = left.size > 0 ? [`and ${left.size} more, new or moved`] : [];
  return [...changes.filter((line) => !left.has(line)), ...more].map((line) => `  ${line}`);
}

/** What an owner need not look at: a new id, if none of these titles was there before, and a digest's new name. */
export function isPlain(change: string): boolean {
  return / is now in | is new: (?!.*\(not the paper ")/.test(change);
}

/** One line for all lost papers, since every build prints it. */
export function lostNotice({ lost }: Identities): ContentProblem[] {
  const [first, second] = lost;
  if (first === undefined) return [];
  const named = second === undefined ? first : `${first} and others`;
  const says = `${plural(lost.length, 'paper')} in no digest any more (${named}), and without a page; if you took them out, say so by: npm run digests -- --retire; if one has a new title and abstract, add "now":"its-new-id" to its line; if neither, bring their digest back`;
  return [{ file: 'ids.json', says }];
}

export function lostPapers({ lost, ledger }: Identities): string[] {
  return lost.map((id) => `  ${id} (${ledger.get(id)?.title}, first in ${ledger.get(id)?.in})`);
}

/** The ledger with lost papers marked as gone; an id stays taken, and comes back with its paper. */
function withoutLost({ lost, ledger }: Identities): Ledger {
  const gone = new Set(lost);
  return new Map(
    [...ledger].map(([id, entry]) => [id, gone.has(id) ? { ...entry, gone: true } : entry]),
  );
}
