/** How a site is built for tests, always under a base path; which sites tests/build and tests/e2e read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const testBase = '/broadsheet/';
export const testOrigin = 'https://reader.example';
export const testDir = 'dist/test';
export const nextDayDir = 'dist/test-next-day';

/** The content of the test site. */
export const testContent = '.cache/test-content';
const nextDayContent = '.cache/test-content-next-day';
export const longTopicDir = 'dist/test-long-topic';
const longTopicContent = '.cache/test-content-long-topic';

/** A content folder of the tests' own, so that nothing in an owner's `content/` can fail them. */
export const sampleContent = 'tests/sample';

/** The next day's site has a newsletter. */
export const testNewsletter = 'https://letters.example/join?list=3';
export const testNewsletterField = 'EMAIL';

/** The paper that the next day's digest brings. */
export const newPaper = {
  day: '2025-08-21',
  title: 'Velvet Gates: Quiet Routing for Loud Experts',
  abstract:
    'Routing tokens to experts is noisy. We propose velvet gates, a smooth router for mixtures of experts, and for mixtures of attention heads, that keeps the load even without an auxiliary loss. On three invented benchmarks it saves 12% of the compute at the same accuracy. Attention sinks become rare: fewer sink tokens receive disproportionately high attention weights, and fewer attention heads lie dormant.',
};

/** An id that the sample's first paper had, of which the next day's ledger knows alone. */
export const formerId = 'a-former-name';

/** The topic that all papers of the third site have, more than fit a page, from editions new and old. */
export const longTopic = { id: 'mossy-hedges', formerly: 'hedges', papers: 180, days: 9 };
/** Of that site, with more papers than its page has rows; none has a topic. */
export const longEdition = { id: '2025-08-02', papers: 70 };
/** That site's papers are said to be in German; this one is. */
export const germanPaper = {
  title: 'Schilfrohr im Winter',
  abstract: 'Wir messen, wie sich Häuser am Rand der Marsch neigen, wenn das Eis bricht.',
};
/** How each of its other papers ends. */
export const lastWords = 'So it is.';
const lampTopic = 'amber-lamps';

/** Runs `astro build` in `folder` with what `environment` adds; throws when it fails. */
export function buildSite(
  outDir: string,
  environment: Record<string, string> = {},
  folder = '.',
): void {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], {
    stdio: 'inherit',
    cwd: folder,
    env: {
      ...withoutVitest(process.env),
      SITE_URL: testOrigin,
      BASE_PATH: testBase,
      CONTENT_DIR: testContent,
      // What is kept of the owner's site would give way to what is kept of these.
      CACHE_DIR: '.cache/test-kept',
      NEWSLETTER_FORM: '',
      ...environment,
    },
  });
  if (status !== 0) throw new Error(`astro build ended with ${status}`);
}

/** Copies the repository's files, as they are now, to a folder below it, where `node_modules` is found above. */
export function copyRepository(folder: string): void {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listing, { encoding: 'utf8' }).split('\0').filter(existsSync);
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) cpSync(file, join(folder, file));
}

/** Makes a content folder that a build may write to. */
function copySample(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(sampleContent, folder, { recursive: true });
}

/** Gives the first paper of the ledger an older id, whose page sends readers on. */
function addFormerId(folder: string): void {
  const file = join(folder, 'ids.json');
  const ledger: Record<string, object> = JSON.parse(readFileSync(file, 'utf8'));
  const [now] = Object.keys(ledger);
  const entry = { title: 'A Former Name', in: '2025-08-20', text: formerId, now };
  writeFileSync(file, JSON.stringify({ ...ledger, [formerId]: entry }));
}

function inventLongTopic(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['topics', 'digests']) mkdirSync(join(folder, part), { recursive: true });
  for (const { id, former } of [
    { id: longTopic.id, former: longTopic.formerly },
    { id: lampTopic, former: '' },
  ]) {
    const words = id.replace('-', ' ');
    const facts = `name: ${words}\nkind: method\nsure: [${words}]\nformerly: [${former}]`;
    const file = `---\n${facts}\n---\n\nAnything with ${words}.\n`;
    writeFileSync(join(folder, 'topics', `${id}.md`), file);
  }
  writeFileSync(join(folder, 'site.yaml'), 'language: de\n');
  const papers = Array.from({ length: longTopic.papers }, (_, at) => inventedPaper(at + 1));
  const onADay = Math.ceil(papers.length / longTopic.days);
  for (let day = 0; day < longTopic.days; day++)
    writeDigest(folder, dayBefore(newPaper.day, day), [
      ...papers
        .slice(day * onADay, (day + 1) * onADay)
        .map((paper, at) => ({ ...paper, votes: day === 0 ? onADay - at : 0 })),
      ...(day === 0 ? [germanPaper] : []),
    ]);
  writeDigest(
    folder,
    longEdition.id,
    Array.from({ length: longEdition.papers }, (_, at) =>
      inventedPaper(1001 + at, 'thatched roofs'),
    ),
  );
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Every second one on mossy hedges is about lamps, too; all else in it is said nowhere else, and it is longer than a row of an old edition shows. */
function inventedPaper(
  number: number,
  subject = number % 2 === 0 ? 'mossy hedges and amber lamps' : 'mossy hedges',
): { title: string; abstract: string } {
  const words = Array.from({ length: 60 }, (_, at) => inventedWord(number * 100 + at));
  return {
    title: `The ${words.slice(0, 3).join(' ')}`,
    abstract: `With ${subject}: ${words.slice(3).join(' ')}. ${lastWords}`,
  };
}

/** `123` → `"teteru"` */
function inventedWord(number: number): string {
  return [...number.toString(5)].map((digit) => ['ba', 'lo', 'mi', 'ru', 'te'][+digit]).join('');
}

/** Adds a digest, as the text of the Daily Papers page. */
export function writeDigest(
  folder: string,
  day: string,
  papers: { title: string; abstract: string; votes?: number }[],
): void {
  const date = new Date(`${day}T00:00Z`).toLocaleDateString('en', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const blocks = ['Daily Papers', 'byAK and the research community', date];
  for (const { title, abstract, votes } of papers)
    blocks.push(title, ...(votes ? [`Upvotes: ${votes}`] : []), abstract);
  writeFileSync(join(folder, 'digests', `${day}.txt`), `${blocks.join('\n\n')}\n`);
}

/** Vitest names its own base and mode in the environment, and a build started by a test would take them. */
export function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, TEST, VITEST, ...rest } = environment;
  return rest;
}

/** The site of the sample, and the same a day later, with one more digest and a newsletter. */
export function buildSampleSites(): void {
  copySample(testContent);
  buildSite(testDir);
  copySample(nextDayContent);
  addFormerId(nextDayContent);
  writeDigest(nextDayContent, newPaper.day, [newPaper]);
  // The ledger may grow here: the copy is made anew each time.
  buildSite(nextDayDir, {
    CONTENT_DIR: nextDayContent,
    CI: '',
    NEWSLETTER_FORM: testNewsletter,
    NEWSLETTER_FIELD: testNewsletterField,
  });
}

/** A site of invented papers, with a topic of more papers than its page has rows. */
export function buildLongTopicSite(): void {
  inventLongTopic(longTopicContent);
  buildSite(longTopicDir, { CONTENT_DIR: longTopicContent, CI: '' });
}
