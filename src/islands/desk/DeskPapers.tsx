/** A list of the desk, fifty papers at a time; where the focus goes when one disappears. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bulkWords, deskWords, fileWords, listWords, searchWords } from '#words';
import { counted } from '../../counted.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { recordFrom } from '../reader/known-papers.ts';
import type { Reader } from '../reader/reader.ts';
import { fieldOf } from '../reader/reader-store.ts';
import { useTyped } from '../use-typed.ts';
import { BulkBar } from './BulkBar.tsx';
import { DeskRow } from './DeskRow.tsx';
import { type DeskList, idsOf, searchFor } from './desk-lists.ts';
import { type DeskSort, deskFilter, deskPaper, isDeskSort, orders, sorted } from './desk-paper.ts';
import { TakeAway } from './TakeAway.tsx';
import { usePapers } from './use-papers.ts';

const pageSize = 50;

export function DeskPapers({ list, reader }: { list: DeskList; reader: Reader }) {
  const [limit, setLimit] = useState(pageSize);
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<DeskSort>('marked');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const records = useRecords();
  const ids = idsOf(reader, list);
  const [lookedUp, lookUp] = useState<string[]>([]);
  const { hits, gone, failure } = usePapers(lookedUp, list.name !== 'hidden');
  const all = useMemo(() => {
    const papers = ids.map((id) =>
      deskPaper(
        id,
        {
          title: fieldOf(id, 'title'),
          note: fieldOf(id, 'note'),
          record: records(fieldOf(id, 'record')),
          hit: hits.get(id),
        },
        reader,
      ),
    );
    return sorted(papers.filter(deskFilter(filter, reader)), sort);
  }, [reader, list.name, filter, sort, hits]);
  const shown = all.slice(0, limit);
  const shownIds = shown.map(({ id }) => id);
  useEffect(() => lookUp(shownIds), [shownIds.join(' ')]);
  // A paper without a title is one that is still looked for; where it cannot be looked for, its id is all there is.
  const known = shown.filter(({ id, title }) => title !== id || gone.has(id) || failure !== '');
  const missing = shownIds.filter((id) => gone.has(id)).length;
  const count =
    all.length < ids.length
      ? say(listWords.shown, { shown: all.length, n: ids.length })
      : counted(ids.length);
  const selected = all.filter(({ id }) => chosen.has(id));
  const choose = (paper: string, isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, paper] : [...chosen].filter((id) => id !== paper)));
  return (
    <>
      <input
        type="search"
        class="control"
        aria-label={deskWords.filter}
        placeholder={deskWords.filterBy}
        {...useTyped(filter, setFilter)}
      />
      <div class="tools list-of-desk">
        <p role="status">
          {missing > 0
            ? say(deskWords.withGone, { shown: count, papers: counted(missing) })
            : count}
        </p>
        <select
          aria-label={listWords.order}
          value={sort}
          onChange={({ currentTarget: { value } }) => {
            if (isDeskSort(value)) setSort(value);
          }}
        >
          {Object.entries(orders).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <a href={pathTo(`triage/?list=${list.name}`)}>{listWords.oneByOne}</a>
        <a href={pathTo(`map/?${searchFor(list)}`)}>{listWords.onMap}</a>
      </div>
      {failure && <p role="alert">{failure}</p>}
      <BulkBar
        {...{ list, reader, selected }}
        papers={all}
        onAll={(isOn) => setChosen(new Set(isOn ? all.map(({ id }) => id) : []))}
      />
      <ol class="desk-papers" data-list={list.label}>
        {known.map((paper) => (
          <DeskRow
            key={paper.id}
            {...{ paper, list, reader }}
            isGone={gone.has(paper.id)}
            isChosen={chosen.has(paper.id)}
            onChoose={(isOn) => choose(paper.id, isOn)}
          />
        ))}
      </ol>
      {all.length > limit && (
        <Button onClick={() => setLimit(limit + pageSize)}>
          {say(searchWords.more, { more: Math.min(pageSize, all.length - limit), all: all.length })}
        </Button>
      )}
      <TakeAway
        papers={selected.length > 0 ? selected : all}
        heading={
          selected.length > 0
            ? say(bulkWords.selected, { papers: counted(selected.length) })
            : fileWords.takeList
        }
        name={list.label}
      />
    </>
  );
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
