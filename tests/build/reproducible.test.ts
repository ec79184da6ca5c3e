import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, copyRepository, sampleContent, testDir } from '../build-site.ts';
import { hashesOf } from './site-files.ts';

it('builds the same site in another folder with nothing kept, byte for byte', () => {
  const elsewhere = '.cache/test-elsewhere';
  copyRepository(elsewhere);
  buildSite('dist', { CONTENT_DIR: sampleContent }, elsewhere);
  expect(hashesOf(join(elsewhere, 'dist'))).toEqual(hashesOf(testDir));
});
