// First: all that follows may show the site's name.
import './src/compile/site-settings.ts';
import { subscribe } from 'node:diagnostics_channel';
import { relative, resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { searchForWorkspaceRoot } from 'vite';
import { bundles, ownLanguage } from './src/compile/bundles.ts';
import { pagesVersion } from './src/compile/cache.ts';
import { cacheDir, contentDir, ownRoot, publicFolder } from './src/compile/content-dir.ts';
import { devFiles } from './src/compile/dev-files.ts';
import { digestsToPapers } from './src/compile/digests-to-papers.ts';
import { licences } from './src/compile/licences.ts';
import { offline } from './src/compile/offline.ts';
import { otherFiles } from './src/compile/other-files.ts';
import {
  isOtherLanguage,
  otherLanguages,
  otherLanguagesPages,
  ownPages,
} from './src/compile/other-languages.ts';
import { checkSettings } from './src/compile/read-settings.ts';
import { siteSize } from './src/compile/site-size.ts';
import { words, wordsInPlace, wordsModule } from './src/compile/words/plugin.ts';
import { compiledContent } from './src/papers/compiled-content.ts';
import { inSitemap } from './src/publish/machine-readable/sitemap.ts';
import { base, languageFolder } from './src/site.ts';

checkSettings();
const { ofPages, ofWorkers } = licences();
const jsx = { importSource: 'preact' };
const port = Number(process.env.PORT ?? 4321);
const origin = process.env.SITE_URL ?? `http://localhost:${port}`;
// By which code pages are made: src/views/kept-pages.ts.
process.env.PUBLIC_PAGES_VERSION = pagesVersion();

// Vite's servers end at `GET http://[/x`, before any middleware; as a path it is one that is not there.
subscribe('http.server.request.start', ({ request }) => {
  if (!request.url.startsWith('/')) request.url = `/${request.url}`;
});

export default defineConfig({
  site: origin,
  base: base + languageFolder,
  publicDir: isOtherLanguage ? `${cacheDir}/none` : publicFolder(),
  // Beside the owner's content/, wherever this file lies.
  outDir: resolve('dist'),
  server: { port },
  // Without a line for each page.
  logger: { entrypoint: './src/compile/build-log.js' },
  // Pages that are as they were in the last build are not rendered again: src/views/kept-pages.ts.
  experimental: { incrementalBuild: !isOtherLanguage },
  cacheDir: `${cacheDir}/astro`,
  // As GitHub Pages serves a folder, so that no link costs a redirect.
  trailingSlash: 'always',
  // Pages share them, and none carries 24 kB of its own.
  build: { inlineStylesheets: 'never' },
  integrations: isOtherLanguage ? [words(), ownPages()] : wholeSite(),
  vite: {
    // Of a tsconfig.json below node_modules no notice is taken.
    oxc: { jsx },
    optimizeDeps: { rolldownOptions: { transform: { jsx } } },
    // In a site without a fork, the packages lie beside this one, not below it.
    server: {
      fs: { allow: [searchForWorkspaceRoot(process.cwd()), ownRoot] },
      watch: { ignored: isMade },
    },
    plugins: [ofPages],
    resolve: { alias: [ownLanguage()] },
    // As modules, which is how search-papers.ts starts it.
    worker: { format: 'es', plugins: () => [wordsModule(), wordsInPlace(), ofWorkers] },
    environments: bundles(),
  },
  // No page shows code, and Shiki's inline styles would need an unsafe policy.
  markdown: { syntaxHighlight: false },
});

/** In order: what each does, the next may build on. */
function wholeSite() {
  return [
    words(),
    digestsToPapers(),
    sitemap({ customPages: otherLanguagesPages(origin), serialize: inSitemap(compiledContent) }),
    devFiles(origin),
    otherFiles(origin),
    otherLanguages(),
    // It lists what the others have written.
    offline(),
    // Last: it counts all.
    siteSize(),
  ];
}

/** Caches and built pages: thousands of files, and Linux has to keep a watcher for each that changes. Content may lie among them. */
function isMade(path) {
  return [cacheDir, resolve('dist')].some(
    (made) => isIn(made, path) && !(isIn(made, contentDir) && isIn(contentDir, path)),
  );
}

function isIn(folder, path) {
  return !/^(?:\.\.|[A-Za-z]:)/.test(relative(folder, path));
}
