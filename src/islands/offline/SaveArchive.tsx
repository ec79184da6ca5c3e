import { listWords, offlineWords } from '#words';
import { percent } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { megabytes, type Progress, totalBytes } from './progress.ts';
import type { SiteList } from './release.ts';
import { type SaveState, useSaveArchive } from './use-save-archive.ts';

/** “Save the whole archive (n MB)”, with progress, pause and delete; no button where the browser has no caches. */
export default function SaveArchive() {
  const { state, list, done, start, pause, remove } = useSaveArchive();
  const isSaving = state.name === 'saving' || state.name === 'waiting';
  const startLabel = {
    ready: say(offlineWords.save, { size: megabytes(list.kept) }),
    paused: offlineWords.goOn,
    failed: listWords.tryAgain,
  };
  return (
    <section class="archive" aria-labelledby="archive">
      <h2 class="part" id="archive">
        {offlineWords.archive}
      </h2>
      <p>{offlineWords.everyPage}</p>
      {(isSaving || state.name === 'paused') && (
        <progress
          aria-label={offlineWords.savedSoFar}
          max={totalBytes(list.files)}
          value={done.bytes}
        />
      )}
      {(state.name === 'ready' || state.name === 'paused' || state.name === 'failed') && (
        <button type="button" class="control" onClick={start}>
          {startLabel[state.name]}
        </button>
      )}
      {isSaving && (
        <button type="button" class="control" onClick={pause}>
          {offlineWords.pause}
        </button>
      )}
      {done.files > 0 && (
        <button type="button" class="control" onClick={remove}>
          {offlineWords.delete}
        </button>
      )}
      <p role="status">{statusOf(state, done, list)}</p>
    </section>
  );
}

function statusOf(state: SaveState, done: Progress, { files: all, kept }: SiteList): string {
  const files = all.length;
  switch (state.name) {
    case 'waiting':
      return offlineWords.waiting;
    case 'saving':
      // In tenths, as a screen reader announces each change.
      return say(offlineWords.saving, {
        part: percent(Math.floor((10 * done.files) / files), 10),
        n: files,
      });
    case 'paused':
      return say(offlineWords.paused, { done: done.files, n: files });
    case 'saved':
      return say(offlineWords.saved, { n: files, size: megabytes(kept) });
    case 'unlisted':
      return offlineWords.unlisted;
    case 'failed':
      return state.why;
    default:
      return '';
  }
}
