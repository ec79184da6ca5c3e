import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const needs = 'src/compile/needs.js';

/** What a script says first, where these packages are installed. */
function saidWith(asked: object, installed: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-needs-'));
  cpSync(needs, join(root, needs), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', ...asked }));
  for (const [name, version] of Object.entries(installed)) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ version }));
  }
  const { status, stderr } = spawnSync(process.execPath, [needs], { cwd: root, encoding: 'utf8' });
  return `${status}: ${stderr}`;
}

const asked = { dependencies: { '@pond/reed': '1.2.0' }, engines: { node: '>=22.23' } };

test('nothing is said where all is there', () => {
  expect(saidWith(asked, { '@pond/reed': '1.2.0' })).toBe('0: ');
  const range = { ...asked, dependencies: { '@pond/reed': '^1.2.0' } };
  expect(saidWith(range, { '@pond/reed': '1.3.0' })).toBe('0: ');
});

test.each([
  [{}, '@pond/reed 1.2.0 is asked for, and none is installed'],
  [{ '@pond/reed': '1.1.0' }, '@pond/reed 1.2.0 is asked for, and 1.1.0 is installed'],
])('packages that are not installed, or are of before, are a sentence: %j', (installed, why) => {
  expect(saidWith(asked, installed)).toBe(`1: Run npm ci first: ${why}.\n`);
});

test('a Node that is too old is a sentence with what to do', () => {
  const old = { ...asked, engines: { node: '>=99.2' } };
  expect(saidWith(old, { '@pond/reed': '1.2.0' })).toMatch(
    /^1: This is Node [\d.]+, and 99\.2 or newer is needed: install one from \S+, and run this again\.\n$/,
  );
});

test('every script asks that first, or begins with one that does', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, script] of Object.entries(scripts))
    expect([name, script]).toEqual([
      name,
      expect.stringMatching(/^(?:node src\/compile\/needs\.js && |npm run )/),
    ]);
});
