/** A site without a fork: the package as npm makes it, in a folder whose name is no plain word. */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { copyRepository, testBase, testOrigin, withoutVitest } from '../build-site.ts';
import { freePort } from '../free-port.ts';
import { logOf } from './program-log.ts';
import { hashesOf, textOf } from './site-files.ts';

const home = mkdtempSync(join(tmpdir(), 'broadsheet-owner-'));
const site = join(home, 'Möwen & Riffe');
const fork = '.cache/test-fork-beside';

function type(program: string, args: string[], cwd: string): string {
  const env = { ...withoutVitest(process.env), SITE_URL: testOrigin, BASE_PATH: testBase, CI: '' };
  return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}

const broadsheet = (...args: string[]) =>
  type(join('node_modules', '.bin', 'broadsheet'), args, site);

beforeAll(() => {
  const packed = type('npm', ['pack', '--silent', '--pack-destination', home], '.').trim();
  expect(existsSync('lib')).toBe(false);
  const archive = join(home, packed.split('\n').at(-1) ?? '');
  const npx = ['exec', '--yes', '--prefer-offline', `--package=${archive}`, '--'];
  type(
    'npm',
    [...npx, 'broadsheet', 'new', site, '--name', 'Möwen: & "Riffe"', '--topics', 'none'],
    home,
  );
  const facts = JSON.parse(readFileSync(join(site, 'package.json'), 'utf8'));
  facts.dependencies.broadsheet = `file:${archive}`;
  writeFileSync(join(site, 'package.json'), JSON.stringify(facts));
  type('npm', ['install', '--prefer-offline', '--no-audit'], site);
}, 600_000);

it('writes at most twelve files, and none that stands for another', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith('package-lock.json'));
  expect(files.length).toBeLessThanOrEqual(12);
  for (const file of files)
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:NAME|FROM|VERSION)\b/);
});

it('makes the site that a fork with that content makes, byte for byte', () => {
  expect(broadsheet('check')).toContain('2 papers in 1 digest');
  const told = type('sh', ['-c', 'node_modules/.bin/broadsheet build 2>&1'], site);
  expect(told).not.toContain('WARN');
  expect(textOf('index.html', join(site, 'dist'))).toContain(
    '<title>Möwen: &amp; &quot;Riffe&quot;: ',
  );
  copyRepository(fork);
  rmSync(join(fork, 'content'), { recursive: true });
  cpSync(join(site, 'content'), join(fork, 'content'), { recursive: true });
  type(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], fork);
  expect(hashesOf(join(site, 'dist'))).toEqual(hashesOf(join(fork, 'dist')));
}, 600_000);

it('offers nothing to do with topics on a site that has none', () => {
  const page = (path: string) => textOf(`${path}index.html`, join(site, 'dist'));
  expect(page('')).not.toMatch(/follow-tip|<h3 class/);
  expect(page('topics/')).not.toMatch(/topics\/(about|trends)|<input/);
  expect(page('topics/about/')).not.toMatch(/topics\/trends|npm run/);
  expect(page('about/')).not.toContain('opics/about');
  expect(page('map/')).not.toContain('id="topic"');
});

it('gives the browser each script of a page while its owner writes', async () => {
  const port = await freePort();
  const server = spawn(join('node_modules', '.bin', 'broadsheet'), ['dev'], {
    cwd: site,
    env: { ...withoutVitest(process.env), PORT: `${port}`, BASE_PATH: '/', CI: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill());
  const log = logOf(server.stdout);
  await log.until(/http:\/\/localhost/);
  const page = await (await fetch(`http://localhost:${port}/`)).text();
  const scripts = [...page.matchAll(/ src="(\/[^"]+)"/g)];
  expect(scripts.join()).toContain('ListSheet');
  for (const [, path = ''] of scripts) {
    const { status } = await fetch(`http://localhost:${port}${path.replaceAll('&amp;', '&')}`);
    expect(status, path).toBe(200);
  }
  expect(log.text()).not.toContain('ERROR');
}, 240_000);

it('has each command of a fork', () => {
  writeFileSync(
    join(site, 'inbox.txt'),
    'Daily Papers\n\nOn Gates\n\nWe look at gates and find that they do what they should in most of the cases that were tried. Then we say why gates fail in the others, and what a reader could do about it in practice.\n',
  );
  expect(broadsheet('add', 'inbox.txt', '--date', '2025-08-21')).toContain('added');
  expect(readFileSync(join(site, 'content/ids.json'), 'utf8')).toContain('"on-gates"');
  expect(broadsheet('mail', '--edition', '2025-08-21')).toContain('wrote mail/2025-08-21.eml');
  expect(broadsheet('topics', 'suggest')).toContain('nothing to suggest');
  expect(broadsheet()).toContain('broadsheet COMMAND');
  expect(() => broadsheet('bild')).toThrow('There is no command "bild"');
});
