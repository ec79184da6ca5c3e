import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('where an owner’s public files cannot be laid over ours, one sentence says where, and what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-public-'));
  mkdirSync(join(folder, 'public'));
  const module = resolve('src/compile/content-dir.ts');
  const program = `import { publicFolder } from ${JSON.stringify(module)}; publicFolder();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    encoding: 'utf8',
    // Here nobody may make a folder.
    env: { ...process.env, CACHE_DIR: '/sys/broadsheet' },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\/sys\/broadsheet\/public was not written: [^\n]*; see [^\n]*\n$/);
});
