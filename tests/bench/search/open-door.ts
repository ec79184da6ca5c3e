/** Builds a corpus's search index and a page with the site's door beside it, serves both, and opens them in Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { ownLanguage } from '../../../src/compile/bundles.ts';
import type { Library } from '../../../src/compile/search-index/pack-catalogue.ts';
import { writeSearchIndex } from '../../../src/compile/search-index/write-search-index.ts';
import { wordsModule } from '../../../src/compile/words/plugin.ts';
import { chromiumFlags, ensureChromium } from '../../chromium.ts';
import { serve } from '../../serve.ts';
import { collectGarbage } from './collect-garbage.ts';

const base = '/broadsheet/';

export interface Door {
  /** A page that has asked nothing yet. */
  freshPage(): Promise<Page>;
  /** Bytes that the server has sent so far, headers and all. */
  sent(): number;
  /** What the browser's pages have in memory, in bytes. */
  memory(): Promise<number>;
  collectGarbage(): Promise<void>;
  close(): Promise<void>;
  /** Full text that was built before is not built again. */
  built: { seconds: number };
}

export async function openDoor(
  library: Library,
  name: string,
  { port, fresh }: { port: number; fresh: boolean },
): Promise<Door> {
  const outDir = resolve('.cache/bench', name);
  await build({
    root: resolve('tests/bench/search/door'),
    base,
    logLevel: 'error',
    resolve: { alias: [ownLanguage()] },
    plugins: [wordsModule()],
    worker: { format: 'es', plugins: () => [wordsModule()] },
    build: { outDir, emptyOutDir: true },
  });
  const start = performance.now();
  // The site's folder is emptied each time.
  const cache = `bench-search/${name}`;
  if (fresh) await rm(resolve('.cache', cache), { recursive: true, force: true });
  await writeSearchIndex(library, outDir, cache);
  const seconds = (performance.now() - start) / 1000;
  const server = await serve(outDir, base, port);
  let bytes = 0;
  server.on('request', (request, response) => {
    const before = request.socket.bytesWritten;
    response.on('close', () => {
      bytes += request.socket.bytesWritten - before;
    });
  });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumFlags, '--js-flags=--expose-gc'],
  });
  return {
    built: { seconds },
    sent: () => bytes,
    memory: () => privateMemory(browser),
    collectGarbage: () => collectGarbage(browser),
    freshPage: () => openPage(browser, port),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function openPage(browser: Browser, port: number): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(`http://127.0.0.1:${port}${base}`);
  await page.waitForFunction(() => 'ask' in window);
  return page;
}

/** What this browser's page processes have in memory and share with nobody, in bytes; 0 where /proc cannot tell. */
async function privateMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => sum + privateBytes(id), 0);
}

function privateBytes(process: number): number {
  const file = `/proc/${process}/smaps_rollup`;
  if (!existsSync(file)) return 0;
  const sizes = [...readFileSync(file, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm)];
  return sizes.reduce((sum, [, kilobytes]) => sum + 1024 * Number(kilobytes), 0);
}
