import { useEffect, useRef, useState } from 'preact/hooks';
import { archiveOf, megabytes, type Progress, progressOf, totalBytes } from './archive.ts';
import type { SiteList } from './release.ts';

type State =
  | { name: 'unknown' | 'unlisted' | 'ready' | 'saving' | 'paused' | 'saved' }
  | { name: 'failed'; reason: string };

interface Props {
  base: string;
}

const nothing: Progress = { files: 0, bytes: 0 };

/** "Save the whole archive (n MB)", with progress, pause and delete; absent where the browser keeps no caches. */
export default function SaveArchive({ base }: Props) {
  const [state, setState] = useState<State>({ name: 'unknown' });
  const [list, setList] = useState<SiteList>({ id: '', files: [] });
  const [done, setDone] = useState(nothing);
  const pause = useRef(new AbortController());
  const running = useRef(Promise.resolve());
  const archive = archiveOf(base);
  const { files } = list;

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
      const listed = await archive.list();
      const kept = progressOf(listed.files, await archive.kept(listed.files));
      setList(listed);
      setDone(kept);
      setState({
        name: kept.files === 0 ? 'ready' : kept.files < listed.files.length ? 'paused' : 'saved',
      });
    } catch {
      // Nobody asked for anything to be saved: no fault to tell of.
      setState({ name: 'unlisted' });
    }
  }

  async function save() {
    const { signal } = pause.current;
    setState({ name: 'saving' });
    try {
      const kept = await archive.kept(files);
      const missing = files.filter(({ path }) => !kept.has(path));
      setDone(progressOf(files, kept));
      await askForRoom(totalBytes(missing));
      await archive.save(list, missing, signal, ({ bytes }) =>
        setDone((was) => ({ files: was.files + 1, bytes: was.bytes + bytes })),
      );
      setState({ name: signal.aborted ? 'paused' : 'saved' });
    } catch (fault) {
      setState(signal.aborted ? { name: 'paused' } : failure(fault));
    }
  }

  function start() {
    pause.current = new AbortController();
    running.current = save();
  }

  async function remove() {
    pause.current.abort();
    // A file that is still on its way would be kept after all.
    await running.current;
    await archive.delete();
    setDone(nothing);
    setState({ name: files.length > 0 ? 'ready' : 'unknown' });
  }

  const size = megabytes(totalBytes(files));
  return (
    <section class="archive" aria-labelledby="archive">
      <h2 class="part" id="archive">
        The whole archive
      </h2>
      <p>Every page, and all of the search, to be read without a network.</p>
      {state.name === 'ready' && (
        <button type="button" onClick={start}>
          Save the whole archive ({size})
        </button>
      )}
      {(state.name === 'saving' || state.name === 'paused') && (
        <progress aria-label="Saved so far" max={totalBytes(files)} value={done.bytes} />
      )}
      {state.name === 'saving' && (
        <button type="button" onClick={() => pause.current.abort()}>
          Pause
        </button>
      )}
      {state.name === 'paused' && (
        <button type="button" onClick={start}>
          Go on
        </button>
      )}
      {state.name === 'failed' && (
        <button type="button" onClick={start}>
          Try again
        </button>
      )}
      {done.files > 0 && (
        <button type="button" onClick={remove}>
          Delete the saved archive
        </button>
      )}
      <p role="status">{inWords(state, done, files.length)}</p>
    </section>
  );
}

function inWords(state: State, done: Progress, files: number): string {
  switch (state.name) {
    case 'saving':
      // A reader who listens wants the tenths, not each of a thousand files.
      return `Saving: ${Math.floor((10 * done.files) / files) * 10}% of ${files} files.`;
    case 'paused':
      return `Paused at ${done.files} of ${files} files; what is saved stays.`;
    case 'saved':
      return `All ${files} files (${megabytes(done.bytes)}) are saved: every page and search work offline.`;
    case 'unlisted':
      return 'The whole archive can be saved once you are online.';
    case 'failed':
      return `Not everything could be saved: ${state.reason}`;
    default:
      return '';
  }
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

function failure(fault: unknown): State {
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
