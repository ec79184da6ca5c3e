import { useState } from 'preact/hooks';
import { counted } from '../../counted.ts';
import { listBibtex } from '../../publish/exports/list-exports.ts';
import { paperInPage } from '../../publish/machine-readable/paper-in-page.ts';
import { pathTo } from '../../site.ts';
import { download } from '../download.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { textAt } from '../other-page.ts';
import { editsFrom, fileOf } from '../reader/marks-file.ts';
import { allMarks, takeEdits } from '../reader/reader-store.ts';

/** Print, citations, and the marks as a file, out and in. `ids`: the papers of the list that is shown. */
export function TakeAway({ ids }: { ids: string[] }) {
  const [said, setSaid] = useState({ about: '', status: '' });
  // What was said of other papers is no longer true.
  const about = ids.join(' ');
  const say = (status: string) => setSaid({ about, status });
  return (
    <>
      <div class="actions">
        {ids.length > 0 && (
          <>
            <button type="button" class="control" onClick={() => print()}>
              Print
            </button>
            <button
              type="button"
              class="control"
              onClick={async () => say(await downloadBibtex(ids))}
            >
              BibTeX
            </button>
          </>
        )}
        <button type="button" class="control" onClick={downloadMarks}>
          Export my marks
        </button>
        <label class="control import">
          Import marks
          <input
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              const status = await importMarks(currentTarget.files?.[0]);
              setSaid({ about: '', status });
            }}
          />
        </label>
      </div>
      <p role="status">{(said.about === about || said.about === '') && said.status}</p>
    </>
  );
}

async function downloadMarks(): Promise<void> {
  download('broadsheet-marks.json', 'application/json', fileOf(await allMarks()));
}

/** Returns the text for the status line, as does the function below. */
async function downloadBibtex(ids: string[]): Promise<string> {
  const pages = await mapConcurrent(ids, (id) => textAt(pathTo(`papers/${id}/`)));
  // Made from the papers' pages, which a saved archive has, too.
  const entries = pages.flatMap((html) => {
    const page = html && paperInPage(html);
    return page ? listBibtex([page.record], page.address) : [];
  });
  if (entries.length === 0) return 'The BibTeX could not be loaded; are you offline?';
  const file = entries.map((entry) => `${entry.trim()}\n`).join('\n');
  download('reading-list.bib', 'application/x-bibtex', file);
  const missing = ids.length - entries.length;
  return `BibTeX of ${counted(entries.length)}${missing > 0 ? `; ${counted(missing)} could not be loaded` : ' downloaded'}`;
}

async function importMarks(file: File | undefined): Promise<string> {
  const edits = editsFrom((await file?.text()) ?? '', Date.now());
  if (!edits) return 'This is not a file of marks from a Broadsheet site.';
  return (await takeEdits(edits))
    ? 'The marks were added to yours.'
    : 'Not all marks could be stored: this browser’s storage is full or blocked.';
}
