import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { about, contentFolder, pageText } from '../run.ts';

function broadsheet(folder: string, ...args: string[]) {
  const program = resolve('src/compile/owner/broadsheet.js');
  const { CONTENT_DIR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout, err: stderr };
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'broadsheet möwe '));

test('in a folder that is no site, a command says so in one line', () => {
  const { status, err } = broadsheet(emptyFolder(), 'check');
  expect(status).toBe(1);
  expect(err).toMatch(/^there is no content\/ here; .*broadsheet new my-papers\n$/);
});

test('a site that is not built yet cannot be shown, and the owner is told what makes it', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'content'));
  expect(broadsheet(folder, 'serve')).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^there is no dist\/ here; .*npm run build\n$/),
  });
});

test('a build that would not find its packages at its end says so before it begins', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'content'));
  expect(broadsheet(folder, 'build')).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^the packages that a build needs are not found .*npm install/),
  });
});

test('--help of a command says what it does and its options, and does nothing', () => {
  const folder = emptyFolder();
  expect(broadsheet(folder, 'new', '--help')).toEqual({
    status: 0,
    err: '',
    out: 'broadsheet new writes a new site: broadsheet new my-papers\nthe options are: --name …, --topics …, --from …\n',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a new site begins with a line on what is being written', () => {
  const { status, out, err } = broadsheet(emptyFolder(), 'new', 'reef', '--topics', 'none');
  expect({ status, err }).toEqual({ status: 0, err: 'Writing reef …\n' });
  expect(out).toMatch(/^reef is written: /);
});

test('an option may stand behind --, as npm wants it', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'content'));
  const { err } = broadsheet(folder, 'add', 'a.txt', '--', '--date', '2025-01-02');
  expect(err).toMatch(/^there is no file a\.txt;/);
});

test('a version that is older than the owner’s says so, and not that nothing has changed', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'content'));
  const { status, err } = broadsheet(folder, 'upgrade', '--from', 'v99.1');
  expect(status).toBe(1);
  expect(err).toMatch(/^this is version \S+, which is older than 99\.1; .*#v99\.1 upgrade/);
});

test('a digest that was renamed before is no change that a newer version makes', () => {
  const content = contentFolder({
    'digests/2025-01-02.txt': pageText(['On Gates', about('gates')]),
    'ids.json': '{"on-gates":{"title":"On Gates","in":"2025-01-01","text":""}}',
    'papers/on-gates.md': '---\ntopics: []\n---\n',
  });
  const { out } = broadsheet(join(content, '..'), 'upgrade', '--from', 'v1.0');
  expect(out).toContain('1 paper read by');
  expect(out).toContain('all ids, topics and pages stay');
});
