import { expect, type Page, test } from '@playwright/test';
import { nextDayDir, testBase } from '../build-site.ts';
import { serve } from '../serve.ts';

async function ask(page: Page, text: string) {
  await page.goto('about/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the papers' }).fill(text);
}

for (const [typed, title] of [
  ['hallucinaton', /Hallucination/],
  ['plagarism', /Plagiarism/],
  ['compress visual tokens', /LookupViT/],
  ['MoH', /Mixture-of-Head/],
] as const) {
  test(`"${typed}" finds its paper first of all`, async ({ page }) => {
    await ask(page, typed);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(/\d+ paper/);
    await expect(page.getByRole('option').first()).toContainText(title);
  });
}

for (const typed of [
  '2406.14880',
  'arXiv:2406.14880v2',
  'https://arxiv.org/abs/2406.14880',
  'https://huggingface.co/papers/2406.14880',
]) {
  test(`${typed} finds that paper and no other`, async ({ page }) => {
    await ask(page, typed);
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('1 paper');
    await expect(page.getByRole('option')).toContainText(/Pathformer/);
  });
}

test('a quoted phrase is neither corrected nor matched by other forms of its words', async ({
  page,
}) => {
  await page.goto('search/?q=%22visual+token%22');
  await expect(page.getByRole('status')).toContainText('1 paper for');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('"attenton heads"');
  await expect(page.getByText('No paper for "attenton heads"')).toBeVisible();
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

test('a word that no paper contains is named, and the others are asked for without it', async ({
  page,
}) => {
  await page.goto('search/?q=plagiarism+zxqv');
  await expect(page.getByRole('status')).toHaveText(
    '1 paper for “plagiarism zxqv”; no paper contains “zxqv”',
  );
});

test('an author’s name is put right to a name that an author has', async ({ page }) => {
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
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByText('No paper for “zxqv”')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'the topics' })).toBeVisible();
});

test('a corrected word says so, is marked, and can be insisted on', async ({ page }) => {
  await ask(page, 'hallucinaton');
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  await expect(page.getByRole('option').first().locator('.title mark')).toHaveText('Hallucination');
  await expect(page.getByRole('option').first().locator('.excerpt mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Search instead for hallucinaton' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found');
  await page.getByRole('button', { name: 'Allow other spellings' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the masthead’s field opens the search with what is typed into it', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('searchbox', { name: 'Search the papers' }).focus();
  await page.keyboard.type('plag');
  await expect(page.getByRole('combobox')).toHaveValue(/^plag/);
  await expect(page.getByRole('option').first()).toContainText(/Plagiarism/);
});

test('the paper’s page marks the words that were searched for', async ({ page }) => {
  await ask(page, 'plagarism');
  await page.getByRole('option').first().click();
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

test('the search page is its address: words and filters', async ({ page, context }) => {
  await page.goto('search/');
  await page.getByRole('main').getByRole('searchbox').fill('attention');
  await expect(page.getByRole('status')).toContainText('for “attention”');
  const before = await page.getByRole('status').innerText();
  await page.getByRole('checkbox', { name: /Has code/ }).click();
  await expect(page).toHaveURL(/search\/\?q=attention&has=code$/);
  await expect(page.getByRole('status')).not.toHaveText(before);
  const said = await page.getByRole('status').innerText();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('status')).toHaveText(said);
  await page.goBack();
  await expect(page).toHaveURL(/search\/\?q=attention$/);
  await expect(page.getByRole('checkbox', { name: /Has code/ })).not.toBeChecked();
});

test('an order is offered where it changes something, and stands in the address', async ({
  page,
}) => {
  const order = page.getByRole('combobox', { name: 'Order' });
  await page.goto('search/?q=attention');
  await expect(page.getByRole('status')).toContainText('for “attention”');
  await expect(order).toHaveCount(0);

  const twoDays = await serve(nextDayDir, testBase);
  const address = twoDays.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await page.goto(`http://localhost:${port}${testBase}search/?q=experts`);
  await expect(order.getByRole('option')).toHaveText(['Best match', 'Newest first']);
  await order.selectOption('Newest first');
  await expect(page).toHaveURL(/search\/\?q=experts&sort=date$/);
  twoDays.close();
  twoDays.closeAllConnections();
});

test('a topic that an address asks for and leaves out is left out, and stands as left out', async ({
  page,
}) => {
  await page.goto('search/');
  const topic = page.locator('.topic-choice').first();
  await topic.locator('.with').click();
  const chosen = new URL(page.url()).searchParams.get('topic') ?? '';
  await page.goto(`search/?topic=${chosen}&not=${chosen}`);
  await expect(page.getByRole('button', { name: /^Remove Not / })).toBeVisible();
  await expect(topic.locator('.without')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toContainText(/^[1-9]\d* papers/);
});

test('a filter leaves as many papers as its count said', async ({ page }) => {
  await page.goto('search/?q=attention');
  await expect(page.getByRole('status')).toContainText('for “attention”');
  const topic = page.locator('.topic-choice').first();
  const count = await topic.locator('.count').innerText();
  await topic.locator('.with').click();
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${Number.parseInt(count, 10)} papers? for`),
  );
});

test('nothing found under filters: says which one to lift, and lifts it', async ({ page }) => {
  await page.goto('search/?q=plagiarism&has=project');
  await expect(page.getByText('No paper for “plagiarism”')).toBeVisible();
  await page.getByRole('button', { name: /^Without “Has a project page”: \d+ paper/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Plagiarism' }).first()).toBeVisible();
});

test('the search page fetches nothing of search before a reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\.pf_|manifest\.json|\.pack|worker/.test(url))).toEqual([]);
  await page.getByRole('checkbox', { name: /Has code/ }).click();
  await expect(page.getByRole('status')).toContainText(/^\d+ papers$/);
});

test('further results come when asked for', async ({ page }) => {
  await page.goto('search/?q=attention');
  const hits = page.getByRole('list', { name: 'Papers' }).getByRole('listitem');
  await expect(hits).toHaveCount(20);
  await page.getByRole('button', { name: /^Show 20 more of / }).click();
  await expect(hits).toHaveCount(40);
});

test('nothing for search is fetched before a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about/', { waitUntil: 'networkidle' });
  expect(
    asked.filter((url) => /\.pf_|manifest\.json|\.pack|worker|SearchDialog|show-dialog/.test(url)),
  ).toEqual([]);
});

test('an address that was cut short leads to the paper that was meant', async ({ page }) => {
  await page.goto('./');
  const id = (await page.locator('[data-paper]').first().getAttribute('data-paper')) ?? '';
  await page.goto(`papers/${id.slice(0, -4)}`);
  await page.getByRole('link', { name: /^Search for “/ }).click();
  const first = page.getByRole('list', { name: 'Papers' }).getByRole('listitem').first();
  await expect(first.getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(`/papers/${id}/`),
  );
});

for (const width of [320, 1280]) {
  test(`at ${width} px long words wrap, and the page does not scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const long = 'xyzzy'.repeat(30);
    const spare = (selector: string) =>
      page.locator(selector).evaluate((node) => node.clientWidth - node.scrollWidth);
    await page.goto(`search/?q=${long}`);
    await expect(page.getByText(`No paper for “${long}”`)).toBeVisible();
    expect(await spare('html')).toBeGreaterThanOrEqual(0);
    await page.goto(`search/?author=${long}`);
    await expect(page.getByRole('button', { name: `Remove By ${long}` })).toBeVisible();
    expect(await spare('html')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(long);
    await expect(page.getByRole('dialog').getByText(`No paper for “${long}”`)).toBeVisible();
    expect(await spare('.search-body')).toBeGreaterThanOrEqual(0);
  });
}

test('from a paper, back leads to the hit that was left, though the page is made anew', async ({
  page,
}) => {
  await page.goto('search/?q=attention');
  const hits = page.getByRole('list', { name: 'Papers' }).getByRole('listitem');
  await page.getByRole('button', { name: /^Show 20 more of / }).click();
  const link = hits.nth(33).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(1000);
  await link.click();
  await expect(page).toHaveURL(/papers/);
  await page.goBack();
  await expect(hits).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
  await expect(link).toBeInViewport();
});
