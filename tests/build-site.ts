/** Builds the site that tests/build and tests/e2e read, always under a base path: `dist/test/`. */
import { spawnSync } from 'node:child_process';

export const testBase = '/broadsheet/';
export const testOrigin = 'https://reader.example';
export const testDir = 'dist/test';

/** Runs `astro build` with what `environment` adds; throws when it fails. */
export function buildSite(outDir: string, environment: Record<string, string> = {}): void {
  const { status } = spawnSync('npx', ['astro', 'build', '--outDir', outDir], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SITE_URL: testOrigin, BASE_PATH: testBase, ...environment },
  });
  if (status !== 0) throw new Error(`astro build ended with ${status}`);
}

if (import.meta.main) buildSite(testDir);
