import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from './cache.ts';
import { cacheDir } from './content-dir.ts';
import { OwnersError } from './content-error.ts';

/** Two builds at once into one folder would mix their files without a word: the second one stops. */
export function oneBuild(): AstroIntegration {
  let outDir = '';
  return {
    name: 'one-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        // Astro then bundles pages in a folder that all such builds share.
        if (!outDir.startsWith(process.cwd())) outDir = join(process.cwd(), '.astro');
      },
      'astro:build:start': () => claim(outDir, cacheDir),
    },
  };
}

/** Until this process ends. Throws where another one that still runs has claimed the folder. */
export function claim(outDir: string, dir: string): void {
  const file = join(dir, `building-${digestOf(outDir)}`);
  mkdirSync(dir, { recursive: true });
  const other = Number(readIfThere(file));
  if (other && other !== process.pid && isRunning(other))
    throw new OwnersError(
      `Another build (process ${other}) is writing ${outDir}. Wait until it has ended, or give this one a folder of its own here: npm run build -- --outDir dist/other`,
    );
  writeFileSync(file, String(process.pid));
  process.once('exit', () => rmSync(file, { force: true }));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
