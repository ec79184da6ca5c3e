/** The search page: twenty hits at a time, authors and months to choose; arrow keys from the field to the hits and back. */
import './search.css';
import './search-page.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { filterWords, headWords, newWords, searchWords, siteWords } from '#words';
import { plainDay } from '../../dates.ts';
import { toAddress } from '../../search/query/address.ts';
import { warmSearch } from '../../search/search-papers.ts';
import { type Counts, type Filters, noneInStates, type Query } from '../../search/types.ts';
import { parts, say } from '../../words/message.ts';
import { changeView, useAddress } from '../list/address-store.ts';
import { CheckboxGroup, nameOptions } from '../list/CheckboxGroup.tsx';
import { Chips } from '../list/Chips.tsx';
import { countsIn, type ListChoices } from '../list/choices.ts';
import { FilterForm, type FilterProps } from '../list/FilterForm.tsx';
import { activeFilters } from '../list/filters.ts';
import { byKeyboard } from '../list/focus.ts';
import { CopyLink, ListWays } from '../list/ListWays.tsx';
import { SortChoice } from '../list/SortChoice.tsx';
import { cleared, plainView } from '../list/view.ts';
import { leftList, rememberOpened, returnToOpened } from '../list/way-back.ts';
import type { Reader } from '../reader/reader.ts';
import { useReader } from '../reader/use-reader.ts';
import { useTyped } from '../use-typed.ts';
import { HitList } from './HitList.tsx';
import { NothingFound, toBrowse } from './NothingFound.tsx';
import { QueryHelp, SearchFailure, SearchNotes, SearchStatus } from './SearchNotes.tsx';
import { useSearch } from './use-search.ts';

const pageSize = 20;
/** Hits that a way back shows again. */
const mostHits = 1000;

/** Search as a page: its address is the query, and filters stand beside the hits. `choices`: of the whole archive. */
export default function SearchPage({ choices }: { choices: ListChoices }) {
  const page = useSearchPage(choices);
  const { query, reader, results, counts, nameOf, change } = page;
  const changeFilters = (filters: Filters) => change({ filters });
  useEffect(() => {
    document.addEventListener('keydown', moveByArrow);
    return () => document.removeEventListener('keydown', moveByArrow);
  }, []);
  // Memoised, as it is most of the page, and typing must not wait for it.
  const filterForm = useMemo(
    () => (
      <div class="beside">
        <FilterForm
          topics={choices.topics}
          venues={choices.venues}
          filters={query.filters}
          counts={counts}
          muted={reader.muted.topics}
          active={activeFilters({ ...query, text: '' }, nameOf).length}
          left={results?.total ?? null}
          onChange={changeFilters}
        >
          <MonthRange filters={query.filters} months={counts.months} onChange={changeFilters} />
          <CheckboxGroup
            legend={searchWords.authors}
            options={nameOptions(query.filters.authors, counts.authors, (authors) =>
              changeFilters({ ...query.filters, authors }),
            )}
          />
        </FilterForm>
      </div>
    ),
    [counts, `${toAddress(query)}`, reader.muted],
  );
  return (
    <div class="search-page">
      <SearchField
        {...query}
        onType={(text) => change({ text }, true)}
        onExact={(exact) => change({ exact })}
      />
      {filterForm}
      <section class="answer" id="papers" tabIndex={-1} aria-label={searchWords.results}>
        <AnswerHead {...page} sorts={choices.sorts} />
        <Answer {...page} />
      </section>
    </div>
  );
}

/** Menus for the first and the last month; absent where all editions are of one month. `months`: month → papers. */
function MonthRange({
  filters,
  months,
  onChange,
}: FilterProps & {
  months: Record<string, number>;
}) {
  const known = [...new Set([...Object.keys(months), filters.from, filters.to])].filter(Boolean);
  if (known.length < 2 && !filters.from && !filters.to) return null;
  known.sort().reverse();
  return (
    <fieldset class="range">
      <legend>{siteWords.editions}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{end === 'from' ? filterWords.from : filterWords.to}</span>
          <select
            class="control"
            value={filters[end]}
            onChange={(event) => onChange({ ...filters, [end]: event.currentTarget.value })}
          >
            <option value="">{searchWords.anyDate}</option>
            {known.map((month) => (
              <option value={month} key={month}>
                {months[month] === undefined
                  ? plainDay(month)
                  : say(newWords.ofTopic, { topic: plainDay(month), n: months[month] })}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

type Page = ReturnType<typeof useSearchPage>;

/** The query in the address, its answer, and how many hits of it are shown. */
function useSearchPage(choices: ListChoices) {
  const view = useAddress();
  const { query } = view ?? plainView();
  const isAsked = view !== null && toAddress(query).size > 0;
  const reader = useReader();
  // Search is loaded only when something is asked, or when what is muted changes the counts.
  const isCounted = view !== null && Object.values(reader.muted).some(({ length }) => length > 0);
  const [limit, setLimit] = useState(pageSize);
  const [focus, setFocus] = useState<number | null>(null);
  const mayReturn = useRef(true);
  useLayoutEffect(() => {
    rememberOpened();
    setLimit(Math.min(mostHits, leftList()?.papers || pageSize));
  }, []);
  const search = useSearch({
    query: isAsked || isCounted ? query : null,
    reader,
    limit,
    waitForFull: true,
  });
  const results = isAsked ? search.results : null;
  const full = isAsked ? search.full : null;
  const counts = useDeferred(
    search.results?.counts ?? startingCounts(choices, reader),
    search.results ?? reader,
  );
  const topicOf = (id: string) =>
    choices.topics.find((topic) => topic.id === id) ?? { id, name: id };
  return {
    query,
    isAsked,
    isIdle: view !== null && !isAsked,
    isEmpty: full?.total === 0,
    reader,
    search,
    results,
    full,
    counts,
    focus,
    /** After a way back, the hits that were left are there. */
    arrive() {
      if (mayReturn.current) returnToOpened();
      mayReturn.current = false;
    },
    topicOf,
    nameOf: (id: string) => topicOf(id).name,
    change(changed: Partial<Query>, replace = false) {
      setLimit(pageSize);
      setFocus(null);
      mayReturn.current = false;
      showAnswer();
      changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
    },
    /** The first new hit gets the focus, if a key asked for them. */
    showMore(withFocus: boolean) {
      setLimit(limit + pageSize);
      setFocus(withFocus ? (results?.hits.length ?? null) : null);
    },
  };
}

/** A new answer is shown from its beginning. */
function showAnswer(): void {
  const answer = document.querySelector('.search-page .answer');
  if (answer && answer.getBoundingClientRect().top < 0) answer.scrollIntoView();
}

function SearchField({
  text,
  exact,
  onType,
  onExact,
}: Pick<Query, 'text' | 'exact'> & {
  onType: (text: string) => void;
  onExact: (exact: boolean) => void;
}) {
  return (
    <search class="ask screen" aria-label={headWords.searchThePapers}>
      <input
        type="search"
        aria-label={headWords.searchThePapers}
        class="control"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={searchWords.placeholder}
        {...useTyped(text, onType)}
        onFocus={warmSearch}
      />
      <div class="row">
        <QueryHelp />
        <label class="exactly small">
          <input
            type="checkbox"
            checked={exact}
            onChange={(event) => onExact(event.currentTarget.checked)}
          />
          {searchWords.exactly}
        </label>
      </div>
    </search>
  );
}

function AnswerHead({ sorts, ...page }: Page & Pick<ListChoices, 'sorts'>) {
  const { query, search, isAsked, isIdle, isEmpty, results, reader, nameOf, change } = page;
  const hasNoList = isIdle || isEmpty;
  return (
    <>
      <div class={`answer-head tools ${hasNoList ? 'unseen' : ''}`}>
        <SearchStatus search={search} isAsked={isAsked} />
        {!hasNoList && (
          <>
            <SortChoice
              {...{ sorts, reader }}
              sort={query.sort}
              first={searchWords.bestMatch}
              onSort={(sort) => change({ sort })}
            />
            <ListWays
              address={toAddress(query)}
              {...{ query, nameOf }}
              name=""
              shown={
                results?.hits.length === results?.total
                  ? (results?.hits ?? []).map(({ id }) => id)
                  : []
              }
            />
            <CopyLink />
          </>
        )}
      </div>
      <Chips
        {...{ query, nameOf }}
        withoutText
        onChange={change}
        onClear={() => changeView(cleared)}
      />
      {results && <SearchNotes results={results} onChange={change} />}
      <SearchFailure {...search} />
    </>
  );
}

function Answer(page: Page) {
  const { search, results, full, reader, focus, isIdle, isEmpty, change, arrive } = page;
  const { nameOf, topicOf } = page;
  const more = results ? results.total - results.hits.length : 0;
  return (
    <>
      {results && (
        <HitList
          {...{ results, reader, topicOf, focus }}
          onComplete={arrive}
          onPoint={search.hold}
        />
      )}
      {isIdle && (
        <div class="nothing">
          <p>{parts(searchWords.idle, toBrowse)}</p>
        </div>
      )}
      {isEmpty && full && <NothingFound {...{ results: full, reader, nameOf }} onChange={change} />}
      {results && more > 0 && (
        <button
          type="button"
          class="control more"
          onClick={(event) => page.showMore(byKeyboard(event))}
        >
          {say(searchWords.more, { more: Math.min(pageSize, more), all: results.total })}
        </button>
      )}
    </>
  );
}

const stopsOfPage = '.search-page :is([type="search"], .paper h2 a)';

/** Arrow keys: from the field to the first hit, from hit to hit, and back. */
function moveByArrow(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || altKey || ctrlKey) return;
  const stops = [...document.querySelectorAll<HTMLElement>(stopsOfPage)];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + (key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Before the first answer: the counts of the whole archive, and of marks whose papers may be gone. */
function startingCounts(choices: ListChoices, { saved, read, hidden }: Reader): Counts {
  return {
    ...countsIn(choices),
    is: {
      ...noneInStates(),
      saved: saved.size,
      read: read.size,
      unread: Math.max(0, choices.total - read.size),
      hidden: hidden.size,
    },
    months: {},
    authors: [],
  };
}

/** The value after the next paint, so that the page answers the reader first; follows `key`. */
function useDeferred<T>(value: T, key: unknown): T {
  const [deferred, setDeferred] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDeferred(value));
    return () => clearTimeout(timer);
  }, [key]);
  return deferred;
}
