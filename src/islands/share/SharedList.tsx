/** The page of a shared list, and the question before it is added to the library. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { listWords, searchWords, shareWords, siteWords } from '#words';
import { counted, sentenceGap } from '../../counted.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, type FailureReason, textOf } from '../../search/types.ts';
import { idHash } from '../../text/id-hash.ts';
import { parts, say } from '../../words/message.ts';
import { Button, byKeyboard } from '../Button.tsx';
import { TakeAway } from '../library/TakeAway.tsx';
import { type DrawnRow, dated, rowsFor, titleOf } from '../list/draw-rows.ts';
import type { ListChoices } from '../list/filters.ts';
import { listStatus } from '../list/LeftOut.tsx';
import type { OwnList } from '../list/own-list.ts';
import PaperList from '../list/PaperList.tsx';
import { listChange, listFor } from '../reader/marks.ts';
import { followed } from '../reader/new-ids.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably, marking } from '../reader/undo.ts';
import { useReader } from '../reader/use-reader.ts';
import { SearchFailure, toBrowse } from '../search/SearchNotes.tsx';
import { kept } from '../storage.ts';
import { useHash } from '../use-hash.ts';
import { useLoaded } from '../use-loaded.ts';
import { type PackedList, unpackList } from './packed-list.ts';

/** Shows a list that somebody shared by its address; it is added to the reader's lists only on request. */
export default function SharedList({ choices }: { choices: ListChoices }) {
  const [hash] = useHash();
  const list = useMemo(() => unpackList(hash), [hash]);
  const [tries, setTries] = useState(0);
  const load = async () => list && { of: list, answer: await papersOf(list) };
  const known = useLoaded(load, `${tries} ${hash}`);
  // The answer may still be that of a list opened before in the same tab.
  const answer = known?.of === list ? known?.answer : undefined;
  const { papers, missing, failure } = answer ?? asking;
  const reader = useReader();
  const own = useMemo(() => list && papers && ownList(list, papers, hash), [papers]);
  /** Opened from the map, in this tab: nobody has shared it. */
  const isOwn = kept('made-here', 'sessionStorage') === hash;
  useEffect(() => {
    const heading = document.querySelector('h1');
    const former = heading?.textContent;
    if (!heading || !former) return;
    heading.textContent = isOwn && list ? list.name : shareWords.title;
    document.title = document.title.replace(former, heading.textContent);
    // Until then it is not shown: pages/shared.astro.
    heading.dataset.named = '';
  }, [list]);
  if (import.meta.env.SSR) return null;
  if (list === null) return <p role="alert">{shareWords.unreadable}</p>;
  const lost = list.papers - list.hashes.length;
  // Two of the list may have proved to be one.
  const whole = papers && !failure ? papers.length : list.hashes.length - missing;
  const found = papers ? listStatus(papers.length, whole) : searchWords.searching;
  const withMissing =
    missing > 0 ? say(shareWords.missing, { found, papers: counted(missing) }) : found;
  return (
    <>
      {!isOwn && (
        <h2 class="part" dir="auto">
          {list.name || siteWords.papers}
        </h2>
      )}
      {/* The number of a whole list stands above its rows. */}
      {(papers ? papers.length < list.papers : !failure) && (
        <p role="status">
          {lost > 0
            ? say(shareWords.lost, { found: withMissing, papers: counted(lost) })
            : withMissing}
        </p>
      )}
      <SearchFailure failure={failure} retry={() => setTries(tries + 1)} />
      {papers && papers.length > 0 && !failure && <Adding {...{ list, papers, reader, isOwn }} />}
      {own && <PaperList {...{ choices, own }} />}
    </>
  );
}

interface SharedPaper {
  id: string;
  title: string;
  row?: DrawnRow | undefined;
}

interface Papers {
  /** In the order of the list; null: none can be shown. */
  papers: SharedPaper[] | null;
  missing: number;
  /** Why papers that the site has are not shown. */
  failure: FailureReason | null;
}

const asking: Papers = { papers: null, missing: 0, failure: null };

/** A list longer than this would need more bytes of row files, a few dozen papers each, than the titles of all papers take. */
const mostByRows = 50;

/** With rows alone, or else, as of a long list or where a row cannot be had, with the titles of all papers. */
async function papersOf({ hashes: among }: Pick<PackedList, 'hashes'>): Promise<Papers> {
  const query = emptyQuery();
  const facts = await fullAnswer({ query, among, limit: 0 });
  if (typeof facts === 'string') return { ...asking, failure: facts };
  const known = new Set(facts.papers);
  const here = among.filter((paper) => known.has(paper));
  const missing = among.length - here.length;
  const hashes = missing > 0 ? await followed(among) : among;
  if (`${hashes}` !== `${among}`) return papersOf({ hashes });
  const byHash = new Map<number, SharedPaper>();
  for (const [paper, row] of here.length > mostByRows ? [] : await rowsFor(here))
    byHash.set(paper, { id: row.paper.id, title: titleOf(row), row });
  const isWhole = byHash.size === here.length;
  const titles = isWhole ? facts : await fullAnswer({ query, among: here, limit: here.length });
  if (typeof titles === 'object')
    for (const { id, title } of titles.hits)
      if (!byHash.has(idHash(id))) byHash.set(idHash(id), { id, title: textOf(title) });
  const papers = here.flatMap((paper) => byHash.get(paper) ?? []);
  if (papers.length === here.length) return { papers, missing, failure: null };
  const failure = typeof titles === 'string' ? titles : 'outOfReach';
  return { papers: papers.length > 0 ? papers : null, missing, failure };
}

function ownList({ name }: PackedList, papers: SharedPaper[], hash: string): OwnList {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return {
    name: name || siteWords.papers,
    ids: [...byId.keys()],
    hasRows: papers.every(({ row }) => row),
    rowOf(id, shown) {
      const row = byId.get(id)?.row;
      if (!row) return null;
      const { item, paper, ...more } = dated(row);
      return { ...more, paper: shown ?? { ...paper, abstract: undefined } };
    },
    order: listWords.orders.relevance,
    field: listWords.searchList,
    asSearch: '',
    review: `shared=${hash}`,
    textOf: (id) => byId.get(id)?.title ?? '',
    tools: (left) => (
      <TakeAway papers={left.map((id) => ({ id }))} name={name || siteWords.papers} />
    ),
  };
}

interface AddingProps {
  list: PackedList;
  papers: SharedPaper[];
  reader: Reader;
  isOwn: boolean;
}

/** What adding the list would change, and the button; once all papers are in the library, a link to the list. */
function Adding({ list, papers, reader, isOwn }: AddingProps) {
  const unsaved = papers.filter(({ id }) => !reader.saved.has(id));
  const known = papers.length - unsaved.length;
  const isListed = reader.lists.some((one) => papers.every(({ id }) => one.papers.has(id)));
  const byKey = useRef(false);
  const add = async (asList: boolean, event: MouseEvent) => {
    byKey.current = byKeyboard(event);
    // Its own button goes once the papers are saved.
    if (!asList && byKey.current && event.currentTarget instanceof HTMLElement) {
      const [addList] = event.currentTarget.parentElement?.getElementsByTagName('button') ?? [];
      addList?.focus();
    }
    const saved = unsaved.flatMap(({ id, title }) => marking('saved', id, true, title));
    const { id: key, changes } = listFor(list.name || shareWords.title, []);
    const inList = papers.map(({ id }) => listChange(key, id, true));
    const what = say(shareWords.added, { papers: counted(papers.length) });
    await changeUndoably([...(asList ? [...changes, ...inList] : []), ...saved], what, true);
  };
  if (isListed && unsaved.length === 0)
    return (
      <p
        ref={(told) => {
          if (!told || !byKey.current) return;
          told.querySelector('a')?.focus();
          byKey.current = false;
        }}
      >
        {parts(shareWords.inLibrary, toBrowse)}
      </p>
    );
  return (
    <div class="offer row">
      <p>
        {!isOwn && shareWords.asks}
        {sentenceGap}
        {known > 0 && say(shareWords.someSaved, { n: known })}
      </p>
      <Button onClick={(event) => add(true, event)}>{shareWords.addList}</Button>
      {unsaved.length > 0 && (
        <Button onClick={(event) => add(false, event)}>{shareWords.addPapers}</Button>
      )}
    </div>
  );
}
