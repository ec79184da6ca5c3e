/** What pages hand over as files. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The text of the file that a press brings. */
export async function downloaded(page: Page, press: () => Promise<unknown>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await file.path(), 'utf8');
}

/** The list's papers in such a format. */
export function exported(page: Page, format: string): Promise<string> {
  return downloaded(page, () =>
    page.getByRole('combobox', { name: 'Export' }).selectOption(format),
  );
}
