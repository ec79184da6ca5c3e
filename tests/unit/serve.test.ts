import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portOf, serve } from '../serve.ts';

test('an address that cannot be read is not found, and the server goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), 'the front page');
  writeFileSync(join(folder, '404.html'), 'not here');
  const server = await serve(folder, '/base/');
  const origin = `http://127.0.0.1:${portOf(server)}`;
  for (const path of ['/base/%E0%A4%A', '//', '//base/', '/base//../..'])
    expect({ path, status: (await fetch(origin + path)).status }).toEqual({ path, status: 404 });
  expect(await (await fetch(`${origin}/base/`)).text()).toBe('the front page');
  server.close();
  rmSync(folder, { recursive: true });
});
