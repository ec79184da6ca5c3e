import { once } from 'node:events';
import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { testBase, testDir } from './build-site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { longSpecs } from './long.ts';

// A free one, so that two working copies can be tested at once; each worker reads this file, and gets it from here.
process.env.TEST_PORT ??= String(await freePort());
const port = Number(process.env.TEST_PORT);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // A reader waits more than a machine works: four at once on two cores, too.
  workers: 4,
  projects: [
    { name: 'quick', grepInvert: longSpecs },
    { name: 'long', grep: longSpecs },
  ],
  // Tests wait for what a page shows; a busy machine shows it later, and no wrong page shows it ever.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}${testBase}`,
    launchOptions: { executablePath: ensureChromium(), args: chromiumFlags },
    // A trace of every test costs a quarter of the time: `npm run test:e2e -- --trace on FILE`.
    trace: 'off',
    screenshot: 'only-on-failure',
    // Only tests of the worker, or of what it does, pay for its first visit.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node tests/serve.ts --dir ${testDir} --base ${testBase} --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}${testBase}`,
    reuseExistingServer: false,
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
