/** Which network answers are kept as copies (none that is cut short, differs from its release, or is a Wi-Fi sign-in page); compressing copies and finding damaged ones; the copies of visited pages. */

import { base } from '../../site.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { addressOf, cacheNames, isHashedPath, type SiteFile } from './release.ts';

/** The header with the hash of a kept copy's bytes: it shows damage, and lets a later release fetch only what changed. */
export const hashHeader = 'x-broadsheet-hash';

/** How many hex digits of a SHA-256 the build writes. */
const digits = 16;

/** Fetches a file of a release. Throws if the server answers with an error, or with bytes of another hash even when the HTTP cache is bypassed. */
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
  // During a deployment a server may send the new list but an old page.
  throw new Error(`${address} is of another release`);
}

/** The copy to keep of a network answer; none of an error, of another site's page, or of an answer that was cut short. */
async function copyToKeep(response: Response, base: string): Promise<Response | undefined> {
  if (response.status !== 200 || response.type !== 'basic') return undefined;
  const { headers } = response;
  // Throws if the connection breaks off.
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

/** Whether the bytes still have the hash they were kept with; a copy without a hash passes. */
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

/** A copy as it is stored: gzip reduces pages and other texts to about a quarter. */
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

/** Keys of copies that were checked since the last page was requested. */
export const checked = new Set<string>();

/** A kept copy, as the server sent it. A damaged one is deleted, so that it is fetched again. */
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

/** Whether a page is whole and of this site. A Wi-Fi’s sign-in page answers for any address with status 200, but does not name the base. */
export function isOfSite(html: string, base: string): boolean {
  const isOurs = html.includes(`data-base="${base}"`) || html.includes(`content="0;url=${base}`);
  return isOurs && /<\/(body|html)>\s*$/.test(html);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, digits);
}

/** At most so many visited pages are kept, and as many files with a hash in their name, so that old scripts displace no page. The oldest go first. */
const limit = 600;
const isHashed = (address: string) => isHashedPath(address.slice(addressOf('').length));
const visitHeader = 'x-broadsheet-visited';

export const openSeen = () => caches.open(cacheNames().seen);

/** Whether this browser keeps pages: not where storage is blocked, in some private windows, or without https. */
export async function keepsPages(): Promise<boolean> {
  return 'serviceWorker' in navigator && openSeen().then(Boolean, () => false);
}

/** Keeps a whole answer in place of an earlier one. `isVisit`: the reader opened it as a page. */
export async function keepAnswer(address: string, response: Response, isVisit = false) {
  const copy = await copyToKeep(response, base);
  if (!copy) return;
  const wasVisited = isVisit || isVisited(await (await openSeen()).match(address));
  if (wasVisited) copy.headers.set(visitHeader, '');
  await keepSeen(address, copy);
}

export async function keepSeen(address: string, copy: Response): Promise<void> {
  const cache = await openSeen();
  // `put` moves a replaced copy to the end: the first keys are the oldest.
  await cache.put(address, copy);
  const alike = (await cache.keys()).filter(({ url }) => isHashed(url) === isHashed(address));
  await Promise.all(alike.slice(0, -limit).map((old) => cache.delete(old)));
}

/** `hash`: the hash that its bytes must have, if it is known. */
export async function seenCopy(address: string, hash?: string): Promise<Response | undefined> {
  const copy = await intactCopy(await openSeen(), address);
  return hash === undefined || copy?.headers.get(hashHeader) === hash ? copy : undefined;
}

export function isVisited(copy: Response | undefined): boolean {
  return copy?.headers.has(visitHeader) ?? false;
}

/** Fetches all visited pages again, bypassing all caches. One that cannot be fetched stays as it is, unless it is damaged. */
export async function refreshSeen(): Promise<void> {
  const cache = await openSeen();
  await mapConcurrent(await cache.keys(), async ({ url }) => {
    await intactCopy(cache, url);
    const anew = await fetch(url, { cache: 'no-store' }).catch(() => undefined);
    if (anew) await keepAnswer(url, anew).catch(() => {});
  });
}
