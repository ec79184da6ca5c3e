/** The README's way from fork to site, in a copy of the repository. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyRepository, testBase, testOrigin, withoutVitest } from '../build-site.ts';
import { pagesOf, textOf } from './site-files.ts';

const fork = '.cache/test-fork';
const built = join(fork, 'dist');

/** What the README's fourth step tells an owner to type. */
const [, fourth = ''] = /^4\. (.*)$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
const [takeOut = '', add = ''] = [...fourth.matchAll(/`([^`]+)`/g)].map(([, command]) => command);

/** What the manual tells an owner to type for our next version, up to the installation. */
const [, nextVersion = ''] =
  /## A fork.*?```sh\n(.*?)npm ci/s.exec(readFileSync('.github/docs/updating.md', 'utf8')) ?? [];

const digest = `Daily Papers

byAK and the research community

Aug 21

Where Wrens Winter: Ten Years of Rings

Wrens are small and hard to follow. We ringed four hundred of them over ten winters and found that most stay within a mile of the hedge where they hatched, unless the snow lies for more than a week.

The Song of the Reed Warbler at Night

Reed warblers sing at night as well as by day. We recorded forty males on one lake and show that those who sing before midnight find a mate sooner, whatever the weather.
`;

function type(command: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync('bash', ['-ec', command], {
    cwd: fork,
    env: { ...withoutVitest(process.env), ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

// In an owner's fork, which has taken them, they are done.
const hasSample = existsSync('content/digests/2025-08-20.txt');

describe.skipIf(!hasSample)('the five steps', () => {
  beforeAll(() => {
    copyRepository(fork);
    type('git init --quiet --initial-branch main');
    // Instead of `npm ci`. A link is no folder, which .gitignore names.
    symlinkSync(resolve('node_modules'), join(fork, 'node_modules'));
    appendFileSync(join(fork, '.git/info/exclude'), 'node_modules\n');
    type('git config user.name Owner && git config user.email owner@hedge.example');
    type('git add --all && git commit --quiet -m Ours && git branch theirs');
    writeFileSync(join(fork, 'content/site.yaml'), 'name: The Wren\nowner: The Hedge Club\n');
    type(takeOut.replace('git rm', 'git rm --quiet --force'));
    writeFileSync(join(fork, 'inbox.txt'), digest);
    type(add.replace('~/inbox/digest.txt', 'inbox.txt'));
    type('rm inbox.txt');
  });

  it('makes a site of the owner’s name and papers, and of nothing else', () => {
    type('npm run build', { CI: 'true', SITE_URL: testOrigin, BASE_PATH: testBase });
    expect(textOf('index.html', built)).toMatch(/<title>The Wren: /);
    expect(textOf('feed.xml', built)).toContain('The Hedge Club');
    expect(pagesOf(built).filter((page) => page.startsWith('papers/'))).toEqual([
      'papers/the-song-of-the-reed-warbler-at-night/index.html',
      'papers/where-wrens-winter-ten-years-of-rings/index.html',
    ]);
  });

  it('leaves the tests of the code as they were', () => {
    type(`'${process.execPath}' '${resolve('node_modules/@biomejs/biome/bin/biome')}' check .`);
    type('npm run test:unit -- tests/unit/publish tests/unit/compile/compile.test.ts');
  });

  it('takes our next version, and keeps the content that the owner has', () => {
    type('git rm --quiet -r content/topics content/learned && mkdir content/topics');
    writeFileSync(
      join(fork, 'content/topics/birds.md'),
      '---\nname: Birds\nsure: [birds]\n---\n\nBirds.\n',
    );
    type('git add --all && git commit --quiet -m Mine && git switch --quiet theirs');
    type(
      'for file in LICENSE content/README.md content/topics/agents.md; do echo More. >> $file; done',
    );
    type('cp content/topics/agents.md content/topics/new.md && git add --all');
    type('git commit --quiet -m Newer && git update-ref refs/remotes/upstream/main theirs');
    type('git switch --quiet main');
    // A conflict ends `git merge` with a fault, and the owner goes on.
    type(`set +e\n${nextVersion.replace(/^git remote.*\n|git fetch upstream && /gm, '')}`);
    expect(type('git status --short')).toBe('');
    expect(type('git diff --name-only HEAD^1').split('\n')).toEqual([
      'LICENSE',
      'content/README.md',
      '',
    ]);
  });
});
