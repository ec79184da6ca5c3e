/**
 * Builds the further languages: for each, a small build in a process of its own makes the pages that every language has,
 * in `/<code>/`. All other pages are made once, and a browser shows them in another language by its `words.js`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Offer, offerName } from '../islands/language/other-language.ts';
import {
  inEachLanguage,
  interfaceLanguage,
  languageFolder,
  languages,
  pagesOfLanguages,
  site,
} from '../site.ts';
import { ownRoot } from './content-dir.ts';
import { compileCurrent } from './digests-to-papers.ts';
import { tableOf } from './words/tables.ts';

/** Whether this process builds another language than the first. */
export const isOtherLanguage = languageFolder !== '';

/** Addresses of the pages in other languages, for the sitemap. */
export function otherLanguagesPages(origin: string): string[] {
  const pages = pagesOfLanguages.flatMap((page) => inEachLanguage(page).slice(1));
  return pages.map(({ path }) => new URL(path, origin).href);
}

/** Of the first language's build: starts the others once its own files are there. */
export function otherLanguages(): AstroIntegration {
  return {
    name: 'other-languages',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // In dev, pages in other languages are not made, and links to them would lead nowhere.
        if (command === 'dev') speakOneLanguage();
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (languages.length < 2) return;
        const [first = '', ...others] = languages;
        await writeFile(new URL(offerName, dir), offerOf(first));
        for (const code of others) {
          const folder = new URL(`${code}/`, dir);
          const start = performance.now();
          logger.info(`Building ${pagesOfLanguages.length} pages in ${code}, and their scripts`);
          await buildIn(code, folder);
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          logger.info(`${pagesOfLanguages.length} pages in ${code}, in ${seconds} s`);
          await writeFile(new URL(offerName, folder), offerOf(code));
          await writeFile(new URL('words.js', folder), wordsScript(code));
        }
      },
    },
  };
}

/** Changes the settings before Vite passes them to pages. */
function speakOneLanguage(): void {
  process.env.PUBLIC_SITE_SETTINGS = JSON.stringify({ ...site, interface: [interfaceLanguage] });
  process.env.PUBLIC_LANGUAGES = '1';
}

async function buildIn(code: string, folder: URL): Promise<void> {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const args = [astro, 'build', '--root', ownRoot, '--outDir', fileURLToPath(folder)];
  const env = { ...process.env, PUBLIC_INTERFACE_LANGUAGE: code };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`the build in ${code} failed:\n${(await said).join('\n')}`);
}

/** Of another language's build: compiles, writes nothing, and renders the language's own pages. */
export function ownPages(): AstroIntegration {
  return {
    name: 'own-pages',
    hooks: {
      'astro:config:setup': async () => void (await compileCurrent()),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'own-pages',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            return paths.filter(
              ({ pathname, route }) =>
                route.type === 'page' &&
                pagesOfLanguages.includes(`${pathname}/`.replace(/^\/+|(?<=\/)\/+/g, '')),
            );
          },
        })),
    },
  };
}

/** Groups of sentences that no script in a browser uses. */
const elsewhere = ['machineWords', 'mailWords', 'feedWords', 'aboutWords', 'topicsAboutWords'];

/** `words.js`: run in the head of a page that exists once, before the page's own scripts, for a reader of this language. */
function wordsScript(code: string): string {
  const table = tableOf(code);
  const groups = Object.entries(table).filter(([name]) => !elsewhere.includes(name));
  const { code: lang, direction: dir } = table.language;
  const page = `Object.assign(document.documentElement,${JSON.stringify({ lang, dir })})`;
  return `globalThis.spoken=${JSON.stringify(Object.fromEntries(groups))};${page};`;
}

/** `offer.json`: the words by which a page in another language offers this one. */
function offerOf(code: string): string {
  const { language, languageWords, noticeWords } = tableOf(code);
  const offer: Offer = {
    direction: language.direction,
    offered: languageWords.offered,
    read: languageWords.read,
    close: noticeWords.close,
  };
  return JSON.stringify(offer);
}
