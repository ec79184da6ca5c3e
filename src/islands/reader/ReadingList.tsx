import { useState } from 'preact/hooks';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { download } from './download.ts';
import { bibtexFile, bibtexOf, bibtexSaid } from './export-bibtex.ts';
import { merge, type Reader, readerFrom, readerText, remove } from './reader.ts';
import { changeReader } from './reader-store.ts';
import { SavedPapers } from './SavedPapers.tsx';
import { useReader } from './use-reader.ts';

interface Props {
  /** Topic id → name. */
  topicNames: Record<string, string>;
}

/** The reader's own page: what was saved, to print or take along, and what is never to be shown. */
export default function ReadingList({ topicNames }: Props) {
  const reader = useReader();
  const [said, say] = useState('');
  const takeIn = async (file: File | undefined) => {
    const theirs = readerFrom((await file?.text()) ?? '');
    if (theirs) changeReader((mine) => merge(mine, theirs));
    say(
      theirs
        ? 'The marks were added to yours.'
        : 'This is no file of marks from a Broadsheet site.',
    );
  };
  const takeAlong = async () => {
    const entries = await bibtexOf(reader.saved);
    if (entries.length > 0)
      download('reading-list.bib', 'application/x-bibtex', bibtexFile(entries));
    say(bibtexSaid(entries.length, reader.saved.length));
  };
  return (
    <div class="reading-list">
      {reader.saved.length === 0 ? (
        <p class="prose">
          Nothing saved yet. “Save” beside a paper puts it here; the list stays in this browser.
          Look through the <a href={pathTo()}>newest papers</a>, go by{' '}
          <a href={pathTo('topics/')}>topic</a>, or import the marks of another browser.
        </p>
      ) : (
        <SavedPapers reader={reader} />
      )}
      <div class="take-along">
        {reader.saved.length > 0 && (
          <>
            <button type="button" onClick={() => print()}>
              Print
            </button>
            <button type="button" onClick={takeAlong}>
              BibTeX
            </button>
          </>
        )}
        {isMarked(reader) && (
          <button
            type="button"
            onClick={() =>
              download('broadsheet-marks.json', 'application/json', readerText(reader))
            }
          >
            Export my marks
          </button>
        )}
        <label class="import">
          Import marks
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => takeIn(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status">{said}</p>
      {reader.muted.length > 0 && (
        <section class="take-along" aria-label="Topics never shown">
          <h2>Never shown</h2>
          {reader.muted.map((topic) => (
            <button
              type="button"
              key={topic}
              onClick={() => changeReader((kept) => remove(kept, 'muted', topic))}
            >
              Show {topicNames[topic] ?? topic} again
            </button>
          ))}
        </section>
      )}
      {reader.read.length > 0 && (
        <p class="take-along">
          {counted(reader.read.length)} marked as read.{' '}
          <button type="button" onClick={() => changeReader((kept) => ({ ...kept, read: [] }))}>
            Clear read marks
          </button>
        </p>
      )}
    </div>
  );
}

function isMarked({ saved, read, muted }: Reader): boolean {
  return saved.length + read.length + muted.length > 0;
}
