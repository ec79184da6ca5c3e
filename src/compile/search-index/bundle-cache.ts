import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after which an unfinished bundle is abandoned; before, another build may be writing it. */
const longestBuild = 3_600_000;

/** The bundles that a cache keeps from build to build, each in a folder named by what is in it. */
export class BundleCache {
  private readonly cache: string;
  private readonly used = new Set<string>();

  constructor(cache: string) {
    this.cache = cache;
  }

  /** Where a bundle's files lie, or will. */
  files(key: string): string {
    this.used.add(key);
    return join(this.cache, key, 'files');
  }

  /** Removes the bundles that this build did not use. */
  async sweep(): Promise<void> {
    const names = await readdir(this.cache).catch(() => []);
    const old = names.filter((name) => /^[0-9a-f]{20}$/.test(name) && !this.used.has(name));
    for (const name of old) {
      const folder = join(this.cache, name);
      if (await isUnderWay(folder)) continue;
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function isUnderWay(folder: string): Promise<boolean> {
  if (existsSync(join(folder, 'files'))) return false;
  const { mtimeMs } = await stat(folder);
  return Date.now() - mtimeMs < longestBuild;
}
