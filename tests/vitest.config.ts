import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Thousands of generated texts take longer on a busy machine than the usual five seconds.
    testTimeout: 60_000,
    include: ['tests/unit/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
  },
});
