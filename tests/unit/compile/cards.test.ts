import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { writeCards } from '../../../src/compile/cards.ts';

test('drawing cards leaves nothing in the system’s folder for temporary files', async () => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const temporary = mkdtempSync(join(root, 'tmp-'));
  const site = mkdtempSync(join(root, 'site-'));
  writeFileSync(
    join(site, 'favicon.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  );
  const dir = pathToFileURL(`${site}/`);
  vi.stubEnv('TMPDIR', temporary);
  const edition = { id: '2025-08-20', date: '2025-08-20', masthead: [], papers: [] };
  const cards = await writeCards(
    { papers: [], topics: [], searches: [], editions: [edition], retired: new Map() },
    dir,
    dir,
  );
  vi.unstubAllEnvs();
  expect(cards).toBeGreaterThan(0);
  expect(readdirSync(site)).toContain('icon-192.png');
  expect(readdirSync(temporary)).toEqual([]);
});
