import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { longUnitTests } from './long.ts';

const all = ['tests/unit/**/*.test.ts'];

export default defineConfig({
  test: {
    // Ends what hangs; thousands of generated texts take half a minute on a busy machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Modules are pure, or keep nothing that a test of another file could meet.
    isolate: false,
    // By default one processor fewer than there are.
    maxWorkers: '100%',
    unstubEnvs: true,
    env: {
      // Nothing in an owner's content/ can fail a test, and nothing kept of an earlier run can help one.
      CONTENT_DIR: 'tests/sample',
      TEST_CACHES: mkdtempSync(join(tmpdir(), 'broadsheet-kept-')),
    },
    setupFiles: ['tests/before-units.ts'],
    projects: [
      { extends: true, test: { name: 'quick', include: all, exclude: longUnitTests } },
      { extends: true, test: { name: 'long', include: longUnitTests } },
    ],
    root: new URL('..', import.meta.url).pathname,
  },
});
