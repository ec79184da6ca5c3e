/** Which files a browser stores at the first visit, which it stores without being asked, and which are in the archive that a reader saves. */
import type { Release, SiteFile } from '../islands/offline/release.ts';
import type { Edition } from '../schema.ts';
import type { Manifest } from '../search/catalogue/manifest.ts';

/** Up to this size, the whole full-text index, with texts and forms of words, is stored at the first visit, and so are the map's papers. */
const smallBytes = 500_000;
/** Bytes of the catalogue that are stored at the first visit: about the newest twenty thousand papers. */
const catalogueBytes = 2_000_000;

const newestEditions = 7;
/** Without fonts and scripts, which the shell has. */
const newestBytes = 5_000_000;

/** Pages to store without being asked, up to 5 MB: the newest edition and its papers, then the six editions before it. */
export function newestOf(files: SiteFile[], editions: Edition[]): SiteFile[] {
  const newest = editions.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, newestEditions);
  const papers = newest[0]?.papers.map((id) => `papers/${id}/`) ?? [];
  const [own = '', ...earlier] = newest.map(({ id }) => `editions/${id}/`);
  let bytes = 0;
  return [own, ...papers, ...earlier]
    .flatMap((page) => files.filter(({ path }) => page !== '' && path === page))
    .filter((file) => {
      bytes += file.bytes;
      return bytes <= newestBytes;
    });
}

/** Whether reading offline needs a file: pages and what they load, but not feeds, exports and cards. */
export function isReading(name: string): boolean {
  return (
    /(^|\/)index\.html$|^([\w-]+\/)?(_astro\/|words\.js$)|^(renamed|search-\d+)\.json$|^search\/|^map\/points\/|^[\w.-]+\.(js|svg|ico|webmanifest|woff2)$/.test(
      name,
    ) && name !== 'sw.js'
  );
}

/** Files to store at the first visit: front page, what each page's head leads to, what leads on from the library, offline page, and what they fetch. Others are stored when they are read. */
export function shellOf(files: SiteFile[], manifest: Manifest): Release['shell'] {
  const wanted = new Set([
    ...ifSmall(files, /^search\/[^/]+\/(index|text|forms)\//),
    ...ifSmall(files, /^map\/points\//),
    ...newestPacks(files, manifest),
  ]);
  return files.filter(({ path }) => isShell(path) || wanted.has(path));
}

/** The paths of the files, all or none. */
function ifSmall(files: SiteFile[], of: RegExp): string[] {
  const chosen = files.filter(({ path }) => of.test(path));
  const bytes = chosen.reduce((sum, { bytes }) => sum + bytes, 0);
  return bytes <= smallBytes ? chosen.map(({ path }) => path) : [];
}

/** Files of each language but the first, by code: they are in its folder. */
export function languageShells(files: SiteFile[], codes: string[]): Release['languages'] {
  const own = (code: string) => files.filter(({ path }) => path.startsWith(`${code}/`));
  return Object.fromEntries(codes.map((code) => [code, own(code)]));
}

function isShell(path: string): boolean {
  return (
    /^(|(search|editions|topics|topics\/trends|map|subscribe|library|review|compare|shared|offline)\/|search-\d+\.json)$/.test(
      path,
    ) ||
    path.startsWith('_astro/') ||
    /^([\w.-]+\.(js|svg|webmanifest)|renamed\.json)$/.test(path)
  );
}

/** Files of the catalogue up to `catalogueBytes`, in the order in which search asks for them. */
function newestPacks(files: SiteFile[], manifest: Manifest): string[] {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const { hashes, orders, rows } = manifest.lists;
  const steps = [
    [hashes, orders],
    [manifest.vocabulary, manifest.acronyms, manifest.arxivIds, manifest.glossary],
    manifest.parts.map(({ words }) => words),
    ...manifest.parts.map(({ facts, titles, authors }) => [facts, titles, authors]),
    manifest.bundles.map(({ path, contents }) => path + contents),
    [manifest.latent.terms, manifest.latent.papers],
    ...rows.toReversed().map((path) => [path]),
  ];
  const packs: string[] = [];
  let total = 0;
  for (const step of steps) {
    total += step.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
    if (total > catalogueBytes) break;
    packs.push(...step);
  }
  return packs;
}
