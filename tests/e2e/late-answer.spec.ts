import { expect, type Page, test } from '@playwright/test';

// Its requests would go past the page's routes.
test.use({ serviceWorkers: 'block' });

test('the last question asked is the one answered, whatever comes of an earlier one later', async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search the papers' });
  const status = page.getByRole('dialog').getByRole('status');
  const release = await holdBackOne(page, /\/index\/\d+\.pack/);
  const asked = page.waitForRequest(/\/index\/\d+\.pack/);
  await field.fill('plagarism');
  await expect(page.getByRole('row').first()).toContainText(/Plagiarism/);
  await asked;
  await field.fill('2406.14880');
  await expect(status).toContainText('1 paper for “2406.14880”');
  await noteLists(page);
  await release();
  // Whatever the first answer does is done before this one.
  await field.fill('MoH');
  await expect(status).toContainText('“MoH”');
  const { lists } = await page.evaluate(() => ({ ...document.body.dataset }));
  expect(lists).toMatch(/Mixture-of-Head/);
  expect(lists).not.toMatch(/Plagiarism/);
});

test('a hit that a key has saved stays where it is, and selected, when the full answer comes', async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('ControlOrMeta+k');
  const release = await holdBackOne(page, /\/index\/\d+\.pack/);
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('attention');
  const hits = page.getByRole('grid').getByRole('row');
  await expect(hits.nth(2)).toBeVisible();
  const titles = () => hits.locator('h2').allInnerTexts();
  const early = await titles();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+Enter'])
    await page.keyboard.press(key);
  await expect(page.getByRole('dialog').getByText('Saved.')).toBeVisible();
  await release();
  await expect(page.getByRole('dialog').locator('.status')).toContainText('“attention”');
  const full = await titles();
  expect(full.slice(0, 3)).toEqual(early.slice(0, 3));
  expect(full).not.toEqual(early);
  const saved = hits.filter({ hasText: early[2] });
  await expect(saved.getByRole('button', { name: 'Saved' })).toBeVisible();
  await expect(saved).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog').getByText('Hidden.')).toBeVisible();
  await expect(saved).toHaveCount(0);
});

test('a correction is told with the full answer, since titles alone may lack what was typed, and moves no hit', async ({
  page,
}) => {
  await page.goto('about/');
  await page.keyboard.press('ControlOrMeta+k');
  const release = await holdBackOne(page, /\/index\/\d+\.pack/);
  await page.getByRole('combobox', { name: 'Search the papers' }).fill('hallucinaton');
  const hits = page.getByRole('grid');
  await expect(hits.getByRole('row').first()).toBeVisible();
  const correction = page.getByText('Showing results for hallucination');
  await expect(correction).toBeHidden();
  const early = await hits.boundingBox();
  await release();
  await expect(correction).toBeVisible();
  expect((await hits.boundingBox())?.y).toBe(early?.y);
});

/** Lets the first request for such a file wait; gives what lets it go. */
async function holdBackOne(page: Page, files: RegExp): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await page.route(
    files,
    async (route) => {
      const response = await route.fetch();
      await held.promise;
      await route.fulfill({ response });
      answered.resolve();
    },
    { times: 1 },
  );
  return () => {
    held.resolve();
    return answered.promise;
  };
}

/** Notes every list that the dialog shows from now on. */
async function noteLists(page: Page): Promise<void> {
  await page.getByRole('grid').evaluate((list) => {
    const { dataset } = document.body;
    new MutationObserver(() => {
      dataset.lists += list.textContent;
    }).observe(list, { childList: true, subtree: true, characterData: true });
  });
}
