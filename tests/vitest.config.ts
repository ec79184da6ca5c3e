import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Thousands of generated texts take longer on a busy machine than the usual five seconds.
    testTimeout: 60_000,
    // Modules are pure, or keep nothing that a test of another file could meet.
    isolate: false,
    unstubEnvs: true,
    env: {
      // Nothing in an owner's content/ can fail a test, and nothing kept of an earlier run can help one.
      CONTENT_DIR: 'tests/sample',
      CACHE_DIR: mkdtempSync(join(tmpdir(), 'broadsheet-kept-')),
    },
    include: ['tests/unit/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
  },
});
