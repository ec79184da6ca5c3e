/** A list of the library: its papers with the reader's notes and tags, the selection, papers that the site no longer has; moves marks of papers with a new id. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { libraryWords, noticeWords } from '#words';
import { remembered } from '../../memoised.ts';
import type { SearchResults } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import type { ListChoices } from '../list/filters.ts';
import { listColumns } from '../list/narrow.ts';
import type { OwnList } from '../list/own-list.ts';
import PaperList from '../list/PaperList.tsx';
import { keepRecords, recordFrom } from '../reader/known-papers.ts';
import { moveMarks } from '../reader/new-ids.ts';
import { readerStore } from '../reader/reader-store.ts';
import { BulkBar } from './BulkBar.tsx';
import { libraryRow, type MarkedPaper, markedPaper } from './LibraryRow.tsx';
import { type InLibrary, idsOf, searchFor } from './library-lists.ts';
import { Compare, TakeAway } from './TakeAway.tsx';

export function LibraryPapers({ list, reader, choices }: InLibrary & { choices: ListChoices }) {
  const [chosen, setChosen] = useChosen();
  const ids = useMemo(() => idsOf(reader, list), [reader, list.name]);
  const { gone, failure, look } = useWhereabouts(ids, list.name !== 'hidden');
  const papers = useMemo(() => {
    const known = ids.map((id) => {
      const record = recordIn(readerStore.fieldOf(id, 'record'));
      const [title, note] = [readerStore.fieldOf(id, 'title'), readerStore.fieldOf(id, 'note')];
      return markedPaper(id, { title, note, record }, reader);
    });
    return new Map(known.map((paper) => [paper.id, paper]));
  }, [ids, reader]);
  const columns = useMemo(() => listColumns([...papers.values()]), [papers]);
  const papersOf = (of: readonly string[]) => of.flatMap((id) => papers.get(id) ?? []);
  const own: OwnList = {
    name: list.label,
    ids,
    gone,
    columns,
    order: libraryWords.lastMarked,
    field: libraryWords.filter,
    placeholder: libraryWords.filterBy,
    asSearch: `${searchFor(list)}`,
    review: `list=${list.name}`,
    isPrivate: true,
    look: 'library-papers',
    textOf: (id) => textOf(papers.get(id)),
    rowOf(id, shown) {
      const paper = papers.get(id);
      const isGone = gone.has(id);
      // A paper without a title is still being looked for. If that failed, its id is shown instead.
      if (!paper || (paper.title === id && !shown && !isGone && failure === '')) return null;
      return libraryRow({
        ...{ paper, shown, list, reader, isGone },
        isChosen: chosen.has(id),
        onChoose: (isOn) =>
          setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id))),
      });
    },
    onWhole: look,
    above(left) {
      const selected = papersOf(left.filter((id) => chosen.has(id)));
      const taken = selected.length > 0 ? selected : papersOf(left);
      return (
        <>
          {failure && <p role="alert">{failure}</p>}
          <BulkBar
            {...{ list, reader, selected }}
            papers={left.length}
            onAll={(isOn) => setChosen(new Set(isOn ? left : []))}
          >
            {left.length > 0 && <Compare papers={taken} />}
            <TakeAway papers={taken} name={list.label} />
          </BulkBar>
        </>
      );
    },
  };
  return <PaperList {...{ choices, own }} />;
}

/** The selected papers, kept in the history's state: after "back" from Compare or Review they are still selected. */
function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(history.state?.chosen));
  useEffect(() => {
    const keep = () => {
      try {
        history.replaceState({ ...history.state, chosen: [...chosen] }, '');
      } catch {
        // The browser refuses further changes for now.
      }
    };
    keep();
    // A choice of filters may have made a new step since.
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [chosen]);
  return [chosen, setChosen] as const;
}

function textOf(paper: MarkedPaper | undefined): string {
  if (!paper) return '';
  const { title, authors, record, note, tags, lists } = paper;
  return [title, ...authors, record?.venue, note, ...tags, ...lists].join('\n');
}

/** Remembered, so that thousands of records are not parsed again after each mark. */
const recordIn = remembered(recordFrom);

/** Which papers of the library the site no longer has, or why that is not known. Call `look` with the answer for the whole list: it looks once for each paper that is missing there and, with `keep`, stores the facts of the others. */
function useWhereabouts(ids: readonly string[], keep: boolean) {
  const [{ gone, failure }, setKnown] = useState({ gone: new Set<string>(), failure: '' });
  const followed = useRef(new Set<string>());
  const look = async ({ papers = new Uint32Array(), hits, withoutOlder }: SearchResults) => {
    const here = new Set(papers);
    const missing = ids.filter((id) => !here.has(idHash(id)) && !followed.current.has(id));
    if (withoutOlder && missing.length > 0)
      return setKnown({ gone, failure: libraryWords.oldNotLoaded });
    const now = missing.length > 0 ? await moveMarks() : new Map<string, string>();
    if (now === null) return setKnown({ gone, failure: noticeWords.notLoaded });
    const lost = missing.filter((id) => !now.has(id));
    for (const id of missing) followed.current.add(id);
    setKnown((old) =>
      lost.length === 0 && old.failure === ''
        ? old
        : { gone: new Set([...old.gone, ...lost]), failure: '' },
    );
    if (keep) await keepRecords(hits.map(({ id }) => id));
  };
  return { gone, failure, look };
}
