/** A list of the library: what the reader wrote of its papers, which papers are selected, what the site knows no more. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { bulkWords, deskWords, fileWords } from '#words';
import { counted } from '../../counted.ts';
import { say } from '../../words/message.ts';
import type { ListChoices } from '../list/choices.ts';
import { listColumns } from '../list/narrow.ts';
import type { OwnList } from '../list/own-list.ts';
import PaperList from '../list/PaperList.tsx';
import { recordFrom } from '../reader/known-papers.ts';
import type { Reader } from '../reader/reader.ts';
import { fieldOf } from '../reader/reader-store.ts';
import { BulkBar } from './BulkBar.tsx';
import { deskRow } from './DeskRow.tsx';
import { type DeskList, idsOf, searchFor } from './desk-lists.ts';
import { columnOf, type DeskPaper, deskPaper } from './desk-paper.ts';
import { TakeAway } from './TakeAway.tsx';
import { useWhereabouts } from './use-whereabouts.ts';

interface Props {
  list: DeskList;
  reader: Reader;
  choices: ListChoices;
}

export function DeskPapers({ list, reader, choices }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const records = useRecords();
  const ids = useMemo(() => idsOf(reader, list), [reader, list.name]);
  const { gone, failure, look } = useWhereabouts(ids, list.name !== 'hidden');
  const papers = useMemo(() => {
    const known = ids.map((id) => {
      const record = records(fieldOf(id, 'record'));
      const [title, note] = [fieldOf(id, 'title'), fieldOf(id, 'note')];
      return deskPaper(id, { title, note, record }, reader);
    });
    return new Map(known.map((paper) => [paper.id, paper]));
  }, [ids, reader]);
  const columns = useMemo(() => listColumns([...papers.values()].map(columnOf)), [papers]);
  const papersOf = (of: readonly string[]) => of.flatMap((id) => papers.get(id) ?? []);
  const selectedOf = (of: readonly string[]) => papersOf(of.filter((id) => chosen.has(id)));
  const own: OwnList = {
    name: list.label,
    ids,
    gone,
    columns,
    order: deskWords.lastMarked,
    field: deskWords.filter,
    placeholder: deskWords.filterBy,
    asSearch: `${searchFor(list)}`,
    review: `list=${list.name}`,
    isPrivate: true,
    look: 'desk-papers',
    textOf: (id) => textOf(papers.get(id)),
    rowOf(id, shown) {
      const paper = papers.get(id);
      const isGone = gone.has(id);
      // A paper without a title is one that is still looked for; where it cannot be looked for, its id is all there is.
      if (!paper || (paper.title === id && !shown && !isGone && failure === '')) return null;
      return deskRow({
        ...{ paper, shown, list, reader, isGone },
        isChosen: chosen.has(id),
        onChoose: (isOn) =>
          setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id))),
      });
    },
    onWhole: look,
    above: (left) => (
      <>
        {failure && <p role="alert">{failure}</p>}
        <BulkBar
          {...{ list, reader }}
          selected={selectedOf(left)}
          papers={left.length}
          onAll={(isOn) => setChosen(new Set(isOn ? left : []))}
        />
      </>
    ),
    below: (left) => {
      const selected = selectedOf(left);
      return (
        <TakeAway
          papers={selected.length > 0 ? selected : papersOf(left)}
          heading={
            selected.length > 0
              ? say(bulkWords.selected, { papers: counted(selected.length) })
              : fileWords.takeList
          }
          name={list.label}
        />
      );
    },
  };
  return <PaperList {...{ choices, own }} />;
}

function textOf(paper: DeskPaper | undefined): string {
  if (!paper) return '';
  const { title, authors, venue, note, tags, lists } = paper;
  return [title, authors, venue, note, ...tags, ...lists].join('\n');
}

function useRecords() {
  const known = useRef(new Map<string, ReturnType<typeof recordFrom>>());
  return (text: string) => {
    if (text === '') return null;
    const record = known.current.get(text) ?? recordFrom(text);
    known.current.set(text, record);
    return record;
  };
}
