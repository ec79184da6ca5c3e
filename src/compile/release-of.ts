import type { Release, SiteFile } from '../islands/offline/release.ts';
import type { Manifest } from '../search/catalogue/manifest.ts';

/** Up to this size, the whole full-text index is stored at the first visit. */
const smallTextBytes = 500_000;
/** So much of the catalogue is stored at the first visit: the newest twenty thousand papers or so. */
const catalogueBytes = 2_000_000;

/** Whether reading offline needs a file: pages and what they load, but not feeds, exports and cards. */
export function isReading(name: string): boolean {
  return (
    /(^|\/)index\.html$|^_astro\/|^search\/|^map\/points\/|^[\w.-]+\.(js|svg|ico|webmanifest|woff2)$/.test(
      name,
    ) && name !== 'sw.js'
  );
}

/** Files to store at the first visit: front page, search, desk, triage, offline page and what they fetch. Others are stored when they are read. */
export function shellOf(files: SiteFile[], manifest: Manifest): Release['shell'] {
  const text = files.filter(({ path }) => /^search\/[^/]+\/(index|text)\//.test(path));
  const texts = totalOf(text) <= smallTextBytes ? text : [];
  const wanted = new Set([...texts.map(({ path }) => path), ...newestPacks(files, manifest)]);
  return files.filter(({ path }) => isShell(path) || wanted.has(path));
}

function isShell(path: string): boolean {
  return (
    /^(|search\/|search\/manifest\.json|desk\/|triage\/|offline\/)$/.test(path) ||
    path.startsWith('_astro/') ||
    /^[\w.-]+\.(js|svg|webmanifest)$/.test(path)
  );
}

/** Files of the catalogue up to `catalogueBytes`, in the order in which search asks for them. */
function newestPacks(files: SiteFile[], manifest: Manifest): string[] {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const steps = [
    [manifest.vocabulary, manifest.acronyms, manifest.arxivIds],
    manifest.parts.map(({ words }) => words),
    ...manifest.parts.map(({ facts, titles, authors }) => [facts, titles, authors]),
    manifest.bundles.map(({ path, contents }) => path + contents),
    [manifest.latent.terms, manifest.latent.papers],
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

function totalOf(files: SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
