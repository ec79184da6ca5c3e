import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../digest/digest.ts';
import { compilePapers } from './compile.ts';
import { ContentError } from './content-error.ts';
import { writeLedger } from './ledger-file.ts';
import { digestOf, problemsOf } from './read-content.ts';

export interface Added {
  digest: Digest;
  /** New ids, and what else the ledger learned. */
  changes: string[];
  /** The same digest was there already. */
  wasThere: boolean;
}

/** Puts a digest into `digests/<id>.txt` and its papers into the ledger; when anything is wrong, all stays as it was. */
export async function addDigest(
  contentDir: string,
  { id, bytes, replace }: { id: string; bytes: Uint8Array; replace: boolean },
): Promise<Added> {
  const file = join(contentDir, 'digests', `${id}.txt`);
  const before = await readFile(file).catch(() => undefined);
  const wasThere = before?.equals(bytes) ?? false;
  if (before && !wasThere && !replace)
    throw new Error(
      `digests/${id}.txt is another digest of that day; end the command with -- --replace to overwrite it, or with -- --edition WORD to keep both`,
    );
  const digest = digestOf(bytes, id);
  if (digest.problems.length > 0) throw new ContentError(contentDir, problemsOf(digest));
  await mkdir(join(contentDir, 'digests'), { recursive: true });
  await writeFile(file, bytes);
  try {
    const compiled = await compilePapers(contentDir);
    await writeLedger(contentDir, compiled);
    return { digest, changes: compiled.identities.changes, wasThere };
  } catch (error) {
    await (before ? writeFile(file, before) : rm(file));
    throw error;
  }
}
