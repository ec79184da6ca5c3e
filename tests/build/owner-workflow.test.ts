/** A site without a fork as GitHub would build it: each step of our workflow, line by line, in a clone of an owner's repository. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of GitHub's workflows stand in texts.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { testBase, testOrigin, withoutVitest } from '../build-site.ts';
import { pagesOf, textOf } from './site-files.ts';

const home = mkdtempSync(join(tmpdir(), 'broadsheet-workflow-'));
const origin = join(home, 'origin.git');
const summary = join(home, 'summary');
const output = join(home, 'output');
const event = join(home, 'event.json');
/** What the stand-in for GitHub's program was asked, a line each, and the files that it was given. */
const asked = join(home, 'asked');
const programs = join(home, 'programs');
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
  GITHUB_EVENT_PATH: event,
  GITHUB_WORKFLOW_REF: 'otter/wren/.github/workflows/site.yml@refs/heads/main',
  ASKED: asked,
  PATH: `${programs}${delimiter}${process.env.PATH}`,
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
    .replace('${{ github.token }}', 'none')
    .replace('${{ github.event.issue.number }}', '7');
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
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', run], {
      cwd: folder,
      env: { ...env, ...added },
      encoding: 'utf8',
    });
    said += stdout + stderr;
    if (status !== 0) return { failed: name, said };
  }
  return { said };
}

/** Hands the artifact of a job to one that runs elsewhere. */
function handOver(from: string, to: string, ...files: string[]): void {
  for (const file of files) copyFileSync(join(from, file), join(to, file));
}

/** What GitHub was asked since the last time. */
function askedOfGitHub(): string {
  const said = readFileSync(asked, 'utf8');
  writeFileSync(asked, '');
  return said;
}

/** Opens an issue of the form "Add a digest" and runs both of its jobs. */
function openIssue(name: string, day: string, text: string): void {
  const body = `### Day\n\n${day}\n\n### Text\n\n\`\`\`text\n${text}\n\`\`\``;
  writeFileSync(event, JSON.stringify({ issue: { number: 7, body } }));
  const reader = runner(`${name}-reader`);
  expect(runJob('read-issue', reader)).not.toHaveProperty('failed');
  const writer = runner(`${name}-writer`);
  handOver(reader, writer, 'new.patch', 'report.md');
  expect(runJob('propose', writer)).not.toHaveProperty('failed');
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
  mkdirSync(programs);
  const standIn =
    '#!/bin/sh\necho "$@" >> "$ASKED"\ncase "$*" in *--body-file*) cat report.md >> "$ASKED" ;; esac\n';
  writeFileSync(join(programs, 'gh'), standIn, { mode: 0o755 });
  writeFileSync(asked, '');
  const first = join(home, 'first');
  const program = resolve('src/compile/owner/broadsheet.js');
  execFileSync(
    process.execPath,
    [program, 'new', first, '--name', 'The Wren', '--topics', 'none'],
    { env },
  );
  // A Mac hides it from whoever drops the folder on GitHub's page.
  rmSync(join(first, '.gitignore'));
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

it('loses nothing of two pushes at once: the run that is late asks for one that knows both', () => {
  git(home, 'clone', '--quiet', origin, 'mended');
  const mended = join(home, 'mended');
  git(mended, 'rm', '--quiet', 'content/digests/2025-08-22.txt');
  git(mended, 'commit', '--quiet', '--message', 'Take back');
  git(mended, 'push', '--quiet', 'origin', 'HEAD:main');
  addOnPage('2025-08-25.txt', `Daily Papers\n\nOn Kites\n\n${abstract}\n`);
  const late = runner('late');
  expect(runJob('build', late).failed).toBeUndefined();
  git(late, 'reset', '--quiet', '--hard');
  addOnPage(
    '2025-08-26.txt',
    `Daily Papers\n\nOn Herons\n\n${abstract.replace('gates', 'herons')}\n`,
  );
  writeFileSync(output, '');
  expect(runJob('commit', late).failed).toBeUndefined();
  expect(askedOfGitHub()).toBe('workflow run site.yml --ref main\n');
  expect(readFileSync(output, 'utf8')).not.toContain('stands=yes');
  const next = runner('next');
  expect(runJob('build', next).failed).toBeUndefined();
  git(next, 'reset', '--quiet', '--hard');
  expect(runJob('commit', next).failed).toBeUndefined();
  expect(readFileSync(output, 'utf8')).toContain('stands=yes');
  const ids = git(origin, 'show', 'main:content/ids.json');
  expect(ids).toContain('on-kites');
  expect(ids).toContain('on-herons');
}, 600_000);

it('makes a pull request of a digest in an issue, with the report as its comment', () => {
  openIssue('good', '2025-08-27', `Daily Papers\n\n${hostile}\n\n${abstract}`);
  expect(git(origin, 'show', '--format=%s', '--name-only', 'digest-7').split('\n\n')).toEqual([
    'Add the digest of issue 7',
    'content/digests/2025-08-27.txt\n',
  ]);
  const said = askedOfGitHub();
  expect(said).toContain('pr create --head digest-7 --title Add the digest of issue 7');
  expect(said).toContain('pr comment digest-7 --body-file report.md');
  expect(said).toMatch(/^0 new of 1 papers read:$/m);
}, 600_000);

it('says in the issue why a digest cannot be read', () => {
  openIssue('bad', 'tomorrow', 'On Gates');
  const said = askedOfGitHub();
  expect(said).toMatch(/^issue comment 7 --body-file report\.md\nThis digest cannot be added yet/);
  expect(said).toContain('tomorrow');
}, 600_000);
