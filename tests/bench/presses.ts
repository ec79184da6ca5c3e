/**
 * Thirty tasks of a researcher, done by script from the front page on a desktop and a phone, in presses: a key, a click or a
 * typed text is one, a choice of a menu two. `npm run bench:presses -- --dir FOLDER [--before]`: a site built under
 * /broadsheet/, whose newest digest is the sample's. `--before`: it is that of commit 6bc5a00, when the library was wished for.
 */
import { parseArgs } from 'node:util';
import { chromium, devices, expect as expectSoon, type Page } from '@playwright/test';
import { testBase } from '../build-site.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { portOf, serve } from '../serve.ts';

const search = (words: string) => `desktop:key Control+k > phone:open search > type ${words}`;
const filters = (names: string) => `phone:button Filters > ${names} > phone:button Show \\d+ paper`;
const save = 'button Save\\b';
const moreOfSelected = 'phone:button More for selected';
const three = 'save > save > save';
const found = `${search('pointer networks')} > row Pointer > at papers/pointer-networks`;
const openSearch = 'desktop:key Control+k > phone:open search';
/** Marks of a reader who was here before the newest edition, and follows a topic. */
const returning = [
  { id: ':reader', fields: { since: ['2025-08-19', 1] } },
  {
    id: 'search:a1',
    fields: { name: ['Attention mechanisms', 1], query: ['topic=attention', 1] },
  },
];
const oneByOne = 'link Review > see 1 of 62';

/**
 * Steps are parted by `>`; one of the phone alone, or the desktop, is marked so; `take` knows their kinds. What is pressed is
 * named by how it begins. `first`: steps not counted; `marks`: what the reader has marked before. `before`: `same`, or other steps; without it a task was not possible.
 */
const tasks: {
  task: string;
  marks?: object[];
  first?: string;
  steps: string;
  before?: string;
}[] = [
  {
    task: 'What is new today in video generation with code?',
    steps: `${filters('filter 9 more > filter Video generation > filter With code')} > at topic=video-generation&has=code`,
    before: 'same',
  },
  { task: 'Save a paper', steps: `${save} > see Saved`, before: 'same' },
  {
    task: 'NeurIPS papers with code',
    steps: `${search('venue:neurips has:code')} > link All results > at search/.q=venue`,
    before: 'same',
  },
  {
    task: 'Papers like those that I saved',
    first: three,
    steps: 'phone:button More for this list > menu saved > see Near your saved papers by',
  },
  { task: 'Start with today’s papers one by one', steps: oneByOne },
  {
    task: 'Save one, skip one, hide one',
    first: oneByOne,
    steps: `${save} > see 2 of 62 > button Skip > see 3 of 62 > button Hide > see 4 of 62`,
  },
  {
    task: 'Open a paper of which I know two words',
    steps: `${search('pointer networks')} > row Pointer > at papers/pointer-networks`,
    before: 'same',
  },
  {
    task: 'Copy a paper’s BibTeX',
    steps: 'link Pathformer > button Cite > button Copy > copied @misc',
    before: 'same',
  },
  {
    task: 'Take what I saved along as .bib',
    first: three,
    steps: `link Library > ${moreOfSelected} > download BibTeX`,
    before: 'link Reading list > button BibTeX',
  },
  {
    task: 'Share a list',
    first: three,
    steps: `link Library > ${moreOfSelected} > button Share > button Copy link > copied shared/#`,
  },
  {
    task: 'Follow a search',
    steps: `${search('sparse attention')} > link All results > button Follow > see Followed`,
  },
  {
    task: 'Copy a filtered list’s link that stays',
    steps: `${filters('filter With code')} > button Copy link > copied editions/.*has=code`,
    // From the browser's own field for addresses.
    before: `link Editions > link (Wednesday )?20 August > ${filters('filter With code')} > at editions/.*has=code > press it > copy it`,
  },
  {
    task: 'Find a paper on the map',
    steps: 'link Pathformer > link On the map > at map/ > see Pathformer',
  },
  {
    task: 'Compare two papers',
    steps: `save > save > link Library > ${moreOfSelected} > link Compare > see Shared words`,
  },
  {
    task: 'Write a note',
    steps: `${oneByOne} > button Note > note > type Ask Ada. > note Ask Ada.`,
  },
  {
    task: 'What is new in what I follow, and why is it there?',
    marks: returning,
    steps: 'see You follow Attention mechanisms',
  },
  {
    task: 'Follow a topic',
    steps: 'link Topics > link Attention mechanisms > button Follow > see Followed',
  },
  { task: 'Mute an author', steps: 'button More$ > button Mute Chongzhi > see Muted:' },
  {
    task: 'Mute a word',
    steps: 'link Library > field Word or phrase > type robot > key Enter > see Muted: robot',
  },
  {
    task: 'See what I have muted',
    first: 'button More$ > button Mute Chongzhi > see Muted:',
    steps: 'button Show muted > see 1 of 62',
  },
  {
    task: 'Mark all as seen',
    marks: returning,
    steps: 'button Mark all as seen > see All are marked as seen',
  },
  {
    task: 'Take that back',
    marks: returning,
    first: 'button Mark all as seen > see All are marked as seen',
    steps: 'button Undo > see Undone',
  },
  {
    task: 'Search again for what I searched for',
    first: found,
    steps: `${openSearch} > button pointer networks > row Pointer > at papers/`,
  },
  {
    task: 'Open again what I opened',
    first: `${found} > home`,
    steps: `${openSearch} > offered Pointer > at papers/pointer-networks`,
  },
  {
    task: 'A word exactly as typed',
    steps: `${search('exact:network')} > link All results > at search/`,
  },
  {
    task: 'Save the paper that I am reading',
    first: 'link Pathformer > at papers/',
    steps: 'desktop:key s > phone:button Save > see Saved',
  },
  {
    task: 'The edition of a day',
    steps: 'link Editions > link Wednesday 20 August > at editions/2025-08-20',
  },
  {
    task: 'Compare four topics over time',
    steps: 'link Topics > link Trends > choose Topic 4 > at trends/#.+,.+,.+,',
  },
  {
    task: 'Keep the papers of a part of the map as a list',
    steps: 'link Map > button Open 62 papers > button Add as a list > see papers added',
  },
  { task: 'Only what I have not read', steps: `${filters('filter Unread only')} > at is=unread` },
];

/** Takes a step; gives how many presses it was. */
async function take(page: Page, step: string): Promise<number> {
  const [, what = '', words = ''] = /^(\S+) ?(.*)$/.exec(step) ?? [];
  const begins = { name: new RegExp(`^${words}`) };
  if (what === 'see') await expect(page.locator('body')).toContainText(words);
  if (what === 'note') {
    await expect(page.locator('textarea')).toBeFocused();
    await expect(page.locator('textarea')).toHaveValue(words);
  }
  if (what === 'at') await expect(page).toHaveURL(new RegExp(words));
  if (what === 'copied')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(new RegExp(words));
  if (what === 'key') await page.keyboard.press(words);
  if (what === 'type') await page.keyboard.insertText(words);
  if (what === 'home') {
    // What was opened is remembered by the page's script, which a busy machine runs late.
    await expect(page.locator('[data-keep="saved"][aria-pressed]').first()).toBeVisible();
    await page.goto(`http://localhost:${port}${testBase}`);
  }
  if (what === 'offered') await page.getByRole('dialog').getByRole('link', begins).click();
  if (what === 'field') await page.getByRole('textbox', begins).click();
  if (what === 'choose') await page.getByRole('combobox', begins).selectOption({ index: 5 });
  if (what === 'open') await page.locator('header form[data-search]').click();
  if (what === 'filter')
    await page.locator('.filters').getByText(words, { exact: true }).first().click();
  if (what === 'menu') await page.getByRole('combobox', { name: 'Order' }).selectOption(words);
  if (what === 'save') {
    const saved = page.locator('[data-keep="saved"][aria-pressed="true"]');
    const before = await saved.count();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    // Before that, the next press would take it off again.
    await expect(saved).toHaveCount(before + 1);
  }
  if (what === 'button' || what === 'link' || what === 'row')
    await page.getByRole(what, begins).first().click();
  if (what === 'download')
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('combobox', { name: 'Export' }).selectOption(words),
    ]);
  return ['see', 'at', 'note', 'copied', 'home'].includes(what)
    ? 0
    : /menu|choose|download/.test(what)
      ? 2
      : 1;
}

async function presses(
  isPhone: boolean,
  { steps, first = '', marks = [] }: Pick<(typeof tasks)[number], 'steps' | 'first' | 'marks'>,
): Promise<number> {
  const context = await browser.newContext({
    ...devices[isPhone ? 'Pixel 7' : 'Desktop Chrome'],
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(timeout);
  await context.addInitScript((marks) => {
    if (marks.length === 0 || localStorage.seeded) return;
    localStorage.seeded = 'yes';
    localStorage['broadsheet:/broadsheet/:since'] = '2025-08-19';
    const open = indexedDB.open('broadsheet:/broadsheet/:marks', 2);
    open.onupgradeneeded = () => {
      for (const store of ['marks', 'notes', 'unreadable']) open.result.createObjectStore(store);
    };
    open.onsuccess = () => {
      const store = open.result.transaction('marks', 'readwrite').objectStore('marks');
      for (const mark of marks) store.put(mark, Object(mark).id);
      open.result.close();
    };
  }, marks);
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}${testBase}`);
  await expect(page.locator('[data-keep="saved"][aria-pressed]').first()).toBeVisible();
  let sum = 0;
  for (const part of [first, steps]) {
    sum = 0;
    for (const step of part.split(' > ')) {
      const [, device, rest = ''] = /^(?:(phone|desktop):)?(.*)$/.exec(step) ?? [];
      if (!device || (device === 'phone') === isPhone) sum += await take(page, rest);
    }
  }
  await context.close();
  return sum;
}

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, before: { type: 'boolean' } },
});
// For machines that do other things besides.
const timeout = 60_000;
const expect = expectSoon.configure({ timeout });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
const port = portOf(await serve(values.dir, testBase));
console.log('| task | desktop | phone |\n| --- | --- | --- |');
for (const { task, steps, before, ...given } of tasks) {
  const taken = values.before && before !== 'same' ? before : steps;
  const cells = [task];
  for (const isPhone of [false, true])
    cells.push(taken ? String(await presses(isPhone, { ...given, steps: taken })) : 'not possible');
  console.log(`| ${cells.join(' | ')} |`);
}
await browser.close();
process.exit();
