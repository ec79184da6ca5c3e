import { basename, join } from 'node:path';
import { formatLedger } from '../papers/identity/ledger.ts';
import type { CompiledPapers } from './compile.ts';
import { OwnersError } from './content-error.ts';
import { withoutLost } from './lost-ids.ts';
import { writeWhole } from './write-whole.ts';

const command = 'npm run digests -- --write-ids';

/** Writes `ids.json` when it has to say more; on a build server, where the change would be lost, that is an error. */
export async function keepLedger(contentDir: string, compiled: CompiledPapers): Promise<string[]> {
  const { identities, ledgerIsCurrent, ledgerIsNew } = compiled;
  if (ledgerIsCurrent) return [];
  if (process.env.CI && !ledgerIsNew) throw new OwnersError(staleLedger(contentDir, compiled));
  await writeLedger(contentDir, compiled);
  return [
    `${basename(contentDir)}/ids.json: ${identities.changes.length} new or changed; commit it`,
  ];
}

/** Writes what the digests have to say, whatever stood there. */
export async function writeLedger(
  contentDir: string,
  { identities }: CompiledPapers,
): Promise<void> {
  await writeWhole(join(contentDir, 'ids.json'), formatLedger(identities.ledger));
}

/** The same, and that papers which no digest lists are gone. */
export async function retireLost(
  contentDir: string,
  { identities }: CompiledPapers,
): Promise<void> {
  await writeWhole(join(contentDir, 'ids.json'), formatLedger(withoutLost(identities)));
}

function staleLedger(contentDir: string, { identities: { changes } }: CompiledPapers): string {
  const shown = changes.slice(0, 20).map((change) => `  ${change}`);
  const more = changes.length > 20 ? [`  and ${changes.length - 20} more`] : [];
  return [
    `${basename(contentDir)}/ids.json does not have these ids yet; run "${command}" and commit the file`,
    ...shown,
    ...more,
  ].join('\n');
}
