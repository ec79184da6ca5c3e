/** Copies of the network's answers: none of other bytes than a release has, cut short, or of a Wi-Fi's sign-in page; those of pages that were opened, by address. Finds damaged ones, compresses pages. */

import { base } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { addressOf, cacheNames, isHashedPath, type SiteFile } from './release.ts';

/** Bears the hash of a kept copy's bytes: a later release fetches only what changed, and damage shows. */
export const hashHeader = 'x-broadsheet-hash';

/** Hex digits of SHA-256 that the build writes. */
const digits = 16;

/** Fetches a file of a release; throws where the server sends an error, or other bytes even past the HTTP cache. */
export async function fetchFile(
  address: string,
  file: SiteFile,
  options: RequestInit,
): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const copy = await hashedCopy(response);
  if (copy.headers.get(hashHeader) === file.hash) return copy;
  if (options.cache !== 'reload' && options.cache !== 'no-store')
    return fetchFile(address, file, { ...options, cache: 'reload' });
  // During a deployment a server may send the new list and an old page.
  throw new Error(`${address} is of another release`);
}

/** What to keep of an answer of the network; nothing of an error, of a page of elsewhere, or of what was cut short. */
export async function copyToKeep(response: Response, base: string): Promise<Response | undefined> {
  if (response.status !== 200 || response.type !== 'basic') return undefined;
  const { headers } = response;
  // Throws where the line breaks off.
  const copy = await hashedCopy(response);
  const bytes = await copy.clone().arrayBuffer();
  const told = headers.has('content-encoding') ? null : headers.get('content-length');
  if (told !== null && bytes.byteLength !== Number(told)) return undefined;
  const isHtml = headers.get('content-type')?.includes('text/html');
  return !isHtml || isOfSite(new TextDecoder().decode(bytes), base) ? copy : undefined;
}

export async function hashedCopy(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.set(hashHeader, await hashOf(bytes));
  return new Response(bytes, { status: response.status, headers });
}

/** Whether the bytes are still those that were kept; a copy without a hash passes. */
export async function isIntact(copy: Response): Promise<boolean> {
  const hash = copy.headers.get(hashHeader);
  if (hash === null) return true;
  // What cannot be decompressed is damaged.
  const bytes = await unpacked(copy.clone())
    .arrayBuffer()
    .catch(() => null);
  return bytes !== null && hash === (await hashOf(bytes));
}

const packedHeader = 'x-broadsheet-packed';

/** A copy to be kept: pages and other texts take about a quarter of the room when compressed by gzip. */
export function packed(copy: Response): Response {
  if (!/text|json|javascript|xml/.test(copy.headers.get('content-type') ?? '')) return copy;
  return piped(copy, new CompressionStream('gzip'), (headers) => headers.set(packedHeader, 'gzip'));
}

/** A kept copy as the server sent it. */
export function unpacked(copy: Response): Response {
  if (!copy.headers.has(packedHeader)) return copy;
  return piped(copy, new DecompressionStream('gzip'), (headers) => headers.delete(packedHeader));
}

function piped(
  { body, status, headers: old }: Response,
  through: CompressionStream | DecompressionStream,
  change: (headers: Headers) => void,
): Response {
  const headers = new Headers(old);
  change(headers);
  return new Response(body?.pipeThrough(through), { status, headers });
}

/** Keys of copies whose bytes were found right since a page was last asked for. */
export const checked = new Set<string>();

/** A kept copy as the server sent it. One that is damaged is deleted, and so fetched again. */
export async function intactCopy(cache: Cache, key: string): Promise<Response | undefined> {
  const copy = await cache.match(key);
  if (!copy) return undefined;
  if (checked.has(key) || (await isIntact(copy))) {
    checked.add(key);
    return unpacked(copy);
  }
  await cache.delete(key);
  return undefined;
}

/** Whether a page is of this site, and whole: a Wi-Fi’s sign-in page comes as any address, with status 200, but names no base. */
export function isOfSite(html: string, base: string): boolean {
  const isOurs = html.includes(`data-base="${base}"`) || html.includes(`content="0;url=${base}`);
  return isOurs && /<\/(body|html)>\s*$/.test(html);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, digits);
}

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
