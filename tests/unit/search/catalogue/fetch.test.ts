import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPacked } from '../../../../src/search/catalogue/fetch.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file of the index that came damaged is fetched once more, past all caches', async () => {
  const whole = gzipSync('moss and gates');
  const asked: (RequestCache | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
    asked.push(cache);
    return new Response(cache === 'reload' ? whole : whole.subarray(0, 20));
  });
  expect(new TextDecoder().decode(await fetchPacked('x.pack'))).toBe('moss and gates');
  expect(asked).toEqual(['default', 'reload']);
});

test('a file that stays damaged is a failure', async () => {
  vi.stubGlobal('fetch', async () => new Response(gzipSync('moss').subarray(0, 12)));
  await expect(fetchPacked('x.pack')).rejects.toThrow();
});
