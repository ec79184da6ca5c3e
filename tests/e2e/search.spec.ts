import { expect, type Page, test } from '@playwright/test';

async function ask(page: Page, text: string) {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill(text);
}

test('a paper is found first of all by what is typed, mistyped or abbreviated', async ({
  page,
}) => {
  await ask(page, '');
  for (const [typed, title] of [
    ['hallucinaton', /Hallucination/],
    ['plagarism', /Plagiarism/],
    ['compress visual tokens', /LookupViT/],
    ['MoH', /Mixture-of-Head/],
  ] as const) {
    await page.getByRole('combobox', { name: 'Search the papers' }).fill(typed);
    await expect(page.getByRole('row').first(), typed).toContainText(title);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d+ paper/);
  }
});

test('an id or an address of a paper finds that paper and no other', async ({ page }) => {
  for (const typed of [
    '2406.14880',
    'arXiv:2406.14880v2',
    'https://arxiv.org/abs/2406.14880',
    'https://huggingface.co/papers/2406.14880',
  ]) {
    await ask(page, typed);
    await expect(page.getByRole('dialog').getByRole('status'), typed).toContainText('1 paper');
    await expect(page.getByRole('row'), typed).toContainText(/Pathformer/);
  }
});

test('a quoted phrase is neither corrected nor matched by other forms of its words', async ({
  page,
}) => {
  await page.goto('search/?q=%22visual+token%22');
  await expect(page.getByRole('status')).toContainText('1 paper for');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('"attenton heads"');
  await expect(page.locator('.nothing-title')).toHaveText('Nothing found for "attenton heads"');
  await page.getByRole('button', { name: /^Without the quotation marks: \d+ papers/ }).click();
  await expect(page.getByText('Showing results for attention heads')).toBeVisible();
});

test('a word with a minus leaves the papers without it, and a field with one the others', async ({
  page,
}) => {
  await page.goto('search/');
  const field = page.getByRole('main').getByRole('searchbox');
  const count = async (text: string) => {
    await field.fill(text);
    const status = page
      .getByRole('status')
      .filter({ hasText: `for ${text.includes('"') ? text : `“${text}”`}` });
    return Number.parseInt(await status.innerText(), 10);
  };
  const all = await count('-zxqv');
  expect(await count('-"attention" -zxqv')).toBeLessThan(all);
  expect((await count('has:code')) + (await count('-has:code'))).toBe(all);
});

test('a word that no paper contains is named, and the others are asked for without it', {
  tag: '@long',
}, async ({ page }) => {
  await page.goto('search/?q=plagiarism+zxqv');
  await expect(page.getByRole('status')).toHaveText(
    '1 paper for “plagiarism zxqv”. No paper contains “zxqv”.',
  );
});

test('an author’s name is put right to a name that an author has', { tag: '@long' }, async ({
  page,
}) => {
  for (const typed of ['zhang chongzi', 'author:"zhang chongzi"']) {
    await page.goto(`search/?q=${encodeURIComponent(typed)}`);
    await expect(
      page.getByText(`Showing results for ${typed.replace('chongzi', 'chongzhi')}`),
    ).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first(),
    ).toContainText('Chongzhi Zhang');
  }
});

test('"zxqv" finds nothing, says so, and offers ways on', async ({ page }) => {
  await ask(page, 'zxqv');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Nothing found for “zxqv”');
  await expect(page.getByRole('row')).toHaveCount(0);
  await expect(page.locator('.nothing-title')).toHaveText('Nothing found for “zxqv”');
  await expect(page.getByRole('dialog').getByRole('link', { name: 'the topics' })).toBeVisible();
});

test('a corrected word says so, is marked, and can be insisted on', async ({ page }) => {
  await ask(page, 'hallucinaton');
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  const title = page.getByRole('row').first().getByRole('heading');
  await expect(title.locator('mark')).toHaveText('Hallucination');
  await expect(page.getByRole('row').first().locator('.abstract mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Search instead for hallucinaton' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
  await page.getByRole('button', { name: 'Allow other spellings' }).click();
  await expect(page.getByRole('row').first()).toBeVisible();
});

test('a word that may be one of its own is looked for as it is, and another is offered', async ({
  page,
}) => {
  await page.goto('search/?q=sparne');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “sparne”');
  await page.getByText('Did you mean').getByRole('button', { name: 'sparse' }).click();
  await expect(page.getByRole('status')).toContainText('for “sparse”');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('sparse');
});

test('the masthead’s field opens the search with what is typed into it', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('searchbox', { name: 'Search the papers' }).focus();
  await page.keyboard.type('plag');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue(/^plag/);
  await expect(page.getByRole('row').first()).toContainText(/Plagiarism/);
});

test('the paper’s page marks the words that were searched for', async ({ page }) => {
  await ask(page, 'plagarism');
  await page.getByRole('row').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plagiarism');
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        String(range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
      ),
    );
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
  for (const word of await marked()) expect(word).toMatch(/^plagiari/i);
});

for (const width of [320, 1280]) {
  test(`at ${width} px long words wrap, and the page does not scroll sideways`, {
    tag: '@long',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const long = 'xyzzy'.repeat(30);
    const spare = (selector: string) =>
      page.locator(selector).evaluate((node) => node.clientWidth - node.scrollWidth);
    await page.goto(`search/?q=${long}`);
    // Long texts are not repeated whole.
    const none = `Nothing found for “${long.slice(0, 80)}…”`;
    await expect(page.locator('.nothing-title')).toHaveText(none);
    expect(await spare('html')).toBeGreaterThanOrEqual(0);
    await page.goto(`search/?author=${long}`);
    await expect(page.getByRole('button', { name: `Remove Author: ${long}` })).toBeVisible();
    expect(await spare('html')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(long);
    await expect(page.locator('dialog .nothing-title')).toHaveText(none);
    expect(await spare('.search-body')).toBeGreaterThanOrEqual(0);
  });
}

test('a misspelt venue is named', { tag: '@long' }, async ({ page }) => {
  await page.goto('search/?q=venue:eccvv');
  const main = page.getByRole('main');
  await expect(main.getByText('No paper here is from a venue called “eccvv”.')).toBeVisible();
});

test('a search opened by its address is offered again once its answer was read', async ({
  page,
}) => {
  await page.goto('search/?q=pointer+networks');
  await page.locator('.hit-list > li').first().waitFor();
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(stored).toContain('pointer networks');
  await page.goto('./');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the papers' });
  await expect(dialog.getByRole('button', { name: 'pointer networks' })).toBeVisible();
});

test('where a title stands as text, a formula of it is there once', async ({ page }) => {
  await page.goto('./papers/faster-neighborhood-attention-reducing-the-o-n-2-cost/');
  const title = /^Faster Neighborhood Attention: Reducing the O\(n\^2\) Cost of/;
  await page.getByRole('main').getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(title);
  await page.keyboard.press('Escape');
  await page.goto('./');
  await expect(page.getByRole('group', { name: title })).toHaveCount(1);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the papers' });
  await expect(dialog.getByRole('link', { name: title })).toBeVisible();
});

test('before a letter is typed, the dialog offers what was searched for and opened last; cleared, nothing is left', async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the papers' });
  await dialog.getByRole('combobox').fill('pointer networks');
  await dialog.getByRole('row').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/papers\//);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(stored, 'a page is remembered by its script').toContain(title);
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('link', { name: title })).toBeVisible();
  await dialog.getByRole('button', { name: 'pointer networks' }).click();
  await expect(dialog.getByRole('combobox')).toHaveValue('pointer networks');
  await dialog.getByRole('combobox').fill('');
  await dialog.getByRole('button', { name: 'Clear' }).click();
  await expect(dialog.getByRole('link', { name: title })).toHaveCount(0);
  await page.goto('library/');
  await page.getByRole('checkbox', { name: 'Remember searches and opened papers' }).uncheck();
  await page.goto('papers/pointer-networks/');
  await page.goto('library/');
  await expect(page.getByRole('region', { name: 'Recently opened' })).toHaveCount(0);
});
