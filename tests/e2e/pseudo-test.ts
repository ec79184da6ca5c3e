import type { AddressInfo } from 'node:net';
import { test } from '@playwright/test';
import { testBase } from '../build-site.ts';
import { pseudoDir } from '../pseudo-site.ts';
import { serve } from '../serve.ts';

/** Tests of the site in a language that nobody speaks, and in English. */
export const pseudoTest = test.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const server = await serve(pseudoDir, testBase);
    await use(`http://localhost:${(server.address() as AddressInfo).port}${testBase}`);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  },
});
