/** The version of this program, and where a build leaves it for `upgrade --from last`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownRoot } from '../content-dir.ts';

/** In the folder of caches. */
export const builtBy = 'built-by-version';

export async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ownRoot, 'package.json'), 'utf8'));
  return version;
}
