import { useState } from 'preact/hooks';
import { counted } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import type { SearchHit } from '../../search/types.ts';
import { byKeyboard } from '../list/focus.ts';
import type { Reader } from '../reader/reader.ts';
import { titleOf } from '../reader/reader-store.ts';
import { toggleMark } from '../reader/undo.ts';
import type { DeskList } from './desk-lists.ts';
import { Note } from './Note.tsx';
import { usePapers } from './use-papers.ts';

/** Papers that are shown at once; as many more with each press. */
const pageSize = 50;

interface Props {
  ids: string[];
  list: DeskList;
  reader: Reader;
}

/** A list of the desk, last marked first. */
export function DeskPapers({ ids, list, reader }: Props) {
  const [limit, setLimit] = useState(pageSize);
  const shown = ids.slice(0, limit);
  const { hits, gone, failure } = usePapers(shown);
  const known = shown.filter((id) => hits.has(id) || gone.has(id) || titleOf(id));
  const missing = shown.filter((id) => gone.has(id)).length;
  return (
    <>
      <p role="status" class="soft">
        {counted(ids.length)}
        {missing > 0 && `; ${counted(missing)} no longer on this site`}
      </p>
      {failure && <p role="alert">{failure}</p>}
      <ol class="desk-papers" data-list={list.label}>
        {known.map((id) => (
          <DeskPaper key={id} {...{ id, list, reader }} hit={hits.get(id)} isGone={gone.has(id)} />
        ))}
      </ol>
      {ids.length > limit && (
        <button type="button" class="control" onClick={() => setLimit(limit + pageSize)}>
          Show {Math.min(pageSize, ids.length - limit)} more of {ids.length.toLocaleString('en')}
        </button>
      )}
    </>
  );
}

interface PaperProps extends Omit<Props, 'ids'> {
  id: string;
  hit: SearchHit | undefined;
  isGone: boolean;
}

function DeskPaper({ id, hit, isGone, list, reader }: PaperProps) {
  const title = hit?.title.map(({ text }) => text).join('') ?? (titleOf(id) || id);
  const facts = [
    hit?.authors.map(({ text }) => text).join(''),
    hit && plainDay(hit.date),
    hit?.venue,
    reader.saved.has(id) && list.name !== 'to-read' && 'saved',
    reader.read.has(id) && list.name !== 'read' && 'read',
    isGone && 'no longer on this site',
  ].filter(Boolean);
  const set = list.name === 'hidden' ? 'hidden' : list.name === 'read' ? 'read' : 'saved';
  const removal = { hidden: 'Show again', read: 'Mark as unread', saved: 'Remove' }[set];
  return (
    <li data-paper={id}>
      <h2>{hit ? <a href={hit.url}>{title}</a> : title}</h2>
      <p class="soft">{facts.join(' · ')}</p>
      <div class="row">
        {list.name === 'to-read' && (
          <button
            type="button"
            class="link-button"
            aria-label={`Mark as read: ${title}`}
            onClick={(event) => {
              leave(event);
              void toggleMark('read', id, title);
            }}
          >
            Mark as read
          </button>
        )}
        {(set !== 'saved' || reader.saved.has(id)) && (
          <button
            type="button"
            class="link-button"
            aria-label={`${removal}: ${title}`}
            onClick={(event) => {
              if (list.name !== 'notes') leave(event);
              void toggleMark(set, id, title);
            }}
          >
            {removal}
          </button>
        )}
        <Note {...{ id, title }} isOpen={list.name === 'notes'} />
      </div>
    </li>
  );
}

/** The paper leaves the list: a key's focus goes to the one after it, or before, or else to the lists. */
function leave(event: MouseEvent): void {
  if (!byKeyboard(event) || !(event.currentTarget instanceof HTMLElement)) return;
  const item = event.currentTarget.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const label = event.currentTarget.textContent;
  const buttons = [...(beside?.querySelectorAll('button') ?? [])];
  const next = buttons.find(({ textContent }) => textContent === label);
  (next ?? document.querySelector<HTMLElement>('.desk nav [aria-current]'))?.focus();
}
