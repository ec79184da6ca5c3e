/** An input method, as for Chinese and Japanese: what it composes is no word yet. */
import { expect, test } from '@playwright/test';

const fields = {
  'the search page': { path: 'search/', name: 'Search the papers' },
  'a list': { path: '', name: 'Search this list' },
};

for (const [where, { path, name }] of Object.entries(fields))
  test(`what is composed is searched for when it is written: ${where}`, async ({ page }) => {
    await page.goto(path);
    const field = page
      .locator('main')
      .getByRole('searchbox', { name })
      .or(page.locator('main').getByRole('combobox', { name }));
    await field.first().click();
    const method = await page.context().newCDPSession(page);
    const heard = page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const texts: string[] = [];
          document.addEventListener('input', ({ target }) => {
            if (target instanceof HTMLInputElement) texts.push(target.value);
            if (texts.at(-1) === 'attention') done(texts);
          });
        }),
    );
    for (const text of ['a', 'at', 'attention'])
      await method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await method.send('Input.insertText', { text: 'attention' });
    expect(await heard).toEqual(['attention']);
    await expect(page).toHaveURL(/[?&]q=attention/);
  });

test('the Enter that ends a composition submits nothing', async ({ page }) => {
  await page.goto('topics/');
  await page.getByRole('searchbox', { name: 'Search the papers' }).click();
  const field = page.getByRole('combobox').first();
  await field.click();
  const method = await page.context().newCDPSession(page);
  await method.send('Input.imeSetComposition', {
    text: 'attention',
    selectionStart: 9,
    selectionEnd: 9,
  });
  // As browsers report a key that the input method takes.
  await method.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await method.send('Input.insertText', { text: 'attention' });
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page).toHaveURL(/\/topics\/$/);
});
