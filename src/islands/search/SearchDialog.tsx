import { render } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { headWords, noticeWords, searchWords, stateWords } from '#words';
import { toAddress } from '../../search/query/address.ts';
import { warmSearch } from '../../search/search-papers.ts';
import type { Query } from '../../search/types.ts';
import { emptyQuery, textOf } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { element } from '../element.ts';
import { toggleMark } from '../reader/undo.ts';
import { useReader } from '../reader/use-reader.ts';
import { useTyped } from '../use-typed.ts';
import { HitOptions } from './HitOptions.tsx';
import { NothingFound } from './NothingFound.tsx';
import { QueryHelp, SearchFailure, SearchNotes, SearchStatus } from './SearchNotes.tsx';
import styles from './search.css?url';
import { useSearch } from './use-search.ts';
import { hitUrl } from './wording.ts';

let host: HTMLElement | null = null;

/** Opens the search dialog; does nothing while it is open. */
export function showDialog(text: string): void {
  if (host) return;
  const opened = element('div', {});
  host = opened;
  document.body.append(opened);
  const close = () => {
    render(null, opened);
    opened.remove();
    host = null;
  };
  render(<SearchDialog text={text} onClose={close} />, opened);
}

/** Loaded here, as imported styles would stand in every page. The dialog opens with them, or without if they fail. */
await new Promise((done) =>
  document.head.append(
    element('link', { rel: 'stylesheet', href: styles, onload: done, onerror: done }),
  ),
);

const mostHits = 12;

interface Props {
  text: string;
  onClose: () => void;
}

/** Search over a page: a combobox whose options are the hits. Arrow keys select, Enter opens, Escape closes. */
function SearchDialog({ text, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<Query>({ ...emptyQuery(), text });
  const { active, select, onKeyDown } = useCombobox(list);
  const reader = useReader();
  const isAsked = query.text.trim() !== '';
  const search = useSearch({ query: isAsked ? query : null, reader, limit: mostHits });
  const pointed = useRef(-1);
  const [said, setSaid] = useState('');
  search.hold(Math.max(active, pointed.current));
  const { results, full, isLate } = search;
  const hits = results?.hits ?? [];
  const searchPage = `${pathTo('search/')}?${toAddress(query)}`;

  // Before the next paint, or a letter typed in between would be lost.
  useLayoutEffect(() => {
    // A click outside closes it, where browsers support that.
    dialog.current?.setAttribute('closedby', 'any');
    dialog.current?.showModal();
    warmSearch();
  }, []);

  const ask = (changed: Query) => {
    list.current?.parentElement?.scrollTo(0, 0);
    setQuery(changed);
    select(-1);
    pointed.current = -1;
  };
  const typed = useTyped(query.text, (text) => ask({ ...query, text, exact: false }));
  const open = (place: number) => {
    const hit = hits[place];
    if (results && hit) location.assign(hitUrl(hit.url, results));
    else if (isAsked) location.assign(searchPage);
  };

  const save = (place: number) => {
    const hit = hits[place];
    if (!hit) return;
    setSaid(reader.saved.has(hit.id) ? stateWords.said.saved.off : stateWords.said.saved.on);
    void toggleMark('saved', hit.id, textOf(hit.title));
  };

  return (
    <dialog
      ref={dialog}
      class="search-dialog"
      aria-label={headWords.searchThePapers}
      onClose={onClose}
    >
      <div class="search-head">
        <input
          type="text"
          role="combobox"
          aria-label={headWords.searchThePapers}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-hits-${active}` : undefined}
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={searchWords.placeholder}
          {...typed}
          onKeyDown={(event) => onKeyDown(event, hits.length, event.shiftKey ? save : open)}
        />
        <button type="button" onClick={() => dialog.current?.close()}>
          {noticeWords.close}
        </button>
      </div>
      <div class="search-body">
        {!isAsked && <QueryHelp />}
        {results && (
          <SearchNotes results={results} onChange={(changed) => ask({ ...query, ...changed })} />
        )}
        <HitOptions
          id={`${id}-hits`}
          {...{ list, results, reader, active }}
          onPoint={(place) => {
            pointed.current = place;
            search.hold(Math.max(place, active));
          }}
          onSave={save}
        />
        {full?.total === 0 && (
          <NothingFound results={full} reader={reader} nameOf={(topic) => topic} onChange={ask} />
        )}
        {isLate && hits.length === 0 && (
          <p class="nothing" aria-hidden="true">
            {searchWords.searching}
          </p>
        )}
        <SearchFailure {...search} />
      </div>
      <div class="search-foot row">
        <SearchStatus search={search} isAsked={isAsked} />
        <p aria-live="polite" class="unseen">
          {said}
        </p>
        {active >= 0 && <span class="by-keys">{searchWords.keys}</span>}
        {hits.length > 0 && (
          <a class="link-button touch" href={searchPage}>
            {searchWords.allResults}
          </a>
        )}
      </div>
    </dialog>
  );
}

/** The place of the selected option, -1 for the field itself. Arrow keys select among the children of `list`; past either end the field is selected again. */
function useCombobox(list: { current: HTMLElement | null }) {
  const [active, setActive] = useState(-1);
  const select = (place: number) => {
    setActive(place);
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent, options: number, onEnter: (place: number) => void) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && key !== 'Enter') return;
    event.preventDefault();
    if (step === 0) onEnter(active);
    else select(((active + 1 + step + options + 1) % (options + 1)) - 1);
  };
  return { active, select, onKeyDown };
}
