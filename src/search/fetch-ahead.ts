import { fetchPacked } from './catalogue/fetch.ts';
import { type Manifest, manifestName } from './catalogue/manifest.ts';
import type { ToWorker } from './messages.ts';

/**
 * Opens search in a new worker. While the worker starts, the page fetches the files of its first answers, in the
 * order in which they are needed.
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
