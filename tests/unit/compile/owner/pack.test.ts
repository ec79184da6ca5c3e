import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

test('a fork that has taken our topics and what was learned of them out is a package, too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-pack-'));
  for (const name of ['package.json', 'astro.config.mjs', 'tsconfig.json', 'public', '.github'])
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'src/compile'), { recursive: true });
  writeFileSync(join(folder, 'src/reeds.ts'), 'export const reeds: number = 3;\n');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  copyFileSync('src/compile/owner/pack.js', join(folder, 'src/compile/pack.js'));
  const { status, stderr } = spawnSync(process.execPath, ['src/compile/pack.js'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, 'lib/src/reeds.js'), 'utf8')).toBe('export const reeds = 3;\n');
  rmSync(folder, { recursive: true });
});
