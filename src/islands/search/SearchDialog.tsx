/** The dialog of search: twelve hits, arrow keys, Enter, Escape; along a row to its buttons, or Shift and Enter to save. */
// biome-ignore-all lint/a11y/useSemanticElements: a table laid out as blocks loses its roles in Safari
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the field, which names the cell that is selected
import { h, type RefObject, render } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { filterWords, headWords, noticeWords, searchWords, siteWords } from '#words';
import { toAddress } from '../../search/query/address.ts';
import { warmSearch } from '../../search/search-papers.ts';
import { emptyQuery, type Query, type SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { emptyDialog } from '../dialog.ts';
import { element } from '../element.ts';
import { listMarks, PaperText, rowOf } from '../PaperRow.tsx';
import type { Reader } from '../reader/reader.ts';
import { useReader } from '../reader/use-reader.ts';
import { RecentThings } from '../recent/RecentThings.tsx';
import { rememberSearch } from '../recent/recent.ts';
import { useTyped } from '../use-typed.ts';
import {
  NothingFound,
  QueryHelp,
  SearchFailure,
  SearchNotes,
  SearchStatus,
} from './SearchNotes.tsx';
import styles from './search.css?url';
import { useExcerpts } from './use-excerpts.ts';
import { useSearch } from './use-search.ts';
import { hitUrl, nextBestFrom, whereMatched } from './wording.ts';

/** Opens the search dialog; does nothing while it is open. */
export function showDialog(text: string): void {
  if (document.querySelector('.search-dialog')) return;
  const dialog = emptyDialog('search-dialog');
  dialog.ariaLabel = headWords.searchThePapers;
  dialog.addEventListener('close', () => render(null, dialog));
  // Synchronously: a letter typed before the next paint would be lost.
  render(<SearchDialog {...{ text }} />, dialog);
  dialog.showModal();
  warmSearch();
}

/** Loaded here, since imported styles would be in every page. The dialog opens even without them. */
await new Promise((done) =>
  document.head.append(
    element('link', { rel: 'stylesheet', href: styles, onload: done, onerror: done }),
  ),
);

const mostHits = 12;

function SearchDialog({ text }: { text: string }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<Query>({ ...emptyQuery(), text });
  const reader = useReader();
  const isAsked = query.text.trim() !== '';
  const search = useSearch({ query: isAsked ? query : null, reader, limit: mostHits });
  const { results, isLate } = search;
  const hits = results?.hits ?? [];
  const { active, cell, select, onKeyDown } = useCombobox(list, hits.length);
  const pointed = useRef(-1);
  search.hold(Math.max(active, pointed.current));
  const searchPage = `${pathTo('search/')}?${toAddress(query)}`;
  const ask = (changed: Query) => {
    list.current?.closest('.search-body')?.scrollTo(0, 0);
    setQuery(changed);
    select(-1);
    pointed.current = -1;
  };
  const typed = useTyped(query.text, (text) => ask({ ...query, text, exact: false }));
  const open = (place: number) => {
    const hit = hits[place];
    if (results && hit) location.assign(hitUrl(hit.url, results));
    else if (isAsked) {
      rememberSearch(query.text);
      location.assign(searchPage);
    }
  };

  return (
    <>
      <div class="search-head">
        <input
          type="text"
          role="combobox"
          aria-label={headWords.searchThePapers}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-haspopup="grid"
          aria-activedescendant={active >= 0 ? `${id}-hits-${active}-${cell}` : undefined}
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={searchWords.placeholder}
          {...typed}
          onKeyDown={(event) => onKeyDown(event, open)}
        />
        <button
          type="button"
          class="small soft"
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          {noticeWords.close}
        </button>
      </div>
      <div class="search-body">
        {!isAsked && <RecentThings onSearch={(text) => ask({ ...query, text, exact: false })} />}
        {!isAsked && <QueryHelp />}
        {results && (
          <SearchNotes results={results} onChange={(changed) => ask({ ...query, ...changed })} />
        )}
        <HitOptions
          id={`${id}-hits`}
          {...{ list, results, reader, active, cell }}
          onPoint={(place) => {
            pointed.current = place;
            search.hold(Math.max(place, active));
          }}
        />
        {results?.stage === 'full' && results.total === 0 && (
          <NothingFound {...{ results, reader }} nameOf={(topic) => topic} onChange={ask} />
        )}
        {isLate && hits.length === 0 && (
          <p class="nothing" aria-hidden="true">
            {searchWords.searching}
          </p>
        )}
        <SearchFailure {...search} />
      </div>
      <div class="search-foot row small soft">
        <SearchStatus search={search} isAsked={isAsked} />
        {active >= 0 && <span class="by-keys">{searchWords.keys}</span>}
        {hits.length > 0 && (
          <a class="link-button touch" href={searchPage} onClick={() => rememberSearch(query.text)}>
            {searchWords.allResults}
          </a>
        )}
      </div>
    </>
  );
}

/** The selected row (-1: the field) and cell (0: the paper, then its buttons and its link to the map). Shift and Enter press the first button. */
function useCombobox(list: { current: HTMLElement | null }, rows: number) {
  const [selected, setSelected] = useState({ place: -1, cell: 0 });
  // The last row disappears when its paper is hidden.
  const active = Math.min(selected.place, rows - 1);
  const cell = active < 0 ? 0 : selected.cell;
  const select = (place: number) => {
    setSelected({ place, cell: 0 });
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent, open: (place: number) => void) => {
    const { key, shiftKey } = event;
    const buttons =
      list.current?.children[active]?.querySelectorAll<HTMLElement>('.marks [id]') ?? [];
    const aside = cell + stepAside(event);
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Enter') {
      const pressed = shiftKey ? 1 : cell;
      if (pressed > 0) buttons[pressed - 1]?.click();
      else open(active);
    } else if (step !== 0) select(((active + 1 + step + rows + 1) % (rows + 1)) - 1);
    else if (aside !== cell && aside >= 0 && aside <= buttons.length && active >= 0)
      setSelected({ place: active, cell: aside });
    // Keys of the field itself, such as moving the cursor.
    else return;
    event.preventDefault();
  };
  return { active, cell, select, onKeyDown };
}

/** 1 for the arrow key towards the end of a line, -1 for the opposite one. */
function stepAside({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): number {
  if (shiftKey || ctrlKey || altKey || metaKey || !/^Arrow(Left|Right)$/.test(key)) return 0;
  return (key === 'ArrowRight') === (document.dir !== 'rtl') ? 1 : -1;
}

interface Props extends Pick<ReturnType<typeof useCombobox>, 'active' | 'cell'> {
  id: string;
  list: RefObject<HTMLDivElement>;
  results: SearchResults | null;
  reader: Reader;
  /** Called with the index of the hit under the pointer, or -1. */
  onPoint: (place: number) => void;
}

/** Rows of a grid, each with a paper and its mark buttons: options of a list box must not contain buttons. */
function HitOptions({ id, list, results, reader, active, cell, onPoint }: Props) {
  const excerpts = useExcerpts(results, list);
  const nextBest = nextBestFrom(results?.hits ?? []);
  useLayoutEffect(() => {
    for (const [at, row] of [...(list.current?.children ?? [])].entries())
      for (const [place, button] of [...row.querySelectorAll('button')].entries()) {
        Object.assign(button, { id: `${id}-${at}-${place + 1}`, tabIndex: -1 });
        button.toggleAttribute('data-active', at === active && cell === place + 1);
      }
  });
  return (
    <div
      id={id}
      ref={list}
      role="grid"
      aria-label={siteWords.papers}
      class="hits"
      onPointerLeave={() => onPoint(-1)}
    >
      {results?.hits.map((hit, at) => (
        <div
          key={hit.id}
          role="row"
          aria-labelledby={`${id}-${at}-0`}
          data-paper={hit.id}
          aria-selected={at === active}
          onPointerMove={() => onPoint(at)}
        >
          <div role="gridcell">
            <a
              id={`${id}-${at}-0`}
              data-hit={hit.id}
              tabIndex={-1}
              aria-describedby={`${at === nextBest ? `${id}-next-best ` : ''}${id}-${at}-about`}
              href={hitUrl(hit.url, results)}
              class="hit"
            >
              {at === nextBest && (
                <p id={`${id}-next-best`} class="next-best soft small" aria-hidden="true">
                  {searchWords.mostWords}
                </p>
              )}
              <PaperText
                paper={{
                  ...rowOf(hit, excerpts.get(hit.id)),
                  code: hit.code,
                  project: hit.project,
                  ...(results.withoutAbstracts && { abstract: undefined }),
                }}
                heading="h2"
                href=""
                about={`${id}-${at}-about`}
                notes={[
                  whereMatched(hit.matchedIn, excerpts.get(hit.id)),
                  // Where there is a mouse, the buttons are hidden until it points at the row.
                  ...(['saved', 'read'] as const).map(
                    (set) => reader[set].has(hit.id) && filterWords.states[set],
                  ),
                ]}
              />
            </a>
          </div>
          {/* The focus stays in the field, since its arrow keys select. */}
          <div role="gridcell" class="marks tools" onMouseDown={(event) => event.preventDefault()}>
            {h('save-buttons', { 'data-sets': listMarks })}
          </div>
        </div>
      ))}
    </div>
  );
}
