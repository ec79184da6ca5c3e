/** What a reader does without a network: kept, shown in another tab, and after a reload. */
import { expect, type Page } from '@playwright/test';
import { parse } from '@retorquere/bibtex-parser';
import { idsFile, textFile } from '../../src/map-file.ts';
import { downloaded, exported } from './downloads.ts';
import { importFile, importMarks } from './library.ts';
import { areKept, test, visitOnce, waitUntil } from './own-site.ts';

interface Papers {
  ids: string[];
  titles: string[];
}

/** Keeps the front page's first papers, saves two of them, and takes the network away. */
async function withoutNetwork(page: Page, site: { address: string; stop(): Promise<void> }) {
  await visitOnce(page, site.address);
  const listed = page.locator('[data-list] > [data-paper]');
  const all = await listed.evaluateAll((rows) => rows.map((row) => row.dataset.paper ?? ''));
  const ids = all.slice(0, 4);
  const titles = (await listed.locator('h3').allInnerTexts()).slice(0, 4);
  for (const at of [0, 1]) {
    await listed.nth(at).getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('link', { name: `Library ${at + 1}` })).toBeVisible();
  }
  await page.goto(`${site.address}map/`);
  await expect(page.locator('#around a')).not.toHaveCount(0);
  const points = (await page.locator('.map').getAttribute('data-points')) ?? '';
  const wanted = [...ids.map((id) => `${site.address}papers/${id}/`), idsFile(points)];
  await waitUntil('papers and map are kept', () => areKept(page, wanted));
  await site.stop();
  return { ids, titles };
}

/** `field`: what the paper, which is selected for it, gets there. */
async function give(page: Page, title: string, field: string, text: string): Promise<void> {
  const select = page.getByRole('checkbox', { name: `Select ${title}` });
  await select.check();
  await page.getByLabel(field, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
  await select.uncheck();
}

const rowOf = (page: Page, title: string) =>
  page.locator('.library-papers > li', { hasText: title });
const listLink = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Lists of papers' }).getByRole('link', { name });

interface Change {
  what: string;
  /** Where it is made. */
  path: string;
  make: (page: Page, papers: Papers) => Promise<unknown>;
  /** On the library. */
  shows: (library: Page, papers: Papers) => Promise<unknown>;
}

/** Those of one page stand together, since each way to a page takes seconds on a busy machine. */
const changes: Change[] = [
  {
    what: 'a hidden paper',
    path: '',
    make: (page, { ids: [, , id] }) =>
      page.locator(`[data-paper="${id}"]`).getByRole('button', { name: 'Hide' }).click(),
    shows: (library) => expect(listLink(library, 'Hidden 1')).toBeVisible(),
  },
  {
    what: 'a paper taken off',
    path: '',
    make: (page, { ids: [, id] }) =>
      page.locator(`[data-paper="${id}"]`).getByRole('button', { name: 'Saved' }).click(),
    shows: (library) => expect(listLink(library, 'To read 1')).toBeVisible(),
  },
  {
    what: 'that undone',
    path: '',
    async make(page, { ids: [, id] }) {
      const saving = page.locator(`[data-paper="${id}"]`);
      await saving.getByRole('button', { name: 'Save', exact: true }).click();
      await saving.getByRole('button', { name: 'Saved' }).click();
      await expect(page.getByText('No longer saved.')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
    },
    shows: (library) => expect(listLink(library, 'To read 2')).toBeVisible(),
  },
  {
    what: 'a followed search',
    path: 'search/?q=experts',
    make: (page) => page.getByRole('button', { name: 'Follow', exact: true }).click(),
    shows: (library) =>
      expect(
        library.getByRole('region', { name: 'Following' }).getByRole('link', { name: 'experts' }),
      ).toBeVisible(),
  },
  {
    what: 'a named list',
    path: 'library/',
    make: (page, { titles: [title = ''] }) => give(page, title, 'Add to list', 'Reading group'),
    shows: (library) => expect(listLink(library, 'Reading group 1')).toBeVisible(),
  },
  {
    what: 'a tag',
    path: 'library/',
    make: (page, { titles: [title = ''] }) => give(page, title, 'Tag', 'To cite'),
    shows: (library, { titles: [title = ''] }) =>
      expect(rowOf(library, title).getByRole('list', { name: 'Tags' })).toContainText('to-cite'),
  },
  {
    what: 'a note',
    path: 'library/',
    async make(page, { titles: [title] }) {
      await page.getByRole('button', { name: `Note: ${title}` }).click();
      await page.getByLabel(`Your note: ${title}`).fill('Ask Ada.');
    },
    async shows(library, { titles: [title] }) {
      await listLink(library, 'With a note 1').click();
      await expect(library.getByLabel(`Your note: ${title}`)).toHaveValue('Ask Ada.');
      await listLink(library, /^To read/)
        .first()
        .click();
    },
  },
  {
    what: 'marks brought in',
    path: 'library/',
    async make(page) {
      const fields = { saved: [true, 1], title: ['On kites', 1] };
      await importMarks(page, { broadsheet: 2, marks: [{ id: 'on-kites', fields }] });
    },
    shows: (library) => expect(rowOf(library, 'On kites')).toBeVisible(),
  },
  {
    what: 'references brought in',
    path: 'library/',
    async make(page, { titles }) {
      await importFile(page, 'mine.bib', `@article{a, title = {${titles[3]}}}`);
      await expect(page.getByText('References: 1, on this site: 1.')).toBeVisible();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
    },
    shows: (library, { titles }) => expect(rowOf(library, titles[3] ?? '')).toBeVisible(),
  },
  {
    what: 'a shared list that was added',
    path: 'library/',
    async make(page, { titles: [title = ''] }) {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('pre')).toContainText('/shared/#');
      await page.goto(await dialog.locator('pre').innerText());
      await expect(page.getByRole('link', { name: title })).toBeVisible();
      await page.getByRole('button', { name: 'Add as a list of mine' }).click();
    },
    shows: (library) => expect(listLink(library, /^To read/)).toHaveCount(2),
  },
];

test('what is changed without a network is kept, shown in another tab, and after a reload', async ({
  page,
  context,
  site,
}) => {
  const papers = await withoutNetwork(page, site);
  const library = await context.newPage();
  await library.goto(`${site.address}library/`);
  for (const [at, { what, path, make, shows }] of changes.entries())
    await test.step(what, async () => {
      if (changes[at - 1]?.path !== path) await page.goto(site.address + path);
      await make(page, papers);
      await shows(library, papers);
    });
  await library.reload();
  const lasting = changes.filter(({ what }) => !/^a paper taken off|^that undone/.test(what));
  for (const { what, shows } of lasting)
    await test.step(`${what}, after a reload`, () => shows(library, papers));
  await expect(listLink(library, 'To read 4')).toBeVisible();
});

/** What leads on from the library, each after a reload, too. */
const ways: Record<string, (page: Page, papers: Papers) => Promise<void>> = {
  async 'compare/#'(page, { titles }) {
    const columns = page.getByRole('article');
    await expect(columns.getByRole('heading', { level: 2 })).toHaveText(titles.slice(0, 2));
    await expect(columns.last().locator('.abstract')).toHaveText(/\w{3}/);
  },
  async 'map/?colours=mine&paper='(page, { titles: [title = ''] }) {
    await expect(page.locator('.tip')).toContainText(title);
    await page.keyboard.press('Escape');
    await expect(page.locator('#map-status')).toContainText('2 saved');
  },
  async 'map/?q=attention'(page) {
    await expect(page.locator('#map-status')).toHaveText(/^\d+ of \d+ papers$/);
  },
  async 'library/'(page, { ids }) {
    expect(parse(await exported(page, 'BibTeX')).entries).toHaveLength(2);
    expect((await exported(page, 'RIS')).match(/^AB {2}-/gm)).toHaveLength(2);
    const library = await downloaded(page, () =>
      page.getByRole('button', { name: 'Export library' }).click(),
    );
    const { marks }: { marks: { id: string }[] } = JSON.parse(library);
    expect(marks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.slice(0, 2)));
  },
};

test('papers side by side, the map and what is taken away can be had without a network', async ({
  page,
  site,
}) => {
  const papers = await withoutNetwork(page, site);
  const [first = '', second = ''] = papers.ids;
  for (const [path, shows] of Object.entries(ways))
    await test.step(path, async () => {
      const end = path.endsWith('#') ? `${first},${second}` : path.endsWith('paper=') ? first : '';
      await page.goto(site.address + path + end);
      await shows(page, papers);
      await page.reload();
      await shows(page, papers);
    });
});

test('a map that was the first page opened is whole without a network', async ({ page, site }) => {
  await visitOnce(page, `${site.address}map/`);
  const points = (await page.locator('.map').getAttribute('data-points')) ?? '';
  await waitUntil('the map is kept', () =>
    areKept(page, [points, textFile(points, 0), idsFile(points)]),
  );
  await site.stop();
  await page.goto(`${site.address}map/?q=attention&layer=new`);
  await expect(page.locator('#around a')).not.toHaveCount(0);
  await expect(page.locator('#map-status')).toHaveText(/^\d+ of \d+ papers/);
});
