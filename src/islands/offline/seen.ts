/** Answers of the network, by address: pages that were opened, and what pages fetched. */
import { base } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { copyToKeep, hashHeader, intactCopy } from './hashed-copy.ts';
import { addressOf, cacheNames, isHashedPath } from './release.ts';

/** Most that is kept of pages, and of files named by their content, so that old scripts displace no page; the oldest go first. */
const limit = 600;
const isHashed = (address: string) => isHashedPath(address.slice(addressOf('').length));
const visitHeader = 'x-broadsheet-visited';

export const openSeen = () => caches.open(cacheNames().seen);

/** Keeps a whole answer in place of a former one. `isVisit`: a reader opened it as a page. */
export async function keepAnswer(
  address: string,
  response: Response,
  isVisit = false,
): Promise<void> {
  const copy = await copyToKeep(response, base);
  if (!copy) return;
  const wasVisited = isVisit || isVisited(await (await openSeen()).match(address));
  if (wasVisited) copy.headers.set(visitHeader, '');
  await keepSeen(address, copy);
}

export async function keepSeen(address: string, copy: Response): Promise<void> {
  const cache = await openSeen();
  // Replaces a former copy at the end: the first keys are the oldest.
  await cache.put(address, copy);
  const alike = (await cache.keys()).filter(({ url }) => isHashed(url) === isHashed(address));
  await Promise.all(alike.slice(0, -limit).map((old) => cache.delete(old)));
}

/** `hash`: what its bytes must have, where that is known. */
export async function seenCopy(address: string, hash?: string): Promise<Response | undefined> {
  const copy = await intactCopy(await openSeen(), address);
  return hash === undefined || copy?.headers.get(hashHeader) === hash ? copy : undefined;
}

export function isVisited(copy: Response | undefined): boolean {
  return copy?.headers.has(visitHeader) ?? false;
}

/** Asks for everything anew, past the HTTP cache; what cannot be had stays, unless it is damaged. */
export async function refreshSeen(): Promise<void> {
  const cache = await openSeen();
  await mapConcurrent(await cache.keys(), async ({ url }) => {
    await intactCopy(cache, url);
    const anew = await fetch(url, { cache: 'reload' }).catch(() => undefined);
    if (anew) await keepAnswer(url, anew).catch(() => {});
  });
}
