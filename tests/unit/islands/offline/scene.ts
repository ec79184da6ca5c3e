/** A service worker with a store, a network and pages that a test turns by hand. */
import { hash } from 'node:crypto';
import { setImmediate as laterTask } from 'node:timers/promises';
import { vi } from 'vitest';
import type {
  Release,
  WorkerMessage,
  WorkerNews,
} from '../../../../src/islands/offline/release.ts';

const origin = 'https://reader.example';
type Answer = () => Response | Promise<Response>;
type Listener = (event: object) => void;

export interface Deployment {
  /** Path → text, of the files kept from the first visit on. */
  shell: Record<string, string>;
  newest?: Record<string, string>;
  languages?: Record<string, Record<string, string>>;
  /** Of the archive alone. */
  others?: Record<string, string>;
}

/** Waits as long as a busy machine takes; a second, as by default, is too short for it. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 60_000, interval: 5 });
}

/** What the server has, and how it answers. */
export class Network {
  files = new Map<string, string>();
  /** Path and cache mode of each request, in order. */
  asked: string[] = [];
  isDown = false;
  private answers = new Map<string, Answer>();

  deploy(id: string, { shell, newest = {}, languages = {}, others = {} }: Deployment): void {
    const listOf = (files: Record<string, string>) =>
      Object.entries(files).map(([path, text]) => ({
        path,
        hash: hash('sha256', text, 'hex').slice(0, 16),
        bytes: text.length,
      }));
    const spoken = Object.entries(languages).map(([code, files]) => [code, listOf(files)] as const);
    const release: Release = {
      id,
      shell: listOf(shell),
      newest: listOf(newest),
      languages: Object.fromEntries(spoken),
    };
    const all = Object.assign({}, shell, newest, others, ...Object.values(languages));
    this.files = new Map(Object.entries(all));
    this.files.set('release.json', JSON.stringify(release));
    this.files.set('offline.json', JSON.stringify({ id, kept: 1, files: listOf(all) }));
  }

  /** Answers so for a path, until it is told otherwise. */
  answer(path: string, how: Answer): void {
    this.answers.set(path, how);
  }

  plainly(path: string): void {
    this.answers.delete(path);
  }

  /** Lets a path wait until the function that it gives is called. */
  hold(path: string): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.answer(path, async () => {
      await promise;
      return this.plain(path);
    });
    return () => {
      this.plainly(path);
      resolve();
    };
  }

  fetch = async (
    request: string | { url: string },
    { cache = 'default', signal }: RequestInit = {},
  ): Promise<Response> => {
    const path = pathOf(urlOf(request));
    this.asked.push(`${path} ${cache}`);
    if (this.isDown) throw new TypeError('no network');
    const answer = Promise.resolve(this.answers.get(path)?.() ?? this.plain(path));
    const stopped = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
    return asBasic(await Promise.race([answer, stopped]));
  };

  private plain(path: string): Response {
    const text = this.files.get(path);
    const type = /(^|\/)$/.test(path) ? 'text/html' : 'text/plain';
    return new Response(text ?? 'gone', {
      status: text === undefined ? 404 : 200,
      headers: { 'content-type': type },
    });
  }
}

/** A page of the site under `/`. */
export const html = (text: string) => `<html data-base="/"><body>${text}</body></html>`;

/** Of a cache: bytes and headers by address, the oldest first. A browser's answers in a later task, too. */
class Store {
  kept = new Map<string, { bytes: ArrayBuffer; headers: Headers }>();
  async put(key: string | { url: string }, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    await laterTask();
    this.kept.delete(urlOf(key));
    this.kept.set(urlOf(key), { bytes, headers: new Headers(response.headers) });
  }
  async match(key: string | { url: string }): Promise<Response | undefined> {
    await laterTask();
    const found = this.kept.get(urlOf(key));
    return found && new Response(found.bytes, { headers: found.headers });
  }
  async keys(): Promise<{ url: string }[]> {
    await laterTask();
    return [...this.kept.keys()].map((url) => ({ url }));
  }
  async delete(key: string | { url: string }): Promise<boolean> {
    return this.kept.delete(urlOf(key));
  }
}

export class Scene {
  network = new Network();
  stores = new Map<string, Store>();
  isBroken = false;
  /** What the worker has told its pages. */
  news: WorkerNews[] = [];
  private listeners = new Map<string, Listener>();

  constructor() {
    vi.stubGlobal('location', { origin });
    vi.stubGlobal('fetch', this.network.fetch);
    const open = async (name: string) => {
      if (this.isBroken) throw new Error('the store is broken');
      return this.store(name);
    };
    vi.stubGlobal('caches', { open });
  }

  /** A worker that knows nothing of an earlier one; whatever that one was about is never done. */
  async start(): Promise<void> {
    const page = { postMessage: (news: WorkerNews) => this.news.push(news) };
    vi.stubGlobal('navigator', { locks: newLocks() });
    vi.stubGlobal('self', {
      navigator: {},
      clients: { claim: async () => {}, matchAll: async () => [page] },
      addEventListener: (name: string, listener: Listener) => this.listeners.set(name, listener),
    });
    vi.resetModules();
    await import('../../../../src/islands/offline/service-worker.ts');
  }

  /** Ends when the worker is installed. */
  install(): Promise<unknown> {
    return this.happens('install', {});
  }

  /** A page is opened, and says so. Ends when the worker has kept all. */
  async visit(path: string, language = ''): Promise<void> {
    const data: WorkerMessage = { ask: 'keep', addresses: [`${origin}/${path}`], language };
    const source = { postMessage: (news: WorkerNews) => this.news.push(news) };
    await this.happens('message', { data, source });
  }

  /** What a page gets at an address, and when all is kept. `mode`: `navigate` for a page. */
  ask(path: string, mode = 'navigate', cache = 'default') {
    const done: Promise<unknown>[] = [];
    let answer = Promise.reject<Response>(new Error('not answered'));
    answer.catch(() => {});
    this.listeners.get('fetch')?.({
      request: { url: `${origin}/${path}`, method: 'GET', mode, cache },
      respondWith: (response: Promise<Response>) => (answer = response),
      waitUntil: (work: Promise<unknown>) => done.push(work),
    });
    const text = answer.then((response) => response.text());
    return { text, kept: () => text.catch(() => {}).then(() => Promise.all(done)) };
  }

  async read(path: string, mode = 'navigate'): Promise<string> {
    const { text, kept } = this.ask(path, mode);
    await kept();
    return text;
  }

  /** Paths of the files of releases that are kept, without the lists. */
  keptPaths(): string[] {
    const keys = [...this.store('broadsheet:/:files').kept.keys()];
    return keys
      .filter((key) => key.includes('?'))
      .map((key) => pathOf(key))
      .sort();
  }

  /** Replaces the bytes of all that is kept of a path. */
  damage(path: string): void {
    for (const { kept } of this.stores.values())
      for (const [key, entry] of kept)
        if (pathOf(key) === path) entry.bytes = new TextEncoder().encode('(((').buffer;
  }

  store(name: string): Store {
    const store = this.stores.get(name) ?? new Store();
    this.stores.set(name, store);
    return store;
  }

  private async happens(name: string, event: object): Promise<unknown> {
    let work: Promise<unknown> = Promise.resolve();
    this.listeners.get(name)?.({ ...event, waitUntil: (one: Promise<unknown>) => (work = one) });
    return work;
  }
}

/** Locks as browsers have them, but for stealing: one holder a name, all others in a row. */
function newLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    async request<T>(
      name: string,
      { ifAvailable = false }: LockOptions,
      work: (lock: object | null) => Promise<T>,
    ): Promise<T> {
      const before = last.get(name);
      if (before && ifAvailable) return work(null);
      const own = (async () => {
        await before?.catch(() => {});
        return work({});
      })();
      last.set(name, own);
      const free = () => last.get(name) === own && last.delete(name);
      own.then(free, free);
      return own;
    },
  };
}

function urlOf(key: string | { url: string }): string {
  return typeof key === 'string' ? key : key.url;
}

/** `https://reader.example/papers/moh/?0123` → `papers/moh/` */
function pathOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** As of the same origin. */
function asBasic(response: Response): Response {
  const clone = () => asBasic(Response.prototype.clone.call(response));
  return Object.defineProperties(response, { type: { value: 'basic' }, clone: { value: clone } });
}
