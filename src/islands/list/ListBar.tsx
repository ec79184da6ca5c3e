/** The bar above a page's list (search field, chips, status, tools), the notes below it (hidden papers, papers that cannot be loaded), and the list's filters. */
import { useRef } from 'preact/hooks';
import { listWords, searchWords } from '#words';
import { inQuotes } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { LinkButton } from '../Button.tsx';
import { noMarks } from '../reader/reader.ts';
import { useTyped } from '../use-typed.ts';
import { changeQuery, clearQuery, searchOf, useQuery, useStore } from './address-store.ts';
import { Chips } from './Chips.tsx';
import { FilterForm, ToFilters } from './FilterForm.tsx';
import { activeFilters, hasFilters, type ListChoices, topicName } from './filters.ts';
import { LeftOut, listStatus, Status } from './LeftOut.tsx';
import { CopyLink, ListTools } from './ListTools.tsx';
import { useRowsBelow } from './scrolling.ts';
import { type PageList, pageList, usePageList } from './use-page-list.ts';

interface ListOfPage {
  name: string;
  choices: ListChoices;
  /** Of some of its papers. */
  hasAbstracts: boolean;
}

export function ListBar({ name, choices, hasAbstracts }: ListOfPage) {
  const { query } = useQuery();
  const list = useStore(pageList);
  const { reader = noMarks } = list ?? {};
  const nameOf = (topic: string) => topicName(choices, topic);
  const address = searchOf(choices.asSearch, query);
  const typed = useTyped(query.text, (text) => changeQuery({ text, exact: false }, true));
  const canFilter = hasFilters(choices);
  const now = statusOf(list, choices);
  // It stays until the answer is there, or late: a longer line would move the whole list down and up again.
  const status = useRef(now);
  if (list?.extent !== 'loading' || list.isLate) status.current = now;
  const { isNone, ...words } = status.current;
  const bar = useRef<HTMLDivElement>(null);
  useRowsBelow(bar);
  return (
    <>
      <div ref={bar} class="list-bar">
        {canFilter && (
          <input
            type="search"
            class="control"
            aria-label={listWords.searchList}
            placeholder={listWords.searchList}
            {...typed}
          />
        )}
        <Chips {...{ query, nameOf }} onChange={changeQuery} onClear={clearQuery}>
          <CopyLink lasting={choices.lasting} />
        </Chips>
        <div class="list-row">
          {canFilter && <ToFilters active={activeFilters(query, nameOf).length} />}
          <div class="list-status tools folding" role="toolbar" aria-label={listWords.tools}>
            {choices.total > 0 && <Status {...words} />}
            <ListTools
              {...{ address, query, reader, nameOf, isNone }}
              sorts={choices.sorts}
              onChange={changeQuery}
              name={choices.asSearch.includes('from=') ? '' : name}
              shown={!list || list.shows === 'page' ? [] : list.ids}
            />
            {!isNone && (
              <div class="tools screen further">
                {/* layouts/reader.js changes and keeps it. */}
                <select data-choose="density" aria-label={listWords.showForEach}>
                  {(hasAbstracts ? densities : densities.toSpliced(1, 1)).map(({ value, name }) => (
                    <option key={value} value={value} selected={value === 'excerpts'}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            )}
          </div>
        </div>
      </div>
      <div class="list-notes row screen">
        {list && <LeftOut {...list} onChange={changeQuery} />}
        {list?.isLacking && (
          <p>
            {listWords.restFailed}{' '}
            <LinkButton onClick={list.retry}>{listWords.tryAgain}</LinkButton>
          </p>
        )}
      </div>
    </>
  );
}

/** The status, and its announcement, which includes the notes below. */
function statusOf(list: PageList | null, { here, total }: ListChoices) {
  const {
    failure,
    isLacking,
    results,
    missing,
    shown: { length: left } = { length: here },
  } = list ?? {};
  const seen =
    failure && !isLacking
      ? searchWords.failures[failure]
      : listStatus(left, total, list?.extent ?? 'first');
  const { from = '', to = '' } = results?.correction ?? {};
  const words = { found: seen, to: inQuotes(to), from: inQuotes(from) };
  const corrected = from ? say(listWords.corrected, words) : seen;
  const aloud = missing ? say(listWords.withMissing, { found: corrected, missing }) : corrected;
  return { seen, aloud, isNone: left === 0 };
}

// Each message by name: a computed name would bundle the whole table.
const densities = [
  { value: 'titles', name: listWords.titles },
  { value: 'excerpts', name: listWords.excerpts },
  { value: 'abstracts', name: listWords.abstracts },
] as const;

export function ListFilters({ choices }: Pick<ListOfPage, 'choices'>) {
  const list = usePageList(choices, () => import('./ListAnswer.tsx'));
  return (
    <FilterForm
      {...choices}
      filters={list.query.filters}
      counts={list.counts}
      muted={list.reader.muted.topics}
      left={list.shows === 'page' ? choices.total : list.shown.length}
      onChange={(filters) => changeQuery({ filters })}
      onNear={list.askAhead}
    />
  );
}
