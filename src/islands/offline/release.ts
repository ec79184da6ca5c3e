/** The files of one deployment, as the build lists them for the service worker and the offline page. */
import { base } from '../../site.ts';
import { storageKeyUnder } from '../../storage-key.ts';

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
  /** Kept from the first visit on: front page, search, library, offline page, and what they load. */
  shell: SiteFile[];
  /** The newest editions, and the papers of the newest one. Kept once a page has loaded, unless the reader has turned that off. */
  newest: SiteFile[];
  /** Language code → its pages, its `words.js` and what they load; for all languages but the first. Kept once a reader chooses the language. */
  languages: Record<string, SiteFile[]>;
}

export interface SiteList {
  id: string;
  /** The size in bytes once pages are compressed, roughly. */
  kept: number;
  files: SiteFile[];
}

/** Where the build writes the `Release`; the service worker asks for it whenever a page is opened. */
export const releasePath = 'release.json';

/** Where the build writes the `SiteList`; fetched only to save or refresh the archive. */
export const archiveListPath = 'offline.json';

/** From a page to the worker; `ask` is for a worker of before. `addresses`: the page's address, then those of its files. */
export interface WorkerMessage {
  ask: 'keep';
  addresses: string[];
  language: string;
}

/** From the worker to pages: which release is deployed, or is completely kept from now on. */
export type WorkerNews = { deployed: string } | { kept: string };

/** Whether a file's name contains its hash, so that a copy never becomes stale: `"_astro/a.B3x_9aQz.css"` → true, `"search/"` → false */
export function isHashedPath(path: string): boolean {
  if (/^([\w-]+\/)?_astro\//.test(path)) return true;
  return path.startsWith('search/') && !/^search\/(index\.html)?$/.test(path);
}

/** A file's address, whatever the page's language: `papers/moh/` → `https://reader.example/broadsheet/papers/moh/`. */
export function addressOf(path: string): string {
  return location.origin + base + path;
}

/** Cache names contain the base, since project sites share one origin. `files`: files of releases, by path and hash; `seen`: visited pages and their files, by address. */
export function cacheNames(under = base) {
  return { files: storageKeyUnder(under, 'files'), seen: storageKeyUnder(under, 'seen') };
}

/** The list of all files of the site as deployed now; throws without a network. */
export const deployedList = () => deployedJson<SiteList>(archiveListPath);

/** Milliseconds to wait for the server's release; after that, it is asked again with the next page. */
const patience = 60_000;

export const deployed = () => deployedJson<Release>(releasePath, AbortSignal.timeout(patience));

async function deployedJson<T>(path: string, signal: AbortSignal | null = null): Promise<T> {
  const response = await fetch(addressOf(path), { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
