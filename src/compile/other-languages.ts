/**
 * Further languages: for each a small build in a process of its own, to `/<code>/`, of the pages that each language has.
 * All other pages are there once, and `words.json` is what a browser needs to show them in a language.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { WordsFile } from '../islands/language/words-file.ts';
import { wordsName } from '../islands/language/words-file.ts';
import {
  inEachLanguage,
  interfaceLanguage,
  languageFolder,
  languages,
  pagesOfLanguages,
  site,
} from '../site.ts';
import type { Message, Table } from '../words/message.ts';
import { ownRoot } from './content-dir.ts';
import { compileCurrent } from './current-library.ts';
import { tableOf } from './words/tables.ts';

/** Whether this process builds another language than the first. */
export const isOtherLanguage = languageFolder !== '';

/** Addresses of the pages that the other languages' builds make, for the sitemap. */
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
        // No build of another language follows: pages that speak of it would lead nowhere.
        if (command === 'dev') speakOneLanguage();
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (languages.length < 2) return;
        for (const code of languages) {
          const folder = new URL(code === languages[0] ? './' : `${code}/`, dir);
          if (code !== languages[0]) {
            const start = performance.now();
            await buildIn(code, folder);
            const seconds = ((performance.now() - start) / 1000).toFixed(1);
            logger.info(`${pagesOfLanguages.length} pages in ${code}, in ${seconds} s`);
          }
          await mkdir(folder, { recursive: true });
          await writeFile(new URL(wordsName, folder), JSON.stringify(wordsOf(code)));
        }
      },
    },
  };
}

/** Before Vite hands them to pages. */
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

/** Groups of messages that no page uses that is there once; its test holds the list to what the pages import. */
export const elsewhere = new Set([
  ...['aboutWords', 'topicsAboutWords', 'subscribeWords', 'searchPageWords', 'deskWords'],
  ...['bulkWords', 'fileWords', 'triageWords', 'shareWords', 'mapWords', 'compareWords'],
  'machineWords',
]);

function wordsOf(code: string): WordsFile {
  const [from, own] = [tableOf(languages[0] ?? code), tableOf(code)];
  const { languageWords, noticeWords } = own;
  const messages = from === own ? [] : wordsOfPages(from, own);
  return {
    language: own.language,
    from: from.language,
    offered: languageWords.offered,
    read: languageWords.read,
    close: noticeWords.close,
    messages,
  };
}

/** Of two messages that are one text a browser takes the first: groups that more pages use come first. */
const first = ['countWords', 'dateWords', 'siteWords', 'headWords', 'listWords', 'filterWords'];

/** Each message of pages that are there once with that of the second language, without sentences that are the same in both. */
export function wordsOfPages(from: Table, own: Table): WordsFile['messages'] {
  const { language: _, ...groups } = from;
  const names = [...new Set([...first, ...Object.keys(groups)])];
  return (
    names
      // What may be typed is never shown.
      .filter((name) => !elsewhere.has(name) && name !== 'queryWords')
      .flatMap((name) => pairs(Reflect.get(from, name), Reflect.get(own, name)))
  );
}

function pairs(from: object, own: object): WordsFile['messages'] {
  return Object.entries(from).flatMap(([key, message]): WordsFile['messages'] => {
    const said = Reflect.get(own, key);
    if (!isMessage(message) || !isMessage(said)) return pairs(message, said);
    // What is in its placeholders may differ.
    const isSame = JSON.stringify(message) === JSON.stringify(said);
    return isSame && !JSON.stringify(message).includes('{') ? [] : [[message, said]];
  });
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'string' || (value instanceof Object && 'other' in value);
}
