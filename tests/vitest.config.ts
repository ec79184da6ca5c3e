import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Thousands of generated texts take longer on a busy machine than the usual five seconds.
    testTimeout: 60_000,
    // Nothing in an owner's content/ can fail a test.
    env: { CONTENT_DIR: 'tests/sample' },
    include: ['tests/unit/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
  },
});
