import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
    // A browser waits more than it works.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
