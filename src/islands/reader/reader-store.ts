import { storageKey } from '../../site.ts';
import { KeptReader } from './kept-reader.ts';
import type { Reader } from './reader.ts';

const key = storageKey('reader');
const listeners = new Set<(reader: Reader) => void>();
const kept = new KeptReader(() => localStorage, key);

export function currentReader(): Reader {
  return kept.current();
}

export function changeReader(change: (reader: Reader) => Reader): void {
  kept.change(change);
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
  takeUp();
}

/** A page that comes back whole slept through what was done since. */
function fromCache(event: PageTransitionEvent): void {
  if (event.persisted) takeUp();
}

function takeUp(): void {
  kept.takeUp();
  tell();
}
