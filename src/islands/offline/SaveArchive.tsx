import { megabytes, type Progress, totalBytes } from './progress.ts';
import { type SaveState, useSaveArchive } from './use-save-archive.ts';

interface Props {
  base: string;
}

/** "Save the whole archive (n MB)", with progress, pause and delete; absent where the browser keeps no caches. */
export default function SaveArchive({ base }: Props) {
  const { state, files, done, start, pause, remove } = useSaveArchive(base);
  const isUnderWay = state.name === 'saving' || state.name === 'waiting';
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
      {(isUnderWay || state.name === 'paused') && (
        <progress aria-label="Saved so far" max={totalBytes(files)} value={done.bytes} />
      )}
      {isUnderWay && (
        <button type="button" onClick={pause}>
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

function inWords(state: SaveState, done: Progress, files: number): string {
  switch (state.name) {
    case 'waiting':
      return 'The archive is being saved or renewed already; this waits until that has ended.';
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
