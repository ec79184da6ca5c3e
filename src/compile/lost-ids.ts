/** Papers that were on the site, and that no digest lists any more. */
import { counted } from '../counted.ts';
import type { Identities } from '../papers/identity/give-ids.ts';
import type { Ledger } from '../papers/identity/ledger.ts';

/** One line, however many they are, since a build says it every time. */
export function lostNotice({ lost }: Identities): string[] {
  const [first, second] = lost;
  if (first === undefined) return [];
  const named = second === undefined ? first : `${first} and others`;
  return [
    `ids.json: ${counted(lost.length, 'paper')} in no digest any more (${named}); put the digest back, or, if this was on purpose, run: npm run digests -- --retire`,
  ];
}

/** Each of them, for the owner who asks. */
export function lostPapers({ lost, ledger }: Identities): string[] {
  return lost.map((id) => `  ${id} (${ledger.get(id)?.title}, first in ${ledger.get(id)?.in})`);
}

/** The ledger with its owner's word that they are gone: an id stays, and comes back with its paper. */
export function withoutLost({ lost, ledger }: Identities): Ledger {
  const gone = new Set(lost);
  return new Map(
    [...ledger].map(([id, entry]) => [id, gone.has(id) ? { ...entry, gone: true } : entry]),
  );
}
