/** The folders of content (`CONTENT_DIR`), of caches (`CACHE_DIR`), and of this program; its version. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endWith } from './content-error.ts';
import { orOwnersError } from './files.ts';

/** The owner's folder: `content/`, or what `CONTENT_DIR` names. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** What one build leaves for the next; may be deleted at any time. */
export const cacheDir = resolve(process.env.CACHE_DIR ?? '.cache');

/** The folder that holds `src/`: the repository, or the package that `owner/pack.js` makes of it. On a site without a fork, it is in node_modules. */
export const ownRoot = join(import.meta.dirname, '../..');

/** Where a build leaves the version of the program, for `upgrade --from last`. */
export const builtBy = join(cacheDir, 'built-by-version');

export function ownVersion(): string {
  return JSON.parse(readFileSync(join(ownRoot, 'package.json'), 'utf8')).version;
}

/** Files that go into the site as they are: ours, and the owner's `public/` over them. */
export function publicFolder(): string {
  const [ours, owners] = [join(ownRoot, 'public'), resolve('public')];
  if (ours === owners || !existsSync(owners)) return ours;
  const both = join(cacheDir, 'public');
  try {
    orOwnersError(both, () => {
      rmSync(both, { recursive: true, force: true });
      for (const folder of [ours, owners]) cpSync(folder, both, { recursive: true });
    });
    return both;
  } catch (error) {
    return endWith(error);
  }
}
