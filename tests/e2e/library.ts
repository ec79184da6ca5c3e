/** The library as tests find and fill it. */
import { expect, type Page } from '@playwright/test';

/** Saves the first papers of the front page, and opens the library. */
export async function libraryWith(page: Page, papers: number): Promise<string[]> {
  await page.goto('./');
  const listed = page.locator('[data-list] > [data-paper]');
  for (let at = 0; at < papers; at++) {
    await listed.nth(at).getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('link', { name: `Library ${at + 1}` })).toBeVisible();
  }
  const titles = await listed.locator('h3').allInnerTexts();
  await page.goto('library/');
  await expect(rows(page)).toHaveCount(papers);
  return titles.slice(0, papers);
}

export const rows = (page: Page) => page.locator('.library-papers > li');

export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

export const buttonOf = (page: Page, title: string, name = 'More') =>
  page.getByRole('group', { name: title }).getByRole('button', { name });

/** Does what the paper's row has no room for. */
export async function fromMenu(page: Page, title: string, name: string): Promise<void> {
  await buttonOf(page, title).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');
}

export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Import library')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Imports a file of marks in the library. */
export async function importMarks(page: Page, file: unknown): Promise<void> {
  await importFile(page, 'marks.json', JSON.stringify(file));
  await page.getByRole('button', { name: 'Merge' }).click();
}
