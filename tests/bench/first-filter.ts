/**
 * How soon after a press the filtered list of a topic stands, in a browser: the first filter of a page, the search worker
 * warmed by the pointer as it comes near, the next ones, and one after all were cleared; once with the pointer on each filter
 * for 150 ms before its press, as by hand, and once without. `npm run bench:filter -- --dir FOLDER [--base /]`: a built site.
 */
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { testBase, testDir } from '../build-site.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { serve } from '../serve.ts';

const { dir, base } = parseArgs({
  options: {
    dir: { type: 'string', default: testDir },
    base: { type: 'string', default: testBase },
  },
}).values;
/** Milliseconds of a hand between the form's edge and the button. */
const onTheWay = 400;
const rounds = 5;

const port = Number(process.env.TEST_PORT ?? 4399);
const server = await serve(dir, base, port);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
for (const rest of [150, 0]) {
  const times = { first: [] as number[], next: [] as number[], again: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}${base}topics/`);
    const longest = await longestTopic(page);
    await page.goto(longest);
    await page.locator('.topic-choice .with').first().hover();
    await page.waitForTimeout(onTheWay);
    times.first.push(await pressed(page, rest));
    for (let more = 0; more < 3; more++) times.next.push(await pressed(page, rest));
    await page.locator('.active-filters .link-button').click();
    times.again.push(await pressed(page, rest));
    await context.close();
  }
  console.log(rest ? `The pointer rests ${rest} ms on a filter:` : 'A press without a pointer:');
  console.log(`  the first filter: ${told(times.first)} (goal 300);`);
  console.log(`  the next: ${told(times.next)} (goal a frame);`);
  console.log(`  after all were cleared: ${told(times.again)} (goal a frame)`);
}
await browser.close();
server.close();

/** The address of the topic with the most papers. */
async function longestTopic(page: Page): Promise<string> {
  return page.evaluate(() => {
    const items = [...document.querySelectorAll('.tiles li')];
    const papersOf = (item: Element) =>
      Number(/\d[\d,.]*/.exec(item.textContent ?? '')?.[0].replace(/\D/g, ''));
    const [most] = items.sort((a, b) => papersOf(b) - papersOf(a));
    return most?.querySelector('a')?.href ?? '';
  });
}

/** Milliseconds from a press on the first topic that is not chosen yet to the frame in which other rows stand. */
async function pressed(page: Page, rest: number): Promise<number> {
  const filter = page
    .locator('.topic-choice .with:not(:disabled):not([aria-pressed="true"])')
    .first();
  if (rest > 0) {
    await filter.hover();
    await page.waitForTimeout(rest);
  }
  return filter.evaluate(async (button: HTMLElement) => {
    const rows = () =>
      [...document.querySelectorAll<HTMLAnchorElement>('.list-answer h3 a, .list-answer h2 a')]
        .map(({ href }) => href)
        .join();
    const before = rows();
    const start = performance.now();
    button.click();
    while (rows() === before || rows() === '') await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

function told(times: number[]): string {
  const inOrder = times.toSorted((a, b) => a - b);
  const [median = 0, most = 0] = [inOrder[inOrder.length >> 1], inOrder.at(-1)];
  return `median ${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms of ${times.length}`;
}
