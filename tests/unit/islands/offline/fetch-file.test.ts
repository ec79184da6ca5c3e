import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashHeader, withHash } from '../../../../src/islands/offline/fetch-file.ts';

const page = '<h1>On Gates</h1>';
const hash = createHash('sha256').update(page).digest('hex').slice(0, 16);
const file = { path: 'papers/on-gates/', hash, bytes: page.length };

test('what is kept bears the hash of its bytes, and what the server said of it', async () => {
  const kept = await withHash(
    new Response(page, { headers: { 'content-type': 'text/html' } }),
    file,
  );
  expect(kept.headers.get(hashHeader)).toBe(hash);
  expect(kept.headers.get('content-type')).toBe('text/html');
  expect(await kept.text()).toBe(page);
});

test('bytes of another release are not kept', async () => {
  await expect(withHash(new Response('<h1>On Moss</h1>'), file)).rejects.toThrow(
    'the site is being renewed (papers/on-gates/)',
  );
});
