import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { OwnersError } from '../../../src/compile/content-error.ts';
import { onlyBuild } from '../../../src/compile/one-build.ts';

const mark = () => join(mkdtempSync(join(tmpdir(), 'broadsheet-build-')), 'cache', 'building');

/** A process of its own that begins a build and ends at once. */
const begun = (file: string, then = '') => {
  const program = `import { onlyBuild } from ${JSON.stringify(resolve('src/compile/one-build.ts'))}; onlyBuild(${JSON.stringify(file)}); ${then}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
};

test('a second build at the same time is told which one runs, and what to do', () => {
  const file = mark();
  const other = spawn('sleep', ['60']);
  onTestFinished(() => void other.kill());
  onlyBuild(file);
  writeFileSync(file, `${other.pid}`);
  expect(() => onlyBuild(file)).toThrow(
    new RegExp(`^another build runs \\(process ${other.pid}\\); wait .*delete \\S+building$`),
  );
  expect(readFileSync(file, 'utf8')).toBe(`${other.pid}`);
});

test('a build that has ended, or was killed, is in nobody’s way', () => {
  const file = mark();
  expect(begun(file)).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(file)).toBe(false);
  const { pid } = begun(file);
  for (const left of [`${pid}`, '', 'x', '-1']) {
    writeFileSync(file, left);
    expect(begun(file)).toMatchObject({ status: 0, stderr: '' });
  }
});

test('a folder that may not be written is named, with what to do, in one sentence', () => {
  // Here nobody may make a folder.
  const file = '/sys/broadsheet/building';
  const build = () => onlyBuild(file);
  expect(build).toThrow(OwnersError);
  expect(build).toThrow(/^\/sys\/broadsheet\/building was not written: [^\n]*; see [^\n]*$/);
});

/** As Astro ends a build: it prints what was thrown, with its stack. */
const ended = (fails: string) =>
  begun(
    mark(),
    `const { writeFile } = await import('node:fs/promises'); try { ${fails} } catch (error) { console.error(error.stack); process.exit(1); }`,
  );

test.skipIf(!existsSync('/dev/full'))(
  'a full disk ends a build with one sentence and without a stack, whoever wrote there',
  () => {
    const sentence = /^the build was broken off: [^\n]* is full; make room, and run this again\n$/;
    const node = ended("await writeFile('/dev/full', 'a page');");
    expect(node).toMatchObject({ status: 1, stderr: expect.stringMatching(sentence) });
    const bundler = ended(
      "throw new Error('Failed to write file in dist/a.mjs\\nCaused by:\\n  No space left on device (os error 28)')",
    );
    expect(bundler).toMatchObject({ status: 1, stderr: expect.stringMatching(sentence) });
    expect(ended("throw new Error('of a page')").stderr).toMatch(/^Error: of a page\n +at /);
  },
);
