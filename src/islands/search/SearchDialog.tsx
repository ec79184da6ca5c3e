import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toAddress } from '../../search/query/address.ts';
import { emptyQuery } from '../../search/query/empty.ts';
import { warmSearch } from '../../search/search-papers.ts';
import type { Query } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { Status } from '../list/Status.tsx';
import { has } from '../reader/reader.ts';
import { useReader } from '../reader/reader-store.ts';
import { HitText } from './HitText.tsx';
import {
  arrivalUrl,
  byWhom,
  nextBestFrom,
  nextBestName,
  resultAloud,
  resultStatus,
  searching,
} from './hit-wording.ts';
import { Marked } from './Marked.tsx';
import { NothingFound } from './NothingFound.tsx';
import { QueryHelp } from './QueryHelp.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { Understood } from './Understood.tsx';
import { useCombobox } from './use-combobox.ts';
import { useExcerpts } from './use-excerpts.ts';
import { useSearch } from './use-search.ts';

const most = 12;

interface Props {
  /** What was typed where the dialog was opened from. */
  text: string;
  onClose: () => void;
}

/** Search over the page: a combobox whose list is the hits; arrows choose, Enter opens, Escape closes. */
export function SearchDialog({ text, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<Query>({ ...emptyQuery(), text });
  const { active, choose, onKeyDown } = useCombobox(list);
  const pointed = useRef(-1);
  const reader = useReader();
  const asked = query.text.trim() ? query : null;
  const held = () => Math.max(active, pointed.current) + 1;
  const { results, failure, isLate, again } = useSearch({
    query: asked,
    reader,
    limit: most,
    held,
  });
  const excerpts = useExcerpts(results, list);
  const full = results?.stage === 'full' ? results : null;
  const hits = results?.hits ?? [];
  const close = nextBestFrom(hits);
  const searchPage = `${pathTo('search/')}?${toAddress(query)}`;

  // At once, not after the next paint: a letter typed between would go nowhere.
  useLayoutEffect(() => {
    // A click beside it closes it too, where browsers know how.
    dialog.current?.setAttribute('closedby', 'any');
    dialog.current?.showModal();
    warmSearch();
  }, []);

  const ask = (changed: Query) => {
    list.current?.parentElement?.scrollTo(0, 0);
    setQuery(changed);
    choose(-1);
    pointed.current = -1;
  };
  const open = (at: number) => {
    const hit = hits[at];
    if (results && hit) location.assign(arrivalUrl(hit.url, results));
    else if (asked) location.assign(searchPage);
  };

  return (
    <dialog ref={dialog} class="search-dialog" aria-label="Search the papers" onClose={onClose}>
      <div class="search-head">
        <input
          type="text"
          role="combobox"
          aria-label="Search the papers"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="Title, author or words"
          value={query.text}
          onInput={(event) => ask({ ...query, text: event.currentTarget.value, exact: false })}
          onKeyDown={(event) => onKeyDown(event, hits.length, open)}
        />
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <div class="search-body">
        {!asked && <QueryHelp />}
        {results && <Understood {...{ results }} onExact={() => ask({ ...query, exact: true })} />}
        <div
          ref={list}
          id={`${id}-hits`}
          role="listbox"
          aria-label="Papers"
          class="hits"
          onPointerLeave={() => {
            pointed.current = -1;
          }}
        >
          {results &&
            hits.map((hit, at) => (
              <a
                key={hit.id}
                id={`${id}-${at}`}
                data-hit={hit.id}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                aria-describedby={`${at === close ? `${id}-close ` : ''}${id}-${at}-text`}
                href={arrivalUrl(hit.url, results)}
                class="hit"
                onPointerMove={() => {
                  pointed.current = at;
                }}
              >
                {at === close && (
                  <span id={`${id}-close`} class="next-best" aria-hidden="true">
                    {nextBestName}
                  </span>
                )}
                <span class="title">
                  <Marked segments={hit.title} />
                </span>
                <span class="unseen">{byWhom(hit.authors)}</span>
                {/* It describes the hit, and is no part of its name. */}
                <span id={`${id}-${at}-text`} aria-hidden="true">
                  <HitText
                    hit={hit}
                    excerpt={excerpts.get(hit.id)}
                    saved={has(reader, 'saved', hit.id)}
                    read={has(reader, 'read', hit.id)}
                  />
                </span>
              </a>
            ))}
        </div>
        {full && hits.length === 0 && (
          <NothingFound results={full} reader={reader} nameOf={(topic) => topic} onChange={ask} />
        )}
        {isLate && hits.length === 0 && (
          <p class="nothing" aria-hidden="true">
            {searching}
          </p>
        )}
        {failure && <SearchFailed failure={failure} onAgain={again} />}
      </div>
      <div class="search-foot">
        <Status
          seen={hits.length === 0 ? '' : isLate ? searching : full && resultStatus(full)}
          aloud={isLate ? searching : asked ? full && resultAloud(full) : ''}
        />
        {hits.length > 0 && <a href={searchPage}>All results, with filters</a>}
      </div>
    </dialog>
  );
}
