// First: all that follows may show the site's name.
import './src/compile/site-settings.ts';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/compile/content-dir.ts';
import { digestsToPapers } from './src/compile/digests-to-papers.ts';
import { headScript, inlineStylesheets } from './src/compile/head-script.ts';
import { keptPages, madePages } from './src/compile/kept-pages.ts';
import { withLastChange } from './src/compile/last-changed.ts';
import { machineFiles } from './src/compile/machine-files.ts';
import { offline } from './src/compile/offline.ts';
import { otherFiles } from './src/compile/other-files.ts';
import { pagePolicy } from './src/compile/page-policy.ts';
import { searchIndex } from './src/compile/search-index.ts';
import { siteSize } from './src/compile/site-size.ts';
import { wordsAlias, wordsInPlace } from './src/compile/words-file.ts';

const port = Number(process.env.PORT ?? 4321);

export default defineConfig({
  site: process.env.SITE_URL ?? `http://localhost:${port}`,
  base: process.env.BASE_PATH ?? '/',
  server: { port },
  // As GitHub Pages serves a folder, so that no link costs a redirect.
  trailingSlash: 'always',
  build: { inlineStylesheets: inlineStylesheets(contentDir) },
  integrations: [
    digestsToPapers(),
    // Babel would read all other modules, too, for nothing.
    preact({ include: ['**/*.tsx'] }),
    sitemap({ customPages: madePages, serialize: withLastChange }),
    keptPages(),
    searchIndex(),
    machineFiles(),
    otherFiles(),
    pagePolicy(),
    // Last: they list and count what the others have written.
    offline(),
    siteSize(),
  ],
  vite: {
    // One language's table alone; of it a browser gets the messages that its scripts use.
    resolve: { alias: wordsAlias() },
    plugins: [headScript(), wordsInPlace()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // A list asked for 24 small scripts, 2.5 kB more than as three. Papers need `reader` without Preact.
                groups: [
                  {
                    name: 'page',
                    test: /src[\\/](site\.ts|islands[\\/](came-from|notice|every-page|offline[\\/]register|search[\\/]offer-search|keys[\\/]offer-keys|reader[\\/](reader|save-buttons))\.ts)$|vite[\\/]preload-helper/,
                    priority: 1,
                  },
                  {
                    name: 'reader',
                    test: /islands[\\/]reader[\\/](marks|database|reader-store|undo|page-marks)\.ts$|[\\/]idb[\\/]/,
                    priority: 1,
                  },
                  // Most of Preact's parts use both: in `list`, others would load all of a list, and in `reader` all marks.
                  {
                    name: 'words',
                    test: /src[\\/](counted|dates|words[\\/]\w+)\.ts$/,
                    priority: 2,
                  },
                  { name: 'preact', test: /node_modules[\\/]preact[\\/]/, priority: 1 },
                  // Without what a list loads once its search is used or a file is made.
                  {
                    name: 'list',
                    test: /src[\\/]islands[\\/]list[\\/](?!ask-list|list-file)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  // No page shows code, and Shiki's inline styles would need an unsafe policy.
  markdown: { syntaxHighlight: false },
});
