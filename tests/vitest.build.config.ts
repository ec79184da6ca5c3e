import { defineConfig } from 'vitest/config';
import { longBuildTests } from './long.ts';

const all = ['tests/build/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'quick', include: all, exclude: longBuildTests } },
      { extends: true, test: { name: 'long', include: longBuildTests } },
    ],
    root: new URL('..', import.meta.url).pathname,
    // Some of these build the site again, and builds share Astro's cache.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
