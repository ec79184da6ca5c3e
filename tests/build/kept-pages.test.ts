import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { withoutVitest } from '../build-site.ts';

it('keeps no page that a change in content/ would have changed', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/bench/kept-pages.ts', '--changes', '12', '--dir', '.cache/test-kept-pages'],
    { encoding: 'utf8', env: withoutVitest(process.env) },
  );
  expect(stdout + stderr).toContain('12 changes, no page was wrong');
  expect(status).toBe(0);
});
