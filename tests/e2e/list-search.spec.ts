/** The search field over a list, and the address that follows what is typed. */
import { expect, type Page, test } from '@playwright/test';

async function shownPapers(page: Page): Promise<number> {
  return page.locator('[data-paper]:visible').count();
}

test('a search of the list keeps to the list', async ({ page }) => {
  await page.goto('./');
  const all = await shownPapers(page);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('hallucinaton');
  await expect(page.getByText('Showing results for hallucination')).toBeVisible();
  await expect.poll(() => shownPapers(page)).toBeLessThan(all);
  expect(await shownPapers(page)).toBeGreaterThan(0);
});

test('the search of a list stays where it is when nothing is left', { tag: '@long' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const field = page.getByRole('searchbox', { name: 'Search this list' });
  const top = () =>
    field.evaluate((node) => Math.round(node.getBoundingClientRect().top + scrollY));
  const before = await top();
  await field.fill('zzzz');
  await expect(page.getByRole('status').first()).toHaveText(/^None of \d+ papers match$/);
  expect(await top()).toBe(before);
});

for (const [path, name] of [
  ['./', 'Search this list'],
  ['search/', 'Search the papers'],
] as const) {
  test(`on ${path} nothing typed or chosen is lost in a browser that allows no more changes of the address`, {
    tag: '@long',
  }, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('too often', 'SecurityError');
      };
      history.replaceState = refuse;
      history.pushState = refuse;
    });
    await page.goto(path);
    const field = page.getByRole('main').getByRole('searchbox', { name });
    await field.pressSequentially('attention');
    await expect(field).toHaveValue('attention');
    const titles = page.getByRole('main').getByRole('listitem').getByRole('heading');
    await expect(titles.first()).toContainText(/attention/i);
    const code = page.getByRole('checkbox', { name: /With code/ });
    await code.click();
    await expect(code).toBeChecked();
    await expect(field).toHaveValue('attention');
    expect(faults).toEqual([]);
  });
}

test('the address holds what was typed by the time a paper is opened', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('plagiarism');
  await expect(page.locator('[data-paper]:visible')).toHaveCount(1);
  await page.locator('[data-paper]:visible h3 a').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plagiarism');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=plagiarism$/);
  await expect(page.locator('[data-paper]:visible')).toHaveCount(1);
});
