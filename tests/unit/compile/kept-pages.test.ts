import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { versionOf } from '../../../src/compile/kept-pages.ts';

/** A bundle as Astro writes it: `title` in a component, and names that change with each build. */
function bundle({
  title = 'Papers',
  build = 'Bx1_aaaa',
  folder = 'one',
  variable = 'LETTERS',
  path = '/bin',
  base = '/',
} = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(dir, 'chunks'));
  const manifest = `{"outDir":"file:///${folder}/dist/","assets":["/file:///${folder}/dist/404.html"],"key":"${build}","logLevel":"${build}","a":"chunks/a_${build}.mjs"}`;
  writeFileSync(join(dir, 'entry.mjs'), `import "./chunks/a_${build}.mjs"; manifest(${manifest})`);
  const env = `Object.assign({ "DEV": false }, {\n\tBASE: "${base}",\n\tPATH: "${path}:\\"x\\"",\n\tCI: true,\n\t_: "${path}/npm"\n})?.BASE`;
  writeFileSync(
    join(dir, `chunks/a_${build}.mjs`),
    `export const page = () => \`<h1>${title}</h1>\` + process.env.${variable} + ${env}`,
  );
  writeFileSync(join(dir, `chunks/_virtual_astro_logger_${build}.mjs`), `var level = "${build}";`);
  return dir;
}

test('pages are kept while their code is the same, wherever it lies, whatever its chunks are called and is logged', async () => {
  const version = await versionOf(bundle());
  expect(await versionOf(bundle({ build: 'Cy2_bbbb', folder: 'two' }))).toBe(version);
});

test('pages are kept when the build is started from another shell', async () => {
  expect(await versionOf(bundle({ path: '/usr/bin' }))).toBe(await versionOf(bundle()));
});

test('a change of code or of a variable that it reads renders all pages anew', async () => {
  const version = await versionOf(bundle());
  expect(await versionOf(bundle({ title: 'Sheets' }))).not.toBe(version);
  expect(await versionOf(bundle({ base: '/papers/' }))).not.toBe(version);
  const reading = bundle({ variable: 'BROADSHEET_TEST_VARIABLE' });
  const before = await versionOf(reading);
  process.env.BROADSHEET_TEST_VARIABLE = 'set';
  expect(await versionOf(reading)).not.toBe(before);
  delete process.env.BROADSHEET_TEST_VARIABLE;
});
