/**
 * A reader with two tabs on a line that comes and goes, a deployment in the middle, the storage repaired: nothing may be dead,
 * nothing lost. `npm run bench:offline -- --runs 20 --seed 1`, after `npm run test:site`.
 */
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { nextDayDir, testDir } from '../build-site.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { type ServedSite, servedSite } from '../served-site.ts';
import { randomOf } from './search/questions.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '16' },
  },
});
const steps = Number(values.steps);
/** A page that has not come by then, in milliseconds, is dead. */
const patience = 30_000;
const soon = { timeout: patience };
const paths = ['', 'about/', 'library/', 'search/?q=attention', 'topics/', 'map/', 'offline/'];

interface Opened {
  ms: number;
  what: string;
  isAfterDeployment: boolean;
}

interface Seen {
  opened: Opened[];
  faults: string[];
  repairs: number;
}

const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
const runs: Seen[] = [];
for (let at = 0; at < Number(values.runs); at++) {
  const seed = Number(values.seed) + at;
  const site = await servedSite(testDir);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const seen: Seen = { opened: [], faults: [], repairs: 0 };
  try {
    await run(context, site, randomOf(seed), seen);
  } catch (error) {
    seen.faults.push(`stopped: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  await context.close();
  await site.stop();
  for (const fault of seen.faults) console.log(`seed ${seed}: ${fault}`);
  runs.push(seen);
}
await browser.close();
report(runs);

async function run(context: BrowserContext, site: ServedSite, random: () => number, seen: Seen) {
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const tabs = [await context.newPage(), await context.newPage()] as const;
  const saved = new Set<string>();
  let isAfterDeployment = false;
  let isRepaired = false;
  const open = async (page: Page, path: string, how = '') => {
    const from = performance.now();
    const what = `${how || 'online'}: ${path || 'front page'}`;
    const heading = page.locator('h1').first();
    const came = await page
      .goto(site.address + path, { timeout: patience, waitUntil: 'domcontentloaded' })
      .then(() => heading.waitFor({ timeout: patience }))
      .then(() => true)
      .catch(() => false);
    seen.opened.push({ ms: performance.now() - from, what, isAfterDeployment });
    if (!came) seen.faults.push(`${what}: no page after ${patience / 1000} s`);
    else if (how && /not kept here/.test((await heading.textContent()) ?? ''))
      seen.faults.push(`${what}: not kept`);
  };
  const save = async (page: Page) => {
    await open(page, '');
    const rows = page.locator('[data-list] > [data-paper]');
    await within('papers to save', rows.first().waitFor(soon));
    const ids = await rows.evaluateAll((all) => all.map((row) => row.dataset.paper ?? ''));
    const id = ids.find((one) => !saved.has(one));
    if (id === undefined) return;
    const button = page.locator(`[data-list] > [data-paper="${id}"] [data-keep="saved"]`);
    await within(`save ${id}`, button.click(soon));
    await within(`saved ${id}`, button.and(page.locator('[aria-pressed="true"]')).waitFor(soon));
    saved.add(id);
  };
  const repair = async (page: Page) => {
    await open(page, 'offline/');
    const loaded = page.waitForEvent('load', soon);
    await within('repair', page.getByRole('button', { name: /^Repair/ }).click(soon));
    await within('the page after the repair', loaded);
    seen.repairs++;
    isRepaired = true;
  };
  for (const page of tabs) await open(page, '');
  await tabs[0].evaluate(async () => void (await navigator.serviceWorker.ready));
  for (let step = 0; step < steps; step++) {
    const [page, other] = random() < 0.5 ? tabs : ([tabs[1], tabs[0]] as const);
    if (step === Math.floor(steps / 2)) {
      site.deploy(nextDayDir);
      isAfterDeployment = true;
      // Both ask at the moment at which the new release arrives.
      await Promise.all([open(page, oneOf(paths)), open(other, oneOf(paths))]);
    } else if (step === steps - 2 && !isRepaired) await repair(page);
    else if (random() < 0.2) await save(page);
    else if (random() < 0.1) await repair(page);
    else await open(page, oneOf(paths));
  }
  // What was begun may end; then the line is cut.
  await tabs[0].waitForTimeout(3_000);
  await site.stop();
  for (const path of ['', 'library/', 'search/?q=attention', 'offline/'])
    await open(oneOf(tabs), path, 'offline');
  const [page] = tabs;
  await open(page, 'search/?q=attention', 'offline');
  await within('hits offline', page.locator('main [data-paper]').first().waitFor(soon));
  await open(page, 'library/', 'offline');
  const links = page.locator('main a[href*="/papers/"]');
  if (saved.size > 0) await within('the library offline', links.first().waitFor(soon));
  const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const id of saved)
    if (!listed.some((href) => href?.endsWith(`/${id}/`))) seen.faults.push(`lost mark: ${id}`);
}

/** Throws with a name for what did not come. */
async function within<T>(what: string, work: Promise<T>): Promise<T> {
  return work.catch(() => {
    throw new Error(`no ${what}`);
  });
}

function report(all: Seen[]): void {
  const opened = all.flatMap((seen) => seen.opened);
  const row = (some: Opened[]) => {
    const times = some.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
    return { pages: times.length, 'median ms': at(0.5), 'p95 ms': at(0.95), 'slowest ms': at(1) };
  };
  console.table({
    'before the deployment': row(opened.filter((one) => !one.isAfterDeployment)),
    'after it': row(opened.filter((one) => one.isAfterDeployment && /^online/.test(one.what))),
    offline: row(opened.filter(({ what }) => /^offline:/.test(what))),
  });
  const faults = all.flatMap((seen) => seen.faults);
  const repairs = all.reduce((sum, seen) => sum + seen.repairs, 0);
  console.log(`${all.length} runs, ${repairs} repairs, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
