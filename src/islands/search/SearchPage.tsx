import './search.css';
import './search-page.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { warmSearch } from '../../search/search-papers.ts';
import type { Filters, Query } from '../../search/types.ts';
import { activeFilters } from '../list/active-filters.ts';
import { changeView } from '../list/address-store.ts';
import { Chips } from '../list/Chips.tsx';
import type { ListChoices } from '../list/choices.ts';
import { FilterForm } from '../list/FilterForm.tsx';
import { SortChoice } from '../list/SortChoice.tsx';
import { useAddress } from '../list/use-address.ts';
import { cleared, plainView } from '../list/view.ts';
import { useReader } from '../reader/use-reader.ts';
import { AuthorChoices } from './AuthorChoices.tsx';
import { countsOf } from './counts.ts';
import { EditionRange } from './EditionRange.tsx';
import { HitList } from './HitList.tsx';
import { resultStatus } from './hit-wording.ts';
import { NothingFound } from './NothingFound.tsx';
import { QueryHelp } from './QueryHelp.tsx';
import { Understood } from './Understood.tsx';
import { useExcerpts } from './use-excerpts.ts';
import { useSearch } from './use-search.ts';

const page = 50;

interface Props {
  /** Of the whole archive. */
  choices: ListChoices;
}

/** Search as a page: its address is the question, and filters stand beside the answer. */
export default function SearchPage({ choices }: Props) {
  const view = useAddress();
  const { query } = view ?? plainView();
  const reader = useReader();
  const [limit, setLimit] = useState(page);
  const list = useRef<HTMLOListElement>(null);
  const pointed = useRef(-1);
  const held = () => pointed.current + 1;
  const { results, failure } = useSearch({
    query: view && query,
    reader,
    limit,
    held,
    waits: true,
  });
  const excerpts = useExcerpts(results, list);
  const nameOf = (id: string) => choices.topics.find((topic) => topic.id === id)?.name ?? id;
  const change = (changed: Partial<Query>, replace = false) => {
    setLimit(page);
    changeView((now) => ({ ...now, query: { ...now.query, ...changed } }), replace);
  };
  const narrow = (filters: Filters) => change({ filters });
  const counts = countsOf(results, choices);
  useEffect(warmSearch, []);

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
          placeholder="Title, author, topic or words of an abstract"
          value={query.text}
          onInput={(event) => change({ text: event.currentTarget.value, exact: false }, true)}
        />
        <QueryHelp />
      </search>
      <div class="beside">
        <FilterForm
          topics={choices.topics}
          filters={query.filters}
          counts={counts}
          muted={reader.muted}
          on={activeFilters({ ...query, text: '' }, nameOf).length}
          onChange={narrow}
        >
          <EditionRange filters={query.filters} months={counts.months} onChange={narrow} />
          <AuthorChoices filters={query.filters} authors={counts.authors} onChange={narrow} />
        </FilterForm>
      </div>
      <section class="answer" aria-label="Results">
        <div class="answer-head">
          <p role="status">{results?.stage === 'full' && resultStatus(results)}</p>
          <SortChoice
            sorts={['date', 'votes']}
            sort={query.sort}
            first="Best match first"
            onSort={(sort) => change({ sort })}
          />
        </div>
        <Chips {...{ query, nameOf }} onChange={change} onClear={() => changeView(cleared)} />
        {results && <Understood results={results} onExact={() => change({ exact: true })} />}
        {failure && (
          <p class="nothing" role="alert">
            {failure}
          </p>
        )}
        {results && (
          <HitList
            {...{ list, results, excerpts, reader, nameOf }}
            onPoint={(at) => {
              pointed.current = at;
            }}
          />
        )}
        {results?.stage === 'full' && results.total === 0 && (
          <NothingFound {...{ results, reader, nameOf }} onChange={change} />
        )}
        {results && results.total > results.hits.length && (
          <button type="button" class="further" onClick={() => setLimit(limit + page)}>
            Show {Math.min(page, results.total - results.hits.length)} more of{' '}
            {results.total.toLocaleString('en')}
          </button>
        )}
      </section>
    </div>
  );
}
