import type { SiteFile } from './release.ts';

/** Marks a kept copy with the hash of its bytes, so that a later release fetches only what changed. */
export const hashHeader = 'x-broadsheet-hash';

/** Fetches a file of a release as it is kept; fails when the server sends anything else. */
export async function fetchFile(
  address: string,
  file: SiteFile,
  asked: RequestInit,
): Promise<Response> {
  const response = await fetch(address, asked);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return withHash(response, file);
}

/** The response with the file's hash on it. In the midst of a deployment a server may send the list new and a page old. */
export async function withHash(response: Response, { path, hash }: SiteFile): Promise<Response> {
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)).slice(0, hash.length) !== hash) {
    throw new Error(`the site is being renewed (${path || 'the front page'}). Try again later.`);
  }
  const headers = new Headers(response.headers);
  headers.set(hashHeader, hash);
  return new Response(bytes, { status: response.status, headers });
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
