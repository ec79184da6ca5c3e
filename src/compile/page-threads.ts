/** Threads that render pages beside this one. */
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import { pagesInBlock } from './page-blocks.ts';
import { threadsEnded } from './threads.ts';

export interface PageTask {
  /** Its route's, as Astro names it: `src/pages/papers/[id].astro`. */
  component: string;
  pathname: string;
  props: unknown;
  address: string;
}

/** What rendering needs of Astro's build: which styles and scripts stand in the head of each route's pages. */
export type ThreadBundle = Given & { entry: string };

interface Given {
  internals: {
    pagesByKeys: Map<string, { styles: unknown[] }>;
    entrySpecifierToBundleMap: Map<string, string>;
  };
  scripts: { stage: string; content: string }[];
}

type Internals = Given['internals'];
const withApp = z.object({
  app: z.custom<{
    setInternals(internals: Internals): void;
    getSettings(): { scripts: Given['scripts'] };
  }>((app) => app instanceof Object && 'setInternals' in app && 'getSettings' in app),
});

/** Has Astro set up the bundle in `dir`; returns what it gave to it, and to nobody else. */
export async function givenTo(dir: string, setUp: () => Promise<void>): Promise<ThreadBundle> {
  const name = (await readdir(dir)).find((file) => /^prerender-entry\..*mjs$/.test(file));
  const entry = pathToFileURL(join(dir, name ?? '')).href;
  const { app } = withApp.parse(await import(entry));
  const set = app.setInternals.bind(app);
  let internals: Internals | undefined;
  app.setInternals = (given) => {
    internals = given;
    set(given);
  };
  await setUp();
  if (!internals) throw new Error('this version of Astro sets up its pages in another way');
  const pages = [...internals.pagesByKeys].map(([key, { styles }]) => [key, { styles }] as const);
  const { entrySpecifierToBundleMap } = internals;
  return {
    entry,
    internals: { pagesByKeys: new Map(pages), entrySpecifierToBundleMap },
    scripts: app.getSettings().scripts.map(({ stage, content }) => ({ stage, content })),
  };
}

/** Fewer are rendered before a thread has begun. */
const enoughPages = 500;
/** Each has the bundle in its memory. */
const mostThreads = 4;

interface Making<Page> {
  /** For other threads; without it there are none. */
  given: ThreadBundle | undefined;
  render: (page: Page) => Promise<Uint8Array>;
  finish: (page: Page, html: Uint8Array) => void;
}

/** Renders pages here and in other threads: in one of them only once other work has ended. */
export async function inBatches<Page extends { task: PageTask }>(
  pages: Page[],
  { given, render, finish }: Making<Page>,
): Promise<void> {
  let taken = 0;
  const work = async (renderAll: (batch: Page[]) => Promise<Uint8Array[]>) => {
    while (taken < pages.length) {
      const batch = pages.slice(taken, taken + pagesInBlock);
      taken += pagesInBlock;
      for (const [at, html] of (await renderAll(batch)).entries()) {
        const page = batch[at];
        if (page) finish(page, html);
      }
      // Otherwise no thread is heard.
      await setImmediate();
    }
  };
  const helps: Promise<void>[] = [];
  const help = async (bundle: ThreadBundle) => {
    const thread = renderingThread(bundle);
    const there = () => work((batch) => thread.render(batch.map(({ task }) => task)));
    // Twice: it has the next batch when one is done.
    await Promise.all([there(), there()]).finally(thread.end);
  };
  const begin = () => {
    if (!given || pages.length - taken < enoughPages) return;
    const helping = help(given);
    helping.catch(() => undefined);
    helps.push(helping);
  };
  const others = Math.min(mostThreads, availableParallelism()) - 1;
  for (let one = 1; one < others; one++) begin();
  if (others > 0) void threadsEnded().then(begin);
  await work(async (batch) => {
    const made: Uint8Array[] = [];
    for (const page of batch) made.push(await render(page));
    return made;
  });
  await Promise.all(helps);
}

/** Tasks given together come back together, in the order in which they were given. */
function renderingThread(bundle: ThreadBundle) {
  const worker = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData: bundle });
  const asked: PromiseWithResolvers<Uint8Array[]>[] = [];
  const fail = (error: unknown) => {
    for (const { reject } of asked) reject(error);
  };
  worker.on('message', (pages: Uint8Array[]) => asked.shift()?.resolve(pages));
  worker.on('messageerror', fail);
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread that renders pages ended before its time')));
  return {
    render(tasks: PageTask[]): Promise<Uint8Array[]> {
      const answer = Promise.withResolvers<Uint8Array[]>();
      asked.push(answer);
      worker.postMessage(tasks);
      return answer.promise;
    },
    end: () => void worker.terminate(),
  };
}
