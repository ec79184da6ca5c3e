import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, copyRepository, sampleContent, testDir } from '../build-site.ts';
import { filesOf } from './site-files.ts';

it('builds the same site in another folder with nothing kept, byte for byte', () => {
  const elsewhere = '.cache/test-elsewhere';
  copyRepository(elsewhere);
  buildSite('dist', { CONTENT_DIR: sampleContent }, elsewhere);
  expect(hashes(join(elsewhere, 'dist'))).toEqual(hashes(testDir));
});

function hashes(dir: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(dir).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dir, path)))
        .digest('hex'),
    ]),
  );
}
