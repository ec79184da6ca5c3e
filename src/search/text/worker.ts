import type { FromTextWorker, ToTextWorker } from './messages.ts';
import { readPagefind } from './read-pagefind.ts';
import type { TextReader } from './text-reader.ts';

/** The worker that holds Pagefind: the engine answers from titles meanwhile, and ends it when it has grown. */
let reader: TextReader | null = null;
let loaded = 0;

new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (name.endsWith('.pf_index')) loaded++;
}).observe({ type: 'resource', buffered: true });

self.onmessage = async ({ data }: MessageEvent<ToTextWorker>) => {
  if (data.kind === 'open') {
    reader = readPagefind(data.place);
    return;
  }
  const { id } = data;
  try {
    if (!reader) throw new Error('Full text was asked for before it was opened');
    if (data.kind === 'search') {
      const hits = await reader.search(data.words);
      const columns = [hits.papers, hits.scores, hits.places, hits.starts];
      say(
        { kind: 'hits', id, loaded, hits },
        columns.map(({ buffer }) => buffer),
      );
    } else if (data.kind === 'text') {
      say({ kind: 'text', id, loaded, text: await reader.text(data.paper) });
    } else {
      await reader.warm();
      say({ kind: 'warm', id, loaded });
    }
  } catch (error) {
    say({
      kind: 'failure',
      id,
      loaded,
      reason: error instanceof Error ? error.message : `${error}`,
    });
  }
};

function say(message: FromTextWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
