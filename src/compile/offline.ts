/** Writes what reading offline needs: the service worker `sw.js`, and the lists of files. */
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
import { type Manifest, manifestName } from '../search/catalogue/manifest.ts';
import { base, languages } from '../site.ts';
import { isReading, languageShells, newestOf, shellOf } from './release-of.ts';
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
