/** What one deployment consists of, as the build tells the service worker and the page that saves the archive. */

/** One file of the site: its path under the base (`""` is the front page), a hash of its bytes, and their number. */
export interface SiteFile {
  path: string;
  hash: string;
  bytes: number;
}

export interface Release {
  /** A hash over all files: the same site has the same release. */
  id: string;
  base: string;
  /** Kept from the first visit on: what the front page, search, the reading list and the offline page need. */
  shell: SiteFile[];
}

/** What a page may ask of the service worker. */
export type PageMessage = { ask: 'keep'; address: string } | { ask: 'refresh archive' };

/** Every file of a release; `id` is the release's. */
export interface SiteList {
  id: string;
  files: SiteFile[];
}

/** Path of the full list of files, fetched only to save or refresh the archive. */
export const archiveListPath = 'offline.json';

/** Cache names carry the base, since project sites share one origin. */
export function cacheNames(base: string) {
  const prefix = `broadsheet:${base}:`;
  return {
    prefix,
    shell: (release: string) => `${prefix}shell:${release}`,
    /** Pages that were opened. */
    visited: `${prefix}visited`,
    /** What pages fetched besides. */
    fetched: `${prefix}fetched`,
    archive: `${prefix}archive`,
  };
}

/** Marks a saved copy with the hash it was saved under, so that a refresh fetches only what changed. */
export const hashHeader = 'x-broadsheet-hash';

/** The release that a saved archive's files are of, and how far it has come; kept under `archiveListPath`, it is the list without a network. */
export interface ArchiveState extends SiteList {
  /** Nothing was missing: what a later release adds belongs in it, too. */
  whole: boolean;
}

/** The same response with the hash of its file on it. */
export async function withHash(response: Response, hash: string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(hashHeader, hash);
  return new Response(await response.blob(), { status: response.status, headers });
}
