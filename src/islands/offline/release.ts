/** What one deployment consists of, as the build tells the service worker and the page that saves the archive. */

/** One file of the site: its path under the base (`""` is the front page), the beginning of its SHA-256 in hex, and its length. */
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
