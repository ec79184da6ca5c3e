/**
 * Builds the sites that tests/build and tests/e2e read, always under a base path:
 * the site of the sample, and the same a day later, with one more digest and a newsletter.
 * What an owner adds to `content/` is not in them, so that no digest can fail a test of the code.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const testBase = '/broadsheet/';
export const testOrigin = 'https://reader.example';
export const testDir = 'dist/test';
export const nextDayDir = 'dist/test-next-day';

/** The content of the test site. */
export const testContent = '.cache/test-content';
const nextDayContent = '.cache/test-content-next-day';

const sample = ['digests/2025-08-20.txt', 'metadata/2025-08-20.json', 'ids.json'];
/** Where an owner who starts without the sample has moved its files. */
const awayFromContent = 'tests/sample';

/** The next day's site has a newsletter. */
export const testNewsletter = 'https://letters.example/join?list=3';
export const testNewsletterField = 'EMAIL';

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
      CONTENT_DIR: testContent,
      NEWSLETTER_FORM: '',
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`astro build ended with ${status}`);
}

/** Makes a content folder of the sample and the site's topics. */
function gatherSample(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content/topics', join(folder, 'topics'), { recursive: true });
  for (const file of sample) {
    const moved = join(awayFromContent, basename(file));
    cpSync(existsSync(moved) ? moved : join('content', file), join(folder, file));
  }
}

/** Vitest names its own base and mode in the environment, and a build started by a test would take them. */
function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, TEST, VITEST, ...rest } = environment;
  return rest;
}

if (import.meta.main) {
  gatherSample(testContent);
  buildSite(testDir);
  gatherSample(nextDayContent);
  const { day, title, abstract } = newPaper;
  const masthead = `Daily Papers\n\nbyAK and the research community\n\nAug ${Number(day.slice(8))}`;
  writeFileSync(
    join(nextDayContent, 'digests', `${day}.txt`),
    `${masthead}\n\n${title}\n\n${abstract}\n`,
  );
  // The ledger may grow here: the copy is made anew each time.
  buildSite(nextDayDir, {
    CONTENT_DIR: nextDayContent,
    CI: '',
    NEWSLETTER_FORM: testNewsletter,
    NEWSLETTER_FIELD: testNewsletterField,
  });
}
