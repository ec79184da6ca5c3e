/** A list that is drawn in the browser only: the search page, a list of the library, a shared list. */
import '../search/search.css';
import './paper-list.css';
import { useMemo, useRef } from 'preact/hooks';
import { filterWords, headWords, listWords, searchWords, siteWords } from '#words';
import { manifestName } from '../../search/catalogue/manifest.ts';
import { factOrders } from '../../search/orders.ts';
import { toAddress } from '../../search/query/address.ts';
import { isByNearness } from '../../search/query/needs.ts';
import { warmSearch } from '../../search/search-papers.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { Button, byKeyboard } from '../Button.tsx';
import '../keys/toolbars.ts';
import { listMarks, PaperRow, rowOf } from '../PaperRow.tsx';
import {
  Newest,
  NothingFound,
  QueryHelp,
  SearchFailure,
  SearchNotes,
  SearchStatus,
  toBrowse,
} from '../search/SearchNotes.tsx';
import { useExcerpts } from '../search/use-excerpts.ts';
import { hitUrl, nearBecause, nextBestFrom, searchName, whereMatched } from '../search/wording.ts';
import { useTyped } from '../use-typed.ts';
import '../ways.ts';
import { changeQuery, clearQuery, searchOf } from './address-store.ts';
import { Chips } from './Chips.tsx';
import { FilterForm, ToFilters } from './FilterForm.tsx';
import { activeFilters, type ListChoices } from './filters.ts';
import { IgnoredWords } from './IgnoredWords.tsx';
import { LeftOut, Status } from './LeftOut.tsx';
import { CopyLink, ListTools } from './ListTools.tsx';
import { type OwnList, offeredIn, statusOf } from './own-list.ts';
import { useFocus, useWayBack } from './scrolling.ts';
import { type PaperListState, usePaperList } from './use-paper-list.ts';

/** `choices`: the filters of the whole site. Without `own`, the list is of all papers once there is a query. */
export default function PaperList({ choices, own }: { choices: ListChoices; own?: OwnList }) {
  const list = usePaperList(choices, own);
  const { query, reader, counts, results, rows, total, nameOf } = list;
  const more = total - rows.length;
  // Memoised: it is most of the page, and typing must not wait for it.
  const filterForm = useMemo(
    () => (
      <section class="beside" id="filters" tabIndex={-1} aria-label={filterWords.filters}>
        <FilterForm
          {...choices}
          {...(own && offeredIn(choices, list.plainCounts, query.filters))}
          total={undefined}
          filters={query.filters}
          counts={counts}
          muted={own ? [] : reader.muted.topics}
          left={list.isListed && !results?.isFirst ? total : null}
          onChange={(filters) => changeQuery({ filters })}
        />
      </section>
    ),
    [counts, list.plainCounts, `${toAddress(query)}`, reader.muted],
  );
  return (
    <div class="paper-list">
      {import.meta.env.SSR && !own && (
        <link rel="preload" href={pathTo(manifestName)} as="fetch" crossOrigin="anonymous" />
      )}
      <SearchField {...{ list, own }} />
      <section class="answer" id="papers" tabIndex={-1} aria-label={searchWords.results}>
        <Head {...{ list, choices, own }} />
        {import.meta.env.SSR && <p class="arriving soft">{searchWords.searching}</p>}
        <Rows {...{ list, own }} />
        {list.isIdle && (
          <div class="nothing">
            <p>{parts(searchWords.idle, toBrowse)}</p>
          </div>
        )}
        {list.isEmpty && results && (
          <NothingFound
            {...{ results, reader, nameOf }}
            request={list.request}
            onChange={changeQuery}
          />
        )}
        {list.isEmpty && !own && <Newest {...{ reader }} />}
        {rows.length > 0 && more > 0 && (
          <Button class="control show-more" onClick={(event) => list.showMore(byKeyboard(event))}>
            {say(searchWords.more, { more: Math.min(list.step, more), all: total })}
          </Button>
        )}
      </section>
      {filterForm}
    </div>
  );
}

interface ListProps {
  list: PaperListState;
  own: OwnList | undefined;
}

function SearchField({ list, own }: ListProps) {
  const { query } = list;
  const typed = useTyped(query.text, (text) =>
    changeQuery(own ? { text, exact: false } : { text }, true),
  );
  const label = own?.field ?? headWords.searchThePapers;
  return (
    <search class="ask screen" aria-label={own ? undefined : label}>
      <input
        type="search"
        aria-label={label}
        class="control"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={own ? (own.placeholder ?? label) : searchWords.placeholder}
        {...typed}
        onFocus={() => warmSearch()}
      />
      {!own && (
        <div class="row list-row">
          <Filters {...list} />
          <QueryHelp />
          <label class="tick small">
            <input
              type="checkbox"
              checked={query.exact}
              onChange={(event) => changeQuery({ exact: event.currentTarget.checked })}
            />
            {searchWords.exactly}
          </label>
        </div>
      )}
    </search>
  );
}

function Filters({ query, nameOf }: PaperListState) {
  return <ToFilters active={activeFilters({ ...query, text: '' }, nameOf).length} />;
}

function Head({ list, choices, own }: ListProps & { choices: ListChoices }) {
  const { query, results, search, reader, ids, isListed, nameOf } = list;
  const address = toAddress(query);
  const onMap = !own ? address : own.asSearch && searchOf(own.asSearch, query);
  return (
    <>
      <div class={`answer-head list-row ${isListed ? '' : 'unseen'}`}>
        {own && <Filters {...list} />}
        <div class="tools folding" role="toolbar" aria-label={listWords.tools}>
          {own ? (
            <Status seen={statusOf(own, ids.length)} />
          ) : (
            <SearchStatus search={search} isAsked={list.isAsked} />
          )}
          {isListed && (
            <>
              <ListTools
                {...{ address, query, reader, nameOf }}
                isNone={own ? ids.length === 0 : list.isEmpty}
                sorts={own ? factOrders : choices.sorts}
                first={own?.order ?? searchWords.bestMatch}
                review={own ? searchOf(own.review, query) : address}
                map={onMap}
                onChange={changeQuery}
                name=""
                shown={!own?.isPrivate && !results?.isFirst && list.total === ids.length ? ids : []}
              />
              {!own?.isPrivate && <CopyLink />}
              {own?.tools?.(ids)}
            </>
          )}
        </div>
      </div>
      <Chips {...{ query, nameOf }} withoutText onChange={changeQuery} onClear={clearQuery} />
      {isByNearness(query.sort) && <IgnoredWords {...{ reader }} />}
      {results && <SearchNotes results={results} onChange={changeQuery} />}
      {results && <LeftOut {...results} query={query} onChange={changeQuery} />}
      <SearchFailure {...search} />
      {own?.above?.(ids)}
    </>
  );
}

function Rows({ list, own }: ListProps) {
  const { query, results, rows, focus, topicOf } = list;
  const place = useRef<HTMLOListElement>(null);
  /** A reader's own list shows titles only; with a query, excerpts show where its words are, if they can be had. */
  const isByTitles = results?.withoutAbstracts || (own !== undefined && query.text.trim() === '');
  const excerpts = useExcerpts(isByTitles ? null : results, place);
  useWayBack(results?.stage === 'full');
  useFocus(place, rows[focus]?.id);
  if (rows.length === 0 && !results) return null;
  const nextBest = own ? -1 : nextBestFrom(results?.hits ?? []);
  return (
    <ol
      ref={place}
      class={`hit-list ${own?.look ?? ''}`}
      aria-label={siteWords.papers}
      aria-busy={results?.stage === 'instant'}
      data-list={own?.name ?? searchName(query.text)}
      onPointerLeave={() => list.search.hold(-1)}
    >
      {rows.map(({ id, hit }, at) => {
        const excerpt = excerpts.get(id);
        const known = hit && rowOf(hit, excerpt, topicOf);
        const shown = known && isByTitles ? { ...known, abstract: undefined } : known;
        const row = own?.rowOf?.(id, shown) ?? (shown && { paper: shown });
        if (!row) return null;
        // It stands among those that hold all the words.
        const isAmongWhole = hit?.nextBest && (nextBest < 0 || at < nextBest);
        return (
          <PaperRow
            key={id}
            sets={listMarks}
            heading="h2"
            href={results && hit ? hitUrl(hit.url, results) : undefined}
            before={at === nextBest && <p class="next-best soft small">{searchWords.mostWords}</p>}
            {...row}
            item={{ 'data-hit': id, onPointerMove: () => list.search.hold(at) }}
            notes={[
              ...(row.notes ?? []),
              hit?.because && nearBecause(hit.because),
              hit && whereMatched(hit.matchedIn, excerpt),
              isAmongWhole && searchWords.mostWords,
            ]}
          />
        );
      })}
    </ol>
  );
}

if (!import.meta.env.SSR) document.addEventListener('keydown', moveByArrow);

const stopsOfList = '.paper-list :is([type="search"], .paper h2 a)';

/** Arrow keys move the focus from the field to the first paper, from paper to paper, and back. */
function moveByArrow(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || altKey || ctrlKey) return;
  const stops = [...document.querySelectorAll<HTMLElement>(stopsOfList)];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + (key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
