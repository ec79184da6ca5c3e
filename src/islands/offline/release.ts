/** What one deployment consists of, as the build gives it to the service worker and the offline page. */
import { base } from '../../site.ts';

export interface SiteFile {
  /** Under the base; `""` is the front page. */
  path: string;
  /** The first 16 hex digits of its SHA-256. */
  hash: string;
  bytes: number;
}

export interface Release {
  /** A hash over all files: the same site has the same release. */
  id: string;
  /** Kept from the first visit on: front page, search, desk, offline page, and what they load. */
  shell: SiteFile[];
  /** Kept once a page has loaded, unless the reader has turned that off: the newest editions, and the papers of the newest. */
  newest: SiteFile[];
  /** By code, of each language but the first: its pages, `words.json` and what they load. Kept once a reader has that language. */
  languages: Record<string, SiteFile[]>;
}

export interface SiteList {
  id: string;
  /** About so many bytes are kept once pages are compressed. */
  kept: number;
  files: SiteFile[];
}

/** Where the build writes the `SiteList`; fetched only to save or refresh the archive. */
export const archiveListPath = 'offline.json';

/** To a worker, from pages; `take over`: from the worker of the former release. `addresses`: the page's, then its files'. */
export type WorkerMessage =
  | { ask: 'keep'; addresses: string[] }
  | { ask: 'refresh archive' }
  | { ask: 'keep newest' }
  | { ask: 'keep language'; code: string }
  | { ask: 'take over' };

/** Whether a name has a hash, so that a copy never ages: `"_astro/a.B3x_9aQz.css"` → true, `"search/manifest.json"` → false */
export function isHashedPath(path: string): boolean {
  if (/^([\w-]+\/)?_astro\//.test(path)) return true;
  return path.startsWith('search/') && !/^search\/(index\.html|manifest\.json)?$/.test(path);
}

/** Cache names carry the base, since project sites share one origin. */
export function cacheNames(under = base) {
  const prefix = `broadsheet:${under}:`;
  return {
    shell: (release: string) => `${prefix}shell:${release}`,
    visited: `${prefix}visited`,
    fetched: `${prefix}fetched`,
    archive: `${prefix}archive`,
    newest: `${prefix}newest`,
    language: `${prefix}language`,
    /** Without files: it is there where the reader has turned off that the newest are kept. */
    withoutNewest: `${prefix}without-newest`,
  };
}
