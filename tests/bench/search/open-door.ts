/** Builds a corpus's search index and a page with the site's door beside it, serves both, and opens them in Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import {
  type Library,
  writeSearchIndex,
} from '../../../src/build/search-index/write-search-index.ts';
import { chromiumFlags, ensureChromium } from '../../chromium.ts';
import { serve } from '../../serve.ts';

const base = '/broadsheet/';

export interface Door {
  /** A page that has asked nothing yet. */
  freshPage(): Promise<Page>;
  /** Bytes that the server has sent so far, headers and all. */
  sent(): number;
  /** Resident memory of the browser's page processes, in bytes; 0 where /proc cannot tell. */
  memory(): number;
  close(): Promise<void>;
  built: { seconds: number };
}

export async function openDoor(library: Library, name: string, port: number): Promise<Door> {
  const outDir = resolve('.cache/bench', name);
  await build({
    root: resolve('tests/bench/search/door'),
    base,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true },
  });
  const start = performance.now();
  await writeSearchIndex(library, { outDir, cache: '.cache/search', language: 'en' });
  const seconds = (performance.now() - start) / 1000;
  const server = await serve(outDir, base, port);
  let bytes = 0;
  server.on('request', (request, response) => {
    const before = request.socket.bytesWritten;
    response.on('close', () => {
      bytes += request.socket.bytesWritten - before;
    });
  });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  return {
    built: { seconds },
    sent: () => bytes,
    memory: renderersMemory,
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

/** The largest renderer that is a descendant of this process. */
function renderersMemory(): number {
  let largest = 0;
  try {
    for (const id of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const arguments_ = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (!arguments_.includes('--type=renderer')) continue;
      const pages = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
      largest = Math.max(largest, pages * 4096);
    }
  } catch {
    return largest;
  }
  return largest;
}
