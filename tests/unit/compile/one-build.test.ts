import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { OwnersError } from '../../../src/compile/content-error.ts';
import { onlyBuild } from '../../../src/compile/one-build.ts';

const mark = () => join(mkdtempSync(join(tmpdir(), 'broadsheet-build-')), 'cache', 'building');

/** A process of its own that begins a build and ends at once. */
const begun = (file: string, outDir = '', status = 0) => {
  const program = `import { onlyBuild } from ${JSON.stringify(resolve('src/compile/one-build.ts'))}; onlyBuild(${JSON.stringify(file)}, ${JSON.stringify(outDir)}); process.exit(${status});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
};

test('a second build at the same time is told which one runs, and what to do', () => {
  const file = mark();
  const other = spawn('sleep', ['60']);
  onTestFinished(() => void other.kill());
  onlyBuild(file, '');
  writeFileSync(file, `${other.pid}`);
  expect(() => onlyBuild(file, '')).toThrow(
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
  const build = () => onlyBuild(file, '');
  expect(build).toThrow(OwnersError);
  expect(build).toThrow(/^\/sys\/broadsheet\/building was not written: [^\n]*; see [^\n]*$/);
});

test.skipIf(!existsSync('/dev/full'))(
  'a build that failed on a full disk ends with what to do, one that failed elsewhere adds nothing',
  () => {
    const outDir = mkdtempSync(join(tmpdir(), 'broadsheet-site-'));
    expect(begun(mark(), outDir, 1)).toMatchObject({ status: 1, stderr: '' });
    symlinkSync('/dev/full', join(outDir, '.probe'));
    expect(begun(mark(), outDir, 1).stderr).toBe(
      `${outDir} was not written: the disk is full; make room, and run this again\n`,
    );
    symlinkSync('/dev/full', join(outDir, '.probe'));
    expect(begun(mark(), outDir)).toMatchObject({ status: 0, stderr: '' });
  },
);
