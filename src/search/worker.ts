import { type Opened, openSearch } from './engine/open.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The module worker that holds the catalogue and reads full text, so that the page never waits for either. */
let opened: Promise<Opened> | null = null;
let base = '/';
const waiting = new Set<number>();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    base = data.base;
    open().catch(() => {});
  } else if (data.kind === 'cancel') waiting.delete(data.id);
  else if (data.kind === 'ask') answer(data);
  else excerpts(data);
};

function open(): Promise<Opened> {
  opened ??= openSearch(base).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function answer({ id, asked }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
  waiting.add(id);
  try {
    const { engine, newest, complete } = await open();
    const isWanted = () => waiting.has(id);
    if (isWanted()) say({ kind: 'results', id, results: engine.instant(asked) });
    await newest;
    // Lets a later question, or word that this one is not wanted any more, come in between.
    await new Promise((resolve) => setTimeout(resolve));
    if (!engine.isComplete()) {
      const early = isWanted() ? await engine.full(asked, isWanted) : null;
      if (early && isWanted())
        say({ kind: 'results', id, results: { ...early, stage: 'instant' } });
      await complete;
    }
    const results = isWanted() ? await engine.full(asked, isWanted) : null;
    if (results && isWanted()) say({ kind: 'results', id, results });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (waiting.has(id)) say({ kind: 'failure', id, reason });
  } finally {
    waiting.delete(id);
  }
}

async function excerpts({
  id,
  papers,
  query,
}: Extract<ToWorker, { kind: 'excerpts' }>): Promise<void> {
  const found = await open()
    .then(({ engine }) => engine.excerpts(papers, { query }))
    .catch(() => ({}));
  say({ kind: 'excerpts', id, excerpts: found });
}

function say(message: FromWorker): void {
  self.postMessage(message);
}
