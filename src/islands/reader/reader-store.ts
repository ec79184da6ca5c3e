import { storageKey } from '../../site.ts';
import type { Reader } from './reader.ts';
import { StoredReader } from './stored-reader.ts';

const listeners = new Set<(reader: Reader) => void>();
const key = storageKey('reader');
const store = new StoredReader(() => localStorage, key);
if (!import.meta.env.SSR) void takeOldList();

export function currentReader(): Reader {
  return store.current();
}

/** Answers whether the browser has stored the change; if not, it lasts as long as the page. */
export function changeReader(change: (reader: Reader) => Reader): boolean {
  const isStored = store.change(change);
  notify();
  return isStored;
}

/** Calls `listener` after changes made here and in other tabs; answers how to stop. */
export function onReader(listener: (reader: Reader) => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', ({ key, newValue }) => {
      if (key === null) store.reload();
      if (key === null || store.receive(key, newValue)) tellLater();
    });
    // A page from the back/forward cache has missed what other pages did.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) store.reload();
      if (persisted) notify();
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** An import in another tab changes thousands of keys, each with an event of its own. */
function tellLater(): void {
  clearTimeout(timer);
  timer = setTimeout(notify);
}

function notify(): void {
  for (const listener of listeners) listener(currentReader());
}

/** Former releases kept all marks in one text under this key. One that cannot be read, or is of a later release, stays. */
async function takeOldList(): Promise<void> {
  try {
    const text = localStorage.getItem(key);
    if (!text) return;
    const { merge, readerFrom } = await import('./marks-file.ts');
    const old = readerFrom(text);
    if (old && changeReader((mine) => merge(old, mine))) localStorage.removeItem(key);
  } catch {
    // Storage is blocked.
  }
}
