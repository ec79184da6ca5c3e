import { defineConfig, devices } from '@playwright/test';
import { testBase, testDir } from './build-site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { longSpecs } from './long.ts';

// Each worker reads this file, and gets the port from here.
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
