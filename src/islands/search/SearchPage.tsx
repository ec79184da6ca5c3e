import './search.css';
import './search-page.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { warmSearch } from '../../search/search-papers.ts';
import type { Counts, Filters, Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { changeView, useAddress } from '../list/address-store.ts';
import { CheckboxGroup } from '../list/CheckboxGroup.tsx';
import { Chips } from '../list/Chips.tsx';
import type { ListChoices } from '../list/choices.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { activeFilters, toggled } from '../list/filters.ts';
import { byKeyboard } from '../list/focus.ts';
import { SortChoice } from '../list/SortChoice.tsx';
import { cleared, plainView } from '../list/view.ts';
import type { Reader } from '../reader/reader.ts';
import { useReader } from '../reader/use-reader.ts';
import { HitList } from './HitList.tsx';
import { MonthRange } from './MonthRange.tsx';
import { NothingFound } from './NothingFound.tsx';
import { QueryHelp, SearchFailure, SearchNotes, SearchStatus } from './SearchNotes.tsx';
import { useScrollRestoration } from './use-scroll-restoration.ts';
import { useSearch } from './use-search.ts';

const pageSize = 20;

interface Props {
  /** Of the whole archive. */
  choices: ListChoices;
}

/** Search as a page: its address is the query, and the filters are beside the hits. */
export default function SearchPage({ choices }: Props) {
  const view = useAddress();
  const { query } = view ?? plainView();
  const isAsked = view !== null && toAddress(query).size > 0;
  const reader = useReader();
  // Search is loaded only when something is asked, or when muted topics change the counts.
  const isCounted = view !== null && reader.muted.length > 0;
  const [limit, setLimit] = useState(pageSize);
  const [focus, setFocus] = useState<number | null>(null);
  const place = useScrollRestoration(limit, setLimit);
  const search = useSearch({
    query: isAsked || isCounted ? query : null,
    reader,
    limit,
    waitForFull: true,
  });
  const results = isAsked ? search.results : null;
  const full = isAsked ? search.full : null;
  const isEmpty = full?.total === 0;
  const hasNoList = (view !== null && !isAsked) || isEmpty;
  const nameOf = (id: string) => choices.topics.find((topic) => topic.id === id)?.name ?? id;
  const change = (changed: Partial<Query>, replace = false) => {
    setLimit(pageSize);
    setFocus(null);
    place.forget();
    changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
  };
  const changeFilters = (filters: Filters) => change({ filters });
  const counts = useDeferred(
    search.results?.counts ?? startingCounts(choices, reader),
    search.results ?? reader,
  );

  // Memoised, as it is most of the page, and typing must not wait for it.
  const filterForm = useMemo(
    () => (
      <div class="beside">
        <FilterForm
          topics={choices.topics}
          filters={query.filters}
          counts={counts}
          muted={reader.muted}
          active={activeFilters({ ...query, text: '' }, nameOf).length}
          left={results?.total ?? null}
          onChange={changeFilters}
        >
          <MonthRange filters={query.filters} months={counts.months} onChange={changeFilters} />
          <CheckboxGroup
            legend="Authors"
            options={authorOptions(query.filters, counts, changeFilters)}
          />
        </FilterForm>
      </div>
    ),
    [counts, `${toAddress(query)}`, reader.muted],
  );

  return (
    <div class="search-page">
      <search class="ask">
        <label class="unseen" for="search-field">
          Search the papers
        </label>
        <input
          id="search-field"
          type="search"
          class="control"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="Title, author or words"
          value={query.text}
          onFocus={warmSearch}
          onInput={(event) => change({ text: event.currentTarget.value, exact: false }, true)}
        />
        <QueryHelp />
      </search>
      {filterForm}
      <section class="answer" aria-label="Results">
        <div class={`answer-head ${hasNoList ? 'unseen' : ''}`}>
          <SearchStatus search={search} isAsked={isAsked} />
          <SortChoice
            sorts={hasNoList ? [] : choices.sorts}
            sort={query.sort}
            first="Best match"
            onSort={(sort) => change({ sort })}
          />
        </div>
        <Chips
          {...{ query, nameOf }}
          withoutText
          onChange={change}
          onClear={() => changeView(cleared)}
        />
        {results && <SearchNotes results={results} onExact={() => change({ exact: true })} />}
        <SearchFailure {...search} />
        {results && (
          <HitList
            {...{ results, reader, nameOf, focus }}
            onComplete={place.arrive}
            onPoint={search.hold}
          />
        )}
        {view && !isAsked && (
          <div class="nothing">
            <p>
              Search as you type, or choose filters. Or browse the{' '}
              <a href={pathTo('topics/')}>topics</a> and the{' '}
              <a href={pathTo('editions/')}>editions</a>.
            </p>
          </div>
        )}
        {isEmpty && <NothingFound {...{ results: full, reader, nameOf }} onChange={change} />}
        {results && results.total > results.hits.length && (
          <button
            type="button"
            class="control more"
            onClick={(event) => {
              setLimit(limit + pageSize);
              setFocus(byKeyboard(event) ? results.hits.length : null);
            }}
          >
            Show {Math.min(pageSize, results.total - results.hits.length)} more of{' '}
            {results.total.toLocaleString('en')}
          </button>
        )}
      </section>
    </div>
  );
}

/** Before the first answer: the counts of the whole archive, and of marks whose papers may be gone. */
function startingCounts({ topics, has, total }: ListChoices, { saved, read }: Reader): Counts {
  return {
    topics: Object.fromEntries(topics.map(({ id, papers }) => [id, papers])),
    has,
    is: { saved: saved.length, read: read.length, unread: Math.max(0, total - read.length) },
    months: {},
    authors: [],
  };
}

/** The chosen authors, then those with most of the papers found. */
function authorOptions(filters: Filters, counts: Counts, onChange: (filters: Filters) => void) {
  const others = filters.authors.filter(
    (name) => !counts.authors.some((author) => author.name === name),
  );
  return [...others.map((name) => ({ name, papers: 0 })), ...counts.authors].map((author) => ({
    ...author,
    isOn: filters.authors.includes(author.name),
    toggle: () => onChange({ ...filters, authors: toggled(filters.authors, author.name) }),
  }));
}

/** The value as it was before the last paint: the page paints and hears the reader first. It follows changes of `key`. */
function useDeferred<T>(value: T, key: unknown): T {
  const [deferred, setDeferred] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDeferred(value));
    return () => clearTimeout(timer);
  }, [key]);
  return deferred;
}
