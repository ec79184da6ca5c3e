/** A site without a fork as GitHub would build it: each step of our workflow, line by line, in a clone of an owner's repository. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of GitHub's workflows stand in texts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { testBase, testOrigin, withoutVitest } from '../build-site.ts';
import { pagesOf, textOf } from './site-files.ts';

const home = mkdtempSync(join(tmpdir(), 'broadsheet-workflow-'));
const origin = join(home, 'origin.git');
const summary = join(home, 'summary');
const output = join(home, 'output');
const { jobs } = parse(readFileSync('.github/workflows/site.yml', 'utf8'));

const person = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
  [`GIT_${role}_NAME`, 'Otter'],
  [`GIT_${role}_EMAIL`, 'otter@example.org'],
]);
const env = {
  ...withoutVitest(process.env),
  ...Object.fromEntries(person),
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REF_NAME: 'main',
  GITHUB_STEP_SUMMARY: summary,
  GITHUB_OUTPUT: output,
};

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/** A runner's clone, with our code below it as the workflow's second checkout puts it. */
function runner(name: string): string {
  git(home, 'clone', '--quiet', origin, name);
  symlinkSync(resolve('.'), join(home, name, '.broadsheet'));
  return join(home, name);
}

/** What GitHub puts in the place of `${{ … }}`, for a push. */
function filled(text: string): string {
  return text
    .replace('${{ steps.pages.outputs.origin }}', testOrigin)
    .replace('${{ steps.pages.outputs.base_path }}', testBase.replace(/\/$/, ''))
    .replace(/\$\{\{ github\.event_name == 'push' && '(.*?)'.*\}\}/, '$1')
    .replace('${{ github.token }}', 'none');
}

interface Step {
  name?: string;
  if?: string;
  run?: string;
  env?: Record<string, string>;
}

/** Runs the steps of a job that a push runs, but for the installation, or one alone; returns the first that fails, with what it said. */
function runJob(job: string, folder: string, only?: string): { failed?: string; said: string } {
  let said = '';
  const steps: Step[] = jobs[job].steps;
  for (const { name = '', run, env: own = {}, ...step } of steps) {
    if (!run || run.startsWith('npm ci') || step.if || (only && name !== only)) continue;
    const added = Object.fromEntries(
      Object.entries(own).map(([key, value]) => [key, filled(value)]),
    );
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
      cwd: folder,
      env: { ...env, ...added },
      encoding: 'utf8',
    });
    said += stdout + stderr;
    if (status !== 0) return { failed: name, said };
  }
  return { said };
}

/** As someone without Node adds it: the file alone, without ids. */
function addOnPage(name: string, text: string): void {
  const page = join(home, 'page');
  rmSync(page, { recursive: true, force: true });
  git(home, 'clone', '--quiet', origin, 'page');
  writeFileSync(join(page, 'content/digests', name), text);
  git(page, 'add', '.');
  git(page, 'commit', '--quiet', '--message', `Create ${name}`);
  git(page, 'push', '--quiet', 'origin', 'HEAD:main');
}

const abstract =
  'We look at gates and find that they do what they should in most of the cases that were tried. Then we say why gates fail in the others, and what a reader could do about it in practice.';
const hostile = '`$(touch gone)` ${{ github.token }} of "Gates"; touch gone';

beforeAll(() => {
  const first = join(home, 'first');
  const program = resolve('src/compile/owner/broadsheet.js');
  execFileSync(
    process.execPath,
    [program, 'new', first, '--name', 'The Wren', '--topics', 'none'],
    { env },
  );
  git(home, 'init', '--quiet', '--bare', '--initial-branch', 'main', origin);
  git(first, 'init', '--quiet', '--initial-branch', 'main');
  git(first, 'add', '.');
  git(first, 'commit', '--quiet', '--message', 'Begin');
  git(first, 'push', '--quiet', origin, 'main');
  addOnPage('2025-08-21.txt', `Daily Papers\n\n${hostile}\n\n${abstract}\n`);
});

it('publishes a digest that was added on GitHub’s page, and commits its ids', () => {
  const folder = runner('build');
  expect(runJob('build', folder).failed).toBeUndefined();
  expect(textOf('index.html', join(folder, 'dist'))).toContain('<title>The Wren: ');
  expect(pagesOf(join(folder, 'dist')).filter((page) => page.startsWith('papers/'))).toHaveLength(
    3,
  );
  const ofLastBuild = join(folder, '.cache/built-by-version');
  const report = 'Say what a newer version changes';
  expect(runJob('build', folder, report).said).toMatch(/^The last build was of this version, \d/);
  writeFileSync(ofLastBuild, '1.0.0');
  const { said } = runJob('build', folder, report);
  expect(said).toMatch(/^Changes from 1\.0\.0 to \d\S+: [1-9]/);
  expect(said).toContain('all ids, topics and pages stay');
  expect(readFileSync(summary, 'utf8')).toContain(said);
  git(folder, 'reset', '--quiet', '--hard');
  expect(runJob('commit', folder).failed).toBeUndefined();
  expect(git(origin, 'log', '--format=%s', '--name-only', '-1', 'main').split('\n\n')).toEqual([
    'Give new papers their ids',
    'content/ids.json\n',
  ]);
  expect(git(folder, 'status', '--short', '--', ':!new.patch')).not.toContain('gone');
}, 600_000);

it('says at the line what is wrong with one that cannot be read, and publishes nothing', () => {
  addOnPage(
    '2025-08-22.txt',
    '# Papers\n\nTitle: On Hinges\n\nTitle: On Doors\nAbstract: Short.\n',
  );
  const { failed, said } = runJob('build', runner('refused'));
  expect(failed).toBe('Read the digests and give ids');
  expect(said).toMatch(/^::error file=content\/digests\/2025-08-22\.txt,line=\d+::/m);
  expect(readFileSync(summary, 'utf8')).toContain('content/digests/2025-08-22.txt:');
}, 600_000);
