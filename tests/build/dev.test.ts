import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { withoutVitest } from '../build-site.ts';
import { contentFolder } from '../unit/compile/run.ts';

const digest =
  'Daily Papers\n\nbyAK and the research community\n\nJul 14\n\nReeds in Winter: A Study\n\nWe measure how houses at the edge of the marsh lean when the ice breaks.\n';

it('speaks one language while an owner writes, since pages of others come with a build', async () => {
  const content = contentFolder({
    'site.yaml': 'interface: [de, en]\n',
    'digests/2025-07-14.txt': digest,
  });
  const page = await (await fetch(await startDev(content))).text();
  expect(page).toMatch(/<html[^>]*\slang="de"/);
  expect(page).toContain('Reeds in Winter');
  expect(page).toContain('Die Artikel des Tages, aufbewahrt, geordnet und durchsuchbar');
  expect(page).not.toMatch(/hreflang|data-language/);
});

/** `npm run dev` until the test is over; answers its address. */
async function startDev(content: string): Promise<string> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    env: {
      ...withoutVitest(process.env),
      PORT: '4410',
      CI: '',
      BASE_PATH: '/',
      CONTENT_DIR: content,
      CACHE_DIR: join(content, '../cache'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  let said = '';
  for (;;) {
    const [chunk] = await once(child.stdout, 'data');
    said += chunk;
    const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    if (address) return address;
  }
}
