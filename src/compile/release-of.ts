import type { Release, SiteFile } from '../islands/offline/release.ts';
import type { Manifest } from '../search/catalogue/manifest.ts';

/** The whole full text of a young site is kept from the first visit on; an archive of years is not. */
const smallTextBytes = 500_000;
/** Of the catalogue, so much is kept from the first visit on: that of some twenty thousand papers, the newest. */
const catalogueBytes = 2_000_000;

/** Pages and what they load. Feeds, exports and cards are for other programs, which have the network. */
export function isReading(name: string): boolean {
  return (
    /(^|\/)index\.html$|^_astro\/|^search\/|^map\/points\/|^[\w.-]+\.(js|svg|ico|webmanifest|woff2)$/.test(
      name,
    ) && name !== 'sw.js'
  );
}

/** The front page, search, the reading list and the offline page, and what they fetch. What is too large is kept as it is read. */
export function shellOf(files: SiteFile[], manifest: Manifest): Release['shell'] {
  const text = files.filter(({ path }) => /\.pf_(index|fragment)$/.test(path));
  const texts = totalOf(text) <= smallTextBytes ? text : [];
  const wanted = new Set([...texts.map(({ path }) => path), ...newestPacks(files, manifest)]);
  return files.filter(({ path }) => isShell(path) || wanted.has(path));
}

function isShell(path: string): boolean {
  return (
    /^(|search\/|search\/manifest\.json|saved\/|offline\/)$/.test(path) ||
    path.startsWith('_astro/') ||
    /^[\w.-]+\.(js|svg|webmanifest)$/.test(path)
  );
}

/** Files of the catalogue, those that search asks for first before others, as many as may be kept. */
function newestPacks(files: SiteFile[], manifest: Manifest): string[] {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const steps = [
    [manifest.vocabulary, manifest.acronyms, manifest.arxivIds],
    manifest.parts.map(({ words }) => words),
    ...manifest.parts.map(({ facts, titles, authors }) => [facts, titles, authors]),
    manifest.bundles.map(({ path, contents }) => path + contents),
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
