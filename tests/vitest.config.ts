import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // What tests compile must not push out what the site's build left.
    env: { CACHE_DIR: '.cache/tests' },
    root: new URL('..', import.meta.url).pathname,
  },
});
