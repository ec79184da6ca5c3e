import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const preload = 'src/compile/preload.js';

/** What a script says, where these packages are installed; its program is not there if they are not. */
function saidWith(asked: object, installed: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-needs-'));
  cpSync(preload, join(root, preload), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', ...asked }));
  for (const [name, version] of Object.entries(installed)) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ version }));
  }
  const program = join(root, 'node_modules/@pond/reed/program.js');
  if (Object.keys(installed).length > 0) writeFileSync(program, '');
  const { status, stderr } = spawnSync(process.execPath, ['--import', `./${preload}`, program], {
    cwd: root,
    encoding: 'utf8',
  });
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

test('every script that an owner runs asks that first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manual = `${readFileSync('README.md', 'utf8')}${readFileSync('.github/docs/digests.md', 'utf8')}${readFileSync('.github/docs/topics.md', 'utf8')}`;
  const named = [...manual.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(
    ([, name = '']) => name,
  );
  const owners = [...new Set(named)].filter((name) => name in scripts && name !== 'test');
  expect(owners).toEqual(expect.arrayContaining(['start', 'build', 'digests', 'digest:add']));
  for (const name of owners)
    expect([name, scripts[name]]).toEqual([
      name,
      expect.stringMatching(/^(?:node --import \.\/src\/compile\/preload\.js |npm run )/),
    ]);
});
