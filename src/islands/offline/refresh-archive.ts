import {
  type ArchiveState,
  archiveListPath,
  hashHeader,
  type SiteList,
  withHash,
} from './release.ts';

/**
 * Brings a saved archive to the release that is deployed: fetches what changed, and what is new where
 * nothing was missing; only then drops what is no more, so that it never holds pages without their files.
 */
export async function refreshArchive(
  cache: Cache,
  addressOf: (path: string) => string,
  { whole }: ArchiveState,
): Promise<void> {
  const list: SiteList = await (await fetchAnew(addressOf(archiveListPath))).json();
  for (const { path, hash } of list.files) {
    const address = addressOf(path);
    const kept = await cache.match(address);
    // What a reader paused before it was saved is not fetched unasked.
    if (kept ? kept.headers.get(hashHeader) === hash : !whole) continue;
    await cache.put(address, await withHash(await fetchAnew(address), hash));
  }
  const wanted = new Set([archiveListPath, ...list.files.map(({ path }) => path)].map(addressOf));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  const renewed: ArchiveState = { ...list, whole };
  await cache.put(addressOf(archiveListPath), Response.json(renewed));
}

async function fetchAnew(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}
