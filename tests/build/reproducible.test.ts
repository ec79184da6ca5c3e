import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, testDir } from '../build-site.ts';
import { filesOf } from './site-files.ts';

it('builds the same site twice, byte for byte', () => {
  const again = 'dist/test-again';
  buildSite(again);
  expect(hashes(again)).toEqual(hashes(testDir));
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
