import { fetchPacked } from './catalogue/fetch.ts';
import { type Manifest, manifestName } from './catalogue/manifest.ts';
import type { ToWorker } from './messages.ts';

/**
 * Opens search in a worker that has just been made. It takes a while to start: what its first
 * answers need is fetched by the page meanwhile, what is needed first before the rest.
 */
export async function fetchAhead(base: string, worker: Worker): Promise<void> {
  const manifest = await manifestAt(base + manifestName);
  const [newest] = manifest?.parts ?? [];
  const words = manifest?.parts.map((part) => part.words) ?? [];
  const first = newest ? [...words, newest.facts, newest.titles] : [];
  const next = newest && manifest ? [manifest.vocabulary, newest.authors] : [];
  say({ kind: 'open', base, manifest, sent: [...first, ...next] });
  for (const path of first) send(path, 'high');
  for (const path of next) send(path, 'low');

  function send(path: string, priority: RequestPriority): void {
    fetchPacked(base + path, priority).then(
      (bytes) => say({ kind: 'file', path, bytes }, [bytes.buffer]),
      () => say({ kind: 'file', path, bytes: null }),
    );
  }

  function say(message: ToWorker, transfer: Transferable[] = []): void {
    worker.postMessage(message, transfer);
  }
}

/** Null if it cannot be fetched: the worker tries again, and reports why it fails. */
async function manifestAt(url: string): Promise<Manifest | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
