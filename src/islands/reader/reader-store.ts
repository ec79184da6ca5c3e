import { base } from '../../site.ts';
import { newReader, type Reader, readerFrom, readerText } from './reader.ts';

/** Under the base: several sites may share one origin. */
const key = `broadsheet:${base}:reader`;
const listeners = new Set<(reader: Reader) => void>();
let known: Reader | null = null;

export function currentReader(): Reader {
  known ??= readerFrom(kept() ?? '') ?? newReader();
  return known;
}

/** Changes what is kept. Where nothing can be kept (a private window), the change lasts as long as the page. */
export function changeReader(change: (reader: Reader) => Reader): void {
  known = null;
  known = change(currentReader());
  try {
    localStorage.setItem(key, readerText(known));
  } catch {
    // Full or forbidden: the page still shows the change.
  }
  tell();
}

/** Hears of changes made here and in other tabs; answers how to stop. */
export function onReader(listener: (reader: Reader) => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', fromElsewhere);
    addEventListener('pageshow', fromCache);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener(currentReader());
}

function fromElsewhere(event: StorageEvent): void {
  if (event.key !== key && event.key !== null) return;
  known = null;
  tell();
}

/** A page that comes back whole slept through what was done since. */
function fromCache(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  known = null;
  tell();
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
