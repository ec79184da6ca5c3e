/** State and actions of saving the whole archive: start, pause, delete, too little space, other tabs; how many files and megabytes are kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { language, offlineWords } from '#words';
import { percent } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { dropList, keepList, listNamed, locked, missingOf } from './kept-files.ts';
import { deployedList, type SiteFile, type SiteList } from './release.ts';

type Progress = ReturnType<typeof progressOf>;

type SaveState =
  | { name: 'unknown' | 'unlisted' | 'ready' | 'waiting' | 'saving' | 'paused' | 'saved' }
  | { name: 'failed'; why: string };

const nothing: Progress = { files: 0, bytes: 0 };

export function useSaveArchive() {
  const [state, setState] = useState<SaveState>({ name: 'unknown' });
  const [list, setList] = useState<SiteList>({ id: '', kept: 0, files: [] });
  const [done, setDone] = useState(nothing);
  const pause = useRef(new AbortController());
  const running = useRef(Promise.resolve());

  useEffect(() => {
    void look();
  }, []);

  // Only in this state: otherwise a save in progress would be taken for a paused one.
  useEffect(() => {
    if (state.name !== 'unlisted') return;
    addEventListener('online', look);
    return () => removeEventListener('online', look);
  }, [state.name]);

  async function look() {
    try {
      const now = await archiveList();
      setList(now);
      if (!(await listNamed('archive'))) return setState({ name: 'ready' });
      const missing = await missingOf(now.files);
      setDone(progressOf(now.files, missing));
      setState({ name: missing.length > 0 ? 'paused' : 'saved' });
    } catch {
      setState({ name: 'unlisted' });
    }
  }

  async function save(signal: AbortSignal) {
    setState({ name: 'saving' });
    // A deployment may have replaced files since the page was opened.
    const now = await deployedList();
    setList(now);
    await keepList('archive', now, {
      cache: 'no-store',
      signal,
      begin: async (missing) => {
        setDone(progressOf(now.files, missing));
        await askForSpace((now.kept * totalBytes(missing)) / totalBytes(now.files));
      },
      saved: ({ bytes }) => setDone((was) => ({ files: was.files + 1, bytes: was.bytes + bytes })),
    });
    return true;
  }

  async function saveLocked() {
    const { signal } = pause.current;
    try {
      const saved = await locked('archive', () => save(signal), { ifAvailable: true });
      if (!saved) {
        setState({ name: 'waiting' });
        await locked('archive', () => save(signal), { signal });
      }
      setState({ name: signal.aborted ? 'paused' : 'saved' });
    } catch (error) {
      if (signal.aborted) setState({ name: 'paused' });
      else if (error instanceof DOMException && error.name === 'AbortError') {
        // Another tab has taken the lock to delete the archive.
        pause.current.abort();
        await locked('archive', look);
      } else setState({ name: 'failed', why: whyNotAll(error) });
    }
  }

  const { length: n } = list.files;
  // Rounded to tenths, since a screen reader announces each change.
  const part = percent(Math.floor((10 * done.files) / (n || 1)), 10);
  const told = {
    ...{ unknown: '', ready: '', waiting: offlineWords.waiting, unlisted: offlineWords.unlisted },
    saving: say(offlineWords.saving, { part, n }),
    paused: say(offlineWords.paused, { done: done.files, n }),
    saved: say(offlineWords.saved, { n, size: megabytes(list.kept) }),
  };
  return {
    state,
    list,
    done,
    status: state.name === 'failed' ? state.why : told[state.name],
    start() {
      pause.current = new AbortController();
      running.current = saveLocked();
    },
    pause: () => pause.current.abort(),
    async remove() {
      pause.current.abort();
      await running.current;
      // Another tab may be saving, too.
      await locked('archive', () => dropList('archive'), { steal: true });
      setDone(nothing);
      setState({ name: list.files.length > 0 ? 'ready' : 'unknown' });
    },
  };
}

/** The list of the site as deployed now; without a network, the list with which the archive was saved. */
async function archiveList(): Promise<SiteList> {
  try {
    return await deployedList();
  } catch (error) {
    const saved = await listNamed('archive');
    if (saved) return { kept: 0, ...saved };
    throw error;
  }
}

/** Asks the browser not to evict the archive. Throws if there is too little space, before anything is downloaded. */
async function askForSpace(bytes: number): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - (usage ?? 0) < bytes)
    throw new DOMException('', 'QuotaExceededError');
  // Not awaited: Firefox asks the reader, who may never answer.
  navigator.storage?.persist?.().catch(() => {});
}

function whyNotAll(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return offlineWords.full;
  return navigator.onLine ? offlineWords.failed : offlineWords.noNetwork;
}

export function progressOf(all: SiteFile[], missing: SiteFile[]) {
  return { files: all.length - missing.length, bytes: totalBytes(all) - totalBytes(missing) };
}

export function totalBytes(files: SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** `1_534_000` → `"1.5 MB"`; `15_340_000` → `"15 MB"`; `34_000` → `"0.1 MB"` */
export function megabytes(bytes: number): string {
  const millions = Math.max(0.1, bytes / 1e6);
  const digits = millions < 10 ? 1 : 0;
  return new Intl.NumberFormat(language.locale, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(millions);
}
