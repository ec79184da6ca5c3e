import { useState } from 'preact/hooks';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { download } from '../download.ts';
import { bibtexOf } from './export-bibtex.ts';
import { merge, readerFrom, readerText } from './marks-file.ts';
import { type Reader, remove } from './reader.ts';
import { changeReader } from './reader-store.ts';
import { SavedPapers } from './SavedPapers.tsx';
import { useReader } from './use-reader.ts';
import { bibtexStatus } from './wording.ts';

interface Props {
  /** Topic id → name. */
  topicNames: Record<string, string>;
}

/** The reader's own page: saved papers, muted topics and read marks, to print, export and import. */
export default function ReadingList({ topicNames }: Props) {
  const reader = useReader();
  const [status, setStatus] = useState('');
  const { saved, read, muted } = reader;
  return (
    <div class="reading-list">
      {saved.length > 0 ? <SavedPapers reader={reader} /> : <NothingSaved />}
      <div class="actions">
        {saved.length > 0 && (
          <>
            <button type="button" class="control" onClick={() => print()}>
              Print
            </button>
            <button
              type="button"
              class="control"
              onClick={async () => setStatus(await downloadBibtex(saved))}
            >
              BibTeX
            </button>
          </>
        )}
        {saved.length + read.length + muted.length > 0 && (
          <button type="button" class="control" onClick={() => downloadMarks(reader)}>
            Export my marks
          </button>
        )}
        <label class="control import">
          Import marks
          <input
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) =>
              setStatus(await importMarks(currentTarget.files?.[0]))
            }
          />
        </label>
      </div>
      <p role="status">{status}</p>
      {muted.length > 0 && (
        <section class="actions" aria-labelledby="muted">
          <h2 id="muted">Muted topics</h2>
          {muted.map((topic) => (
            <button
              type="button"
              class="control"
              key={topic}
              onClick={() => changeReader((marks) => remove(marks, 'muted', topic))}
            >
              Unmute {topicNames[topic] ?? topic}
            </button>
          ))}
        </section>
      )}
      {read.length > 0 && (
        <p class="actions">
          {counted(read.length)} marked as read.{' '}
          <button
            type="button"
            class="control"
            onClick={() => changeReader((marks) => ({ ...marks, read: [] }))}
          >
            Clear read marks
          </button>
        </p>
      )}
    </div>
  );
}

function NothingSaved() {
  return (
    <p class="prose">
      Nothing saved yet. “Save” beside a paper puts it here; the list stays in this browser. Look
      through the <a href={pathTo()}>newest papers</a>, go by <a href={pathTo('topics/')}>topic</a>,
      or import the marks of another browser.
    </p>
  );
}

function downloadMarks(reader: Reader): void {
  download('broadsheet-marks.json', 'application/json', readerText(reader));
}

/** Returns the text for the status line, as does the function below. */
async function downloadBibtex(ids: string[]): Promise<string> {
  const entries = await bibtexOf(ids);
  const file = entries.map((entry) => `${entry.trim()}\n`).join('\n');
  if (entries.length > 0) download('reading-list.bib', 'application/x-bibtex', file);
  return bibtexStatus(entries.length, ids.length);
}

async function importMarks(file: File | undefined): Promise<string> {
  const theirs = readerFrom((await file?.text()) ?? '');
  if (!theirs) return 'This is not a file of marks from a Broadsheet site.';
  return changeReader((mine) => merge(mine, theirs))
    ? 'The marks were added to yours.'
    : 'Not all marks could be stored: this browser’s storage is full or blocked.';
}
