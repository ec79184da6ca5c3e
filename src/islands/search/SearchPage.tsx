import './search.css';
import './search-page.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { warmSearch } from '../../search/search-papers.ts';
import type { Filters, Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { activeFilters } from '../list/active-filters.ts';
import { changeView } from '../list/address-store.ts';
import { Chips } from '../list/Chips.tsx';
import type { ListChoices } from '../list/choices.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { byKeyboard } from '../list/hand-on.ts';
import { SortChoice } from '../list/SortChoice.tsx';
import { Status } from '../list/Status.tsx';
import { useAddress } from '../list/use-address.ts';
import { cleared, plainView } from '../list/view.ts';
import { useReader } from '../reader/reader-store.ts';
import { AuthorChoices } from './AuthorChoices.tsx';
import { countsOf } from './counts.ts';
import { EditionRange } from './EditionRange.tsx';
import { HitList } from './HitList.tsx';
import { resultAloud, resultStatus, searching } from './hit-wording.ts';
import { NothingFound } from './NothingFound.tsx';
import { QueryHelp } from './QueryHelp.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { Understood } from './Understood.tsx';
import { useLater } from './use-later.ts';
import { usePlace } from './use-place.ts';
import { useSearch } from './use-search.ts';

const page = 20;

interface Props {
  /** Of the whole archive. */
  choices: ListChoices;
}

/** Search as a page: its address is the question, and filters stand beside the answer. */
export default function SearchPage({ choices }: Props) {
  const view = useAddress();
  const { query } = view ?? plainView();
  const isAsked = view !== null && toAddress(query).size > 0;
  const reader = useReader();
  // Nothing of search is fetched before a reader asks for something, or turns to the field; only what is
  // left of each choice by topics never wanted, the page itself can't tell.
  const isCounted = view !== null && reader.muted.length > 0;
  const [limit, setLimit] = useState(page);
  const [focus, setFocus] = useState<number | null>(null);
  const place = usePlace(limit, setLimit);
  const pointed = useRef(-1);
  const held = () => pointed.current + 1;
  const {
    results: answer,
    failure,
    isLate,
    again,
  } = useSearch({
    query: isAsked || isCounted ? query : null,
    reader,
    limit,
    held,
    waits: true,
  });
  const results = isAsked ? answer : null;
  const nameOf = (id: string) => choices.topics.find((topic) => topic.id === id)?.name ?? id;
  const change = (changed: Partial<Query>, replace = false) => {
    setLimit(page);
    setFocus(null);
    place.forget();
    changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
  };
  const narrow = (filters: Filters) => change({ filters });
  const full = results?.stage === 'full' ? results : null;
  // No list, and so nothing to stand over it.
  const isEmpty = full?.total === 0;
  const isBare = (view !== null && !isAsked) || isEmpty;
  const counts = useLater(countsOf(answer, choices, reader), answer ?? reader);

  // Made anew only when it changes: it is most of the page, and typing should not wait for it.
  const beside = useMemo(
    () => (
      <div class="beside">
        <FilterForm
          topics={choices.topics}
          filters={query.filters}
          counts={counts}
          muted={reader.muted}
          on={activeFilters({ ...query, text: '' }, nameOf).length}
          left={results?.total ?? null}
          onChange={narrow}
        >
          <EditionRange filters={query.filters} months={counts.months} onChange={narrow} />
          <AuthorChoices filters={query.filters} authors={counts.authors} onChange={narrow} />
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
      {beside}
      <section class="answer" aria-label="Results">
        <div class="answer-head" data-bare={isBare}>
          <Status
            seen={isLate ? searching : full && resultStatus(full)}
            aloud={isLate ? searching : isAsked ? full && resultAloud(full) : ''}
          />
          <SortChoice
            sorts={isBare ? [] : choices.sorts}
            sort={query.sort}
            first="Best match"
            onSort={(sort) => change({ sort })}
          />
        </div>
        <Chips
          {...{ query, nameOf }}
          wordsApart
          onChange={change}
          onClear={() => changeView(cleared)}
        />
        {results && <Understood results={results} onExact={() => change({ exact: true })} />}
        {failure && <SearchFailed failure={failure} onAgain={again} />}
        {results && (
          <HitList
            {...{ results, reader, nameOf, focus }}
            onWhole={place.arrive}
            onPoint={(at) => {
              pointed.current = at;
            }}
          />
        )}
        {view && !isAsked && (
          <div class="nothing">
            <p>
              Search as you type, or choose among the filters. Or look through the{' '}
              <a href={pathTo('topics/')}>topics</a> and the{' '}
              <a href={pathTo('editions/')}>editions</a>.
            </p>
          </div>
        )}
        {isEmpty && <NothingFound {...{ results: full, reader, nameOf }} onChange={change} />}
        {results && results.total > results.hits.length && (
          <button
            type="button"
            class="further"
            onClick={(event) => {
              setLimit(limit + page);
              setFocus(byKeyboard(event) ? results.hits.length : null);
            }}
          >
            Show {Math.min(page, results.total - results.hits.length)} more of{' '}
            {results.total.toLocaleString('en')}
          </button>
        )}
      </section>
    </div>
  );
}
