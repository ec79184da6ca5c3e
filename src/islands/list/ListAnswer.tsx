/** Draws search's answer in place of the rows in the HTML of a page's list, or what follows below them; loaded with the first answer. */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { listWords, siteWords } from '#words';
import { inQuotes } from '../../counted.ts';
import { isByNearness } from '../../search/query/needs.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { Button, byKeyboard } from '../Button.tsx';
import { PaperRow } from '../PaperRow.tsx';
import { SearchNotes, WiderQueries } from '../search/SearchNotes.tsx';
import { nearBecause } from '../search/wording.ts';
import { changeQuery, useStore } from './address-store.ts';
import { dated } from './draw-rows.ts';
import { IgnoredWords } from './IgnoredWords.tsx';
import { watchRows } from './rows.ts';
import { useFocus, useWayBack } from './scrolling.ts';
import { type PageList, pageList } from './use-page-list.ts';

export { missingWords } from '../search/wording.ts';

const place = document.querySelector('.list-answer');
if (place) render(<ListAnswer />, place);

function ListAnswer() {
  const list = useStore(pageList);
  const { results, rows } = list ?? {};
  if (!list || !results || !rows) return null;
  const { reader, request, nameOf, shown, missing, ids } = list;
  const text = results.query.text.trim();
  return (
    <>
      {isByNearness(results.query.sort) && <IgnoredWords {...{ reader }} />}
      <SearchNotes {...{ results }} onChange={changeQuery} />
      {missing && <p>{missing}</p>}
      {results.stage === 'full' && shown.length === 0 && (
        <WiderQueries
          query={results.query}
          {...{ reader, request, nameOf }}
          onChange={changeQuery}
        />
      )}
      {text && (
        <p class="screen">
          <a class="touch" href={pathTo(`search/?q=${encodeURIComponent(text)}`)}>
            {say(listWords.searchAll, { words: inQuotes(text) })}
          </a>
        </p>
      )}
      {rows.length > 0 && <Rows {...list} />}
      {rows.length > 0 && ids.length < shown.length && (
        <Button class="control show-more" onClick={(event) => list.showMore(byKeyboard(event))}>
          {listWords.showMore}
        </Button>
      )}
    </>
  );
}

/** Drawn as the build draws them: the page's scripts add buttons and whole abstracts. */
function Rows({ name, results, rows, isDated, shows, focus }: PageList) {
  const place = useRef<HTMLOListElement>(null);
  useEffect(() => {
    watchRows();
    place.current?.dispatchEvent(new Event('completed', { bubbles: true }));
  }, [rows]);
  useFocus(place, rows?.[focus]?.paper.id);
  useWayBack(results?.stage === 'full');
  const isMore = shows === 'more';
  const because = new Map(results?.hits.map((hit) => [hit.id, hit.because]));
  return (
    <ol
      ref={place}
      class="papers"
      id={isMore ? undefined : 'papers'}
      tabIndex={-1}
      aria-label={siteWords.papers}
      aria-busy={results?.stage === 'instant'}
      data-list={name}
      data-narrowed={isMore ? undefined : ''}
    >
      {rows?.map((row) => {
        const reasons = because.get(row.paper.id);
        return (
          <PaperRow
            key={row.paper.id}
            {...(isDated ? dated(row) : row)}
            notes={[reasons && nearBecause(reasons)]}
          />
        );
      })}
    </ol>
  );
}
