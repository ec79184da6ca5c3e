/** Writes what reading offline needs: the service worker `sw.js`, and the lists of files: which a browser stores at the first visit, which without being asked, and which are in the archive that a reader saves. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import {
  archiveListPath,
  type Release,
  releasePath,
  type SiteFile,
  type SiteList,
} from '../islands/offline/release.ts';
import { compiledContent } from '../papers/compiled-content.ts';
import type { Edition } from '../schema.ts';
import { type Manifest, manifestName } from '../search/catalogue/manifest.ts';
import { base, languages } from '../site.ts';
import { wordsModule } from './words/plugin.ts';

/** Makes the built site readable without a network: writes the service worker, the list of files that it stores, and the list of all files. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesOf(folder);
        const id = hashOf(files.map(({ path, hash }) => `${path} ${hash}`).join('\n'));
        const list: SiteList = { id, kept: keptBytes(files, folder), files };
        const manifest: Manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'));
        const release: Release = {
          id,
          shell: shellOf(files, manifest),
          newest: newestOf(files, compiledContent().editions),
          languages: languageShells(files, languages.slice(1)),
        };
        await writeFile(join(folder, archiveListPath), JSON.stringify(list));
        await writeFile(join(folder, releasePath), JSON.stringify(release));
        await writeFile(join(folder, 'sw.js'), await bundle());
        logger.info(
          `${release.shell.length} files kept from the first visit on, ${files.length} in the archive`,
        );
      },
    },
  };
}

/** Every file that reading needs, by its path under the base, in order of path. Synchronous, which takes half the time. */
function filesOf(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isReading)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { path: pathOf(name), hash: hashOf(bytes), bytes: bytes.length };
    });
}

/** About how large the files are once pages are compressed, as the archive keeps them; of many pages every fiftieth is tried. */
function keptBytes(files: SiteFile[], folder: string): number {
  const pages = files.filter(({ path }) => /(^|\/)$/.test(path));
  const tried = pages.filter((_, at) => at % 50 === 0);
  const sum = (some: SiteFile[]) => some.reduce((all, { bytes }) => all + bytes, 0);
  const compressed = tried.reduce(
    (all, { path }) => all + gzipSync(readFileSync(join(folder, path, 'index.html'))).length,
    0,
  );
  return Math.round(sum(files) - sum(pages) * (1 - compressed / sum(tried)));
}

/** `"papers/moh/index.html"` → `"papers/moh/"`: as pages are asked for. */
function pathOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    base,
    plugins: [wordsModule()],
    // `site.ts` reads this where `import.meta.env` lacks the settings.
    define: {
      'process.env': JSON.stringify({
        PUBLIC_SITE_SETTINGS: JSON.stringify({ interface: languages }),
      }),
    },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../islands/offline/service-worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (!script) throw new Error('the service worker was not bundled');
  return script.code;
}

function hashOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, 16);
}

/** Up to this size, the whole full-text index, with texts and forms of words, is stored at the first visit, and so are the map's papers. */
const smallBytes = 500_000;
/** Bytes of the catalogue that are stored at the first visit: about the newest twenty thousand papers. */
const catalogueBytes = 2_000_000;

const newestEditions = 7;
/** Without fonts and scripts, which the shell has. */
const newestBytes = 5_000_000;

/** Pages to store without being asked, up to 5 MB: the newest edition and its papers, then the six editions before it. */
export function newestOf(files: SiteFile[], editions: Edition[]): SiteFile[] {
  const newest = editions.slice(0, newestEditions);
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
