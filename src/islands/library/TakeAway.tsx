/** Compare, share, print and export papers of the library: the selected ones, or else all of the list. */
import { compareWords, fileWords, listWords, noticeWords } from '#words';
import { counted } from '../../counted.ts';
import { dashed } from '../../text/fold.ts';
import { say } from '../../words/message.ts';
import { comparison } from '../list/address-store.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { showNotice } from '../notice.ts';
import { paperPage } from '../reader/known-papers.ts';
import type { MarkedPaper } from './LibraryRow.tsx';

/** Names of programs’ formats are not translated. */
const formats = {
  ...{ bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON', csv: 'CSV', md: 'Markdown' },
  zip: fileWords.notes,
};

interface Props {
  papers: (Pick<MarkedPaper, 'id'> & Partial<MarkedPaper>)[];
  /** The name of the list, and so of the file. */
  name: string;
}

/** Dimmed where they are too few or too many; a press says so, as a finger sees no title. */
export function Compare({ papers }: Pick<Props, 'papers'>) {
  const compared = comparison(papers.map(({ id }) => id));
  const tell = () => showNotice(compareWords.choose);
  return compared ? (
    <a class="further" href={compared}>
      {listWords.compare}
    </a>
  ) : (
    <button type="button" class="further" aria-disabled title={compareWords.choose} onClick={tell}>
      {listWords.compare}
    </button>
  );
}

export function TakeAway({ papers, name }: Props) {
  if (papers.length === 0) return null;
  const make = async (format: string, asked: string) => {
    showNotice(listWords.makingFile);
    // From the papers' pages, with formulas; else from the stored records.
    const found = await mapConcurrent(papers, async ({ id, record, note = '', tags = [] }) => {
      const known = (await paperPage(id))?.record ?? record;
      return known ? [{ ...known, note, tags }] : [];
    });
    const known = found.flat();
    if (known.length === 0) return showNotice(noticeWords.notLoaded);
    const { downloadPapers } = await import('../papers-file.ts');
    await downloadPapers(dashed(name) || 'list', format, known);
    const missing = papers.length - known.length;
    const made = { format: asked, papers: counted(known.length), missing: counted(missing) };
    showNotice(say(missing > 0 ? fileWords.madeInPart : fileWords.made, made));
  };
  const share = async () => {
    const ids = papers.map(({ id }) => id);
    // every-page.ts says what failed.
    (await import('../share/share-dialog.ts').catch(() => null))?.shareList(name, ids);
  };
  return (
    <>
      <button type="button" class="further" onClick={share}>
        {fileWords.share}
      </button>
      <button type="button" class="further" onClick={() => print()}>
        {fileWords.print}
      </button>
      <select
        class="further"
        aria-label={fileWords.takeList}
        value=""
        onChange={({ currentTarget }) => {
          const { value, selectedOptions } = currentTarget;
          void make(value, selectedOptions[0]?.text ?? '');
          currentTarget.value = '';
        }}
      >
        <option value="">{fileWords.takeList}</option>
        {Object.entries(formats).map(([format, asked]) => (
          <option key={format} value={format}>
            {asked}
          </option>
        ))}
      </select>
    </>
  );
}
