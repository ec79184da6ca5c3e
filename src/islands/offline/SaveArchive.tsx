import { megabytes, type Progress, totalBytes } from './progress.ts';
import { type SaveState, useSaveArchive } from './use-save-archive.ts';

/** “Save the whole archive (n MB)”, with progress, pause and delete; no button where the browser has no caches. */
export default function SaveArchive() {
  const { state, files, done, start, pause, remove } = useSaveArchive();
  const isSaving = state.name === 'saving' || state.name === 'waiting';
  const total = totalBytes(files);
  const startLabel = {
    ready: `Save the whole archive (${megabytes(total)})`,
    paused: 'Continue',
    failed: 'Try again',
  };
  return (
    <section class="archive" aria-labelledby="archive">
      <h2 class="part" id="archive">
        The whole archive
      </h2>
      <p>Every page and the whole search, for reading without a network.</p>
      {(isSaving || state.name === 'paused') && (
        <progress aria-label="Saved so far" max={total} value={done.bytes} />
      )}
      {(state.name === 'ready' || state.name === 'paused' || state.name === 'failed') && (
        <button type="button" class="control" onClick={start}>
          {startLabel[state.name]}
        </button>
      )}
      {isSaving && (
        <button type="button" class="control" onClick={pause}>
          Pause
        </button>
      )}
      {done.files > 0 && (
        <button type="button" class="control" onClick={remove}>
          Delete the saved archive
        </button>
      )}
      <p role="status">{statusOf(state, done, files.length)}</p>
    </section>
  );
}

function statusOf(state: SaveState, done: Progress, files: number): string {
  switch (state.name) {
    case 'waiting':
      return 'Another tab is saving or updating the archive; this one waits until it has ended.';
    case 'saving':
      // In tenths, as a screen reader announces each change.
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
