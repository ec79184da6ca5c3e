import type { SiteFile } from './release.ts';

/** Bears the hash of a kept copy's bytes: a later release fetches only what changed, and damage shows. */
export const hashHeader = 'x-broadsheet-hash';

/** Hex digits of SHA-256 that the build writes. */
const digits = 16;

/** Fetches a file of a release; throws where the server sends an error, or other bytes. */
export async function fetchFile(
  address: string,
  file: SiteFile,
  options: RequestInit,
): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const copy = await hashedCopy(response);
  // During a deployment a server may send the new list and an old page.
  if (copy.headers.get(hashHeader) !== file.hash)
    throw new Error(`${address} is of another release`);
  return copy;
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

/** Whether an answer is of this site: a Wi-Fi’s sign-in page comes as any address, with status 200, but names no base. */
export async function isOfSite(response: Response, base: string): Promise<boolean> {
  if (!response.ok || response.type !== 'basic') return false;
  if (!response.headers.get('content-type')?.includes('text/html')) return true;
  const html = await response.clone().text();
  return html.includes(`data-base="${base}"`) || html.includes(`content="0;url=${base}`);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, digits);
}
