import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('an installation without what tests need ends well: the workflow of an owner makes it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-pack-'));
  copyFileSync('src/compile/owner/pack.js', join(folder, 'pack.mjs'));
  const { status, stderr } = spawnSync(process.execPath, ['pack.mjs'], {
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: 'prepare', INIT_CWD: folder },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
