import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { withoutVitest } from '../build-site.ts';
import { freePort } from '../free-port.ts';
import { contentFolder } from '../unit/compile/run.ts';
import { logOf } from './program-log.ts';

const digest =
  'Daily Papers\n\nbyAK and the research community\n\nJul 14\n\nReeds in Winter: A Study\n\nWe measure how houses at the edge of the marsh lean when the ice breaks.\n';

it('speaks one language while an owner writes, since pages of others come with a build', async () => {
  const content = contentFolder({
    'site.yaml': 'interface: [de, en]\n',
    'digests/2025-07-14.txt': digest,
  });
  const page = await (await fetch((await dev(content)).address)).text();
  expect(page).toMatch(/<html[^>]*\slang="de"/);
  expect(page).toContain('Reeds in Winter');
  expect(page).toContain('Die Artikel des Tages, aufbewahrt, geordnet und durchsuchbar');
  expect(page).not.toMatch(/hreflang|data-language/);
});

it('says that a changed name of the site is seen after a new start', async () => {
  const content = contentFolder({
    'site.yaml': 'name: Reeds\n',
    'digests/2025-07-14.txt': digest,
  });
  const { address, untilSaid } = await dev(content);
  await fetch(address);
  writeFileSync(join(content, 'site.yaml'), 'name: Moss\n');
  await untilSaid(/site\.yaml or words\/ has changed .* start it again/);
});

it('watches no file of a cache, of which there are thousands', async () => {
  const content = contentFolder({ 'digests/2025-07-14.txt': digest });
  const { address, untilSaid, said } = await dev(content, '.cache/test-dev');
  await fetch(address);
  writeFileSync('.cache/test-dev/kept.html', `${Date.now()}`);
  writeFileSync(join(content, 'digests/2025-07-14.txt'), `${digest} It is thick.`);
  await untilSaid(/1 paper, after a change/);
  expect(said()).not.toContain('kept.html');
});

it('watches content that lies among caches', async () => {
  const content = contentFolder({ 'digests/2025-07-14.txt': digest });
  const { address, untilSaid } = await dev(content, join(content, '..'));
  await fetch(address);
  writeFileSync(join(content, 'digests/2025-07-14.txt'), `${digest} It is thick.`);
  await untilSaid(/1 paper, after a change/);
});

it('tells mistakes in content alone, at a build and in dev, without Astro’s words and stacks', async () => {
  const digests = { 'digests/2025-07-14.txt': digest };
  const inTopic = contentFolder({
    ...digests,
    'topics/reeds.md': '---\nnmae: Reeds\n---\nOf reeds.\n',
  });
  const inSettings = contentFolder({ ...digests, 'site.yaml': 'nmae: Moss\n' });
  for (const [command, content, told] of [
    ['build', inTopic, /^\d problems in content\/; .*\n(content\/topics\/reeds\.md:\d: .*\n)+$/],
    ['build', inSettings, /^one problem in content\/; .*\ncontent\/site\.yaml:1: "nmae" .*\n$/],
    ['dev', inSettings, /^one problem in content\/; .*\ncontent\/site\.yaml:1: "nmae" .*\n$/],
  ] as const) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', command],
      { env: envOf(content), encoding: 'utf8', timeout: 60_000 },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(told);
    expect(stdout).not.toMatch(/unhandled|stack/i);
  }
});

function envOf(content: string, port?: number, cache = join(content, '../cache')) {
  return {
    ...withoutVitest(process.env),
    ...(port && { PORT: `${port}` }),
    CI: '',
    BASE_PATH: '/',
    CONTENT_DIR: content,
    CACHE_DIR: cache,
  };
}

/** `npm run dev` until the test is over; `untilSaid` waits for a line of its log. */
async function dev(content: string, cache?: string) {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    env: envOf(content, await freePort(), cache),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const { until, text } = logOf(child.stdout);
  return { address: await until(/http:\/\/localhost:\d+\//), untilSaid: until, said: text };
}
