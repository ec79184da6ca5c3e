/**
 * Builds the sites that tests/build and tests/e2e read, always under a base path:
 * the site of `content/`, and the same a day later, with one more digest and a newsletter.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const testBase = '/broadsheet/';
export const testOrigin = 'https://reader.example';
export const testDir = 'dist/test';
export const nextDayDir = 'dist/test-next-day';

/** The next day's site has a newsletter. */
export const testNewsletter = 'https://letters.example/join?list=3';

/** The paper that the next day's digest brings. */
export const newPaper = {
  day: '2025-08-21',
  title: 'Velvet Gates: Quiet Routing for Loud Experts',
  abstract:
    'Routing tokens to experts is noisy. We propose velvet gates, a smooth router for mixtures of experts that keeps the load even without an auxiliary loss. On three invented benchmarks it saves 12% of the compute at the same accuracy.',
};

/** Runs `astro build` with what `environment` adds; throws when it fails. */
export function buildSite(outDir: string, environment: Record<string, string> = {}): void {
  const { status } = spawnSync('npx', ['astro', 'build', '--outDir', outDir], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...withoutVitest(process.env),
      SITE_URL: testOrigin,
      BASE_PATH: testBase,
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`astro build ended with ${status}`);
}

/** Calls `build` with a copy of `content/` that ends when it returns. */
export function withContent(build: (contentDir: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  try {
    cpSync('content', folder, { recursive: true });
    build(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Vitest names its own base and mode in the environment, and a build started by a test would take them. */
function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, TEST, VITEST, ...rest } = environment;
  return rest;
}

if (import.meta.main) {
  buildSite(testDir);
  withContent((contentDir) => {
    const { day, title, abstract } = newPaper;
    const masthead = `Daily Papers\n\nbyAK and the research community\n\nAug ${Number(day.slice(8))}`;
    writeFileSync(
      join(contentDir, 'digests', `${day}.txt`),
      `${masthead}\n\n${title}\n\n${abstract}\n`,
    );
    // The ledger may grow here: the copy is thrown away.
    buildSite(nextDayDir, { CONTENT_DIR: contentDir, CI: '', NEWSLETTER_FORM: testNewsletter });
  });
}
