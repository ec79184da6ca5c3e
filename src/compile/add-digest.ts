/** Adds a digest's file: checks its name, overwrites nothing unasked, and writes all or nothing. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Digest } from '../digest/digest.ts';
import { isInCalendar } from '../schema.ts';
import { compilePapers } from './compile.ts';
import { ContentError, OwnersError } from './content-error.ts';
import { ifAbsent, writeWhole } from './files.ts';
import { writeLedger } from './ledger-file.ts';

interface NewDigest {
  id: string;
  bytes: Uint8Array;
  /** Path or address of its source, for errors. */
  from: string;
  /** Whether another digest of that name may be overwritten. */
  replace: boolean;
  /** Called with the name of each stage as it begins, since years of digests take a while. */
  onStage?(stage: string): void;
  /** Called with the result before anything is written; if it returns false, nothing is. */
  confirm?(added: Added): Promise<boolean>;
}

export interface Added {
  digest: Digest;
  /** How many get a new id. */
  newPapers: number;
  /** Lines on new ids and other changes of the ledger. */
  changes: string[];
  /** Lines that an owner should read; nothing has to be mended. */
  notices: string[];
  /** The same digest was there already. */
  wasThere: boolean;
  /** Whether the digest and its ids now stand on disk. */
  written: boolean;
}

/** Puts a digest into `digests/<id>.txt` and its papers into the ledger; if anything in the folder is wrong, it throws and nothing is written. */
export async function addDigest(contentDir: string, added: NewDigest): Promise<Added> {
  const { id, bytes, from, replace, onStage } = added;
  const file = join(contentDir, 'digests', `${id}.txt`);
  const before = await readFile(file).catch((error: unknown) => void ifAbsent(error));
  const wasThere = before?.equals(bytes) ?? false;
  if (before && !wasThere && !replace)
    throw new OwnersError(
      `${basename(contentDir)}/digests/${id}.txt is another digest of that day; end the command with -- --replace to overwrite it, or with -- --edition WORD to keep both`,
    );
  const compiled = await compilePapers(contentDir, { id, bytes }, onStage).catch(
    (error: unknown) => {
      if (!(error instanceof ContentError)) throw error;
      throw new ContentError(contentDir, error.problems, new Map([[`digests/${id}.txt`, from]]));
    },
  );
  const digest = compiled.digests.find((one) => one.id === id);
  if (!digest) throw new Error(`digests/${id}.txt was not read`);
  const { identities, notices } = compiled;
  const { changes, newIds, idOf } = identities;
  const newPapers = digest.papers.filter((draft) => newIds.has(idOf.get(draft) ?? '')).length;
  const found = { digest, newPapers, changes, notices, wasThere, written: false };
  if (added.confirm && !(await added.confirm(found))) return found;
  if (!wasThere) await writeWhole(file, bytes);
  await writeLedger(contentDir, compiled);
  return { ...found, written: true };
}

/** `"2025-08-20"`, or `"2025-08-20-arxiv"` for a second digest of that day; throws what to write instead. */
export function editionId(date: string | undefined, edition: string | undefined): string {
  if (date === undefined)
    throw new OwnersError('say the day of the digest: end the command with -- --date YYYY-MM-DD');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isInCalendar(date))
    throw new OwnersError(`"${date}" is no day; write it as 2025-08-20`);
  if (edition !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(edition))
    throw new OwnersError(
      `"${edition}" cannot be in a file name; use small letters and digits, as in --edition evening-2`,
    );
  return edition === undefined ? date : `${date}-${edition}`;
}
