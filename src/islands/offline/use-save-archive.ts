import { useEffect, useRef, useState } from 'preact/hooks';
import { archiveOf, bringArchive, keptHashes, missingOf } from './archive.ts';
import { megabytes, type Progress, progressOf, totalBytes } from './progress.ts';
import type { SiteFile } from './release.ts';

export type SaveState =
  | { name: 'unknown' | 'unlisted' | 'ready' | 'waiting' | 'saving' | 'paused' | 'saved' }
  | { name: 'failed'; reason: string };

const nothing: Progress = { files: 0, bytes: 0 };

/** What the saving of the archive has come to, and what a reader can do about it. */
export function useSaveArchive(base: string) {
  const [state, setState] = useState<SaveState>({ name: 'unknown' });
  const [files, setFiles] = useState<SiteFile[]>([]);
  const [done, setDone] = useState(nothing);
  const pause = useRef(new AbortController());
  const running = useRef(Promise.resolve());
  const archive = archiveOf(base);

  useEffect(() => {
    if ('caches' in window) void look();
  }, []);

  // Only then: a line that comes back must not take a save under way for one that was paused.
  useEffect(() => {
    if (state.name !== 'unlisted') return;
    addEventListener('online', look);
    return () => removeEventListener('online', look);
  }, [state.name]);

  async function look() {
    try {
      const listed = (await archive.list()).files;
      const cache = await archive.kept();
      const kept = cache ? await keptHashes(cache, archive.addressOf, listed) : new Map();
      const missing = missingOf(listed, kept, true);
      setFiles(listed);
      setDone(progressOf(listed, missing));
      setState({
        name: missing.length === listed.length ? 'ready' : missing.length > 0 ? 'paused' : 'saved',
      });
    } catch {
      // Nobody asked for anything to be saved: no fault to tell of.
      setState({ name: 'unlisted' });
    }
  }

  /** Lists anew: since the page was opened, a deployment may have taken files away. */
  async function save(signal: AbortSignal) {
    setState({ name: 'saving' });
    const cache = await archive.open();
    const list = await archive.list();
    setFiles(list.files);
    await bringArchive({ cache, addressOf: archive.addressOf }, list, {
      all: true,
      signal,
      begin: async (missing) => {
        setDone(progressOf(list.files, missing));
        await askForRoom(totalBytes(missing));
      },
      saved: ({ bytes }) => setDone((was) => ({ files: was.files + 1, bytes: was.bytes + bytes })),
    });
    return true;
  }

  async function saveInTurn() {
    const { signal } = pause.current;
    try {
      const saved = await archive.alone(() => save(signal), { ifAvailable: true });
      if (!saved) {
        setState({ name: 'waiting' });
        await archive.alone(() => save(signal), { signal });
      }
      setState({ name: signal.aborted ? 'paused' : 'saved' });
    } catch (fault) {
      if (signal.aborted) setState({ name: 'paused' });
      else if (wasTaken(fault)) {
        pause.current.abort();
        await archive.alone(look);
      } else setState(failure(fault));
    }
  }

  return {
    state,
    files,
    done,
    start() {
      pause.current = new AbortController();
      running.current = saveInTurn();
    },
    pause: () => pause.current.abort(),
    async remove() {
      pause.current.abort();
      await running.current;
      // From another tab, too, which saves or waits.
      await archive.alone(archive.delete, { steal: true });
      setDone(nothing);
      setState({ name: files.length > 0 ? 'ready' : 'unknown' });
    },
  };
}

/** Another tab has deleted the archive. */
function wasTaken(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError';
}

/** Asks that the archive be kept when the disk fills, and stops before a download that cannot fit. */
async function askForRoom(bytes: number): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - (usage ?? 0) < bytes) {
    throw new Error(
      `it needs ${megabytes(bytes)}, and the browser gives this site ${megabytes(quota - (usage ?? 0))} more. Free some room, then try again.`,
    );
  }
  await navigator.storage?.persist?.();
}

function failure(fault: unknown): SaveState {
  if (fault instanceof DOMException && fault.name === 'QuotaExceededError') {
    return {
      name: 'failed',
      reason: 'the browser has no more room for this site. Free some, then try again.',
    };
  }
  if (!navigator.onLine)
    return { name: 'failed', reason: 'there is no network. What is saved stays.' };
  return { name: 'failed', reason: fault instanceof Error ? fault.message : String(fault) };
}
