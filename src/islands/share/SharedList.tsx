/** The page of a shared list, and the question before it is added to the library. */

import { useEffect, useMemo } from 'preact/hooks';
import { listWords, searchWords, shareWords, siteWords } from '#words';
import { counted, sentenceGap } from '../../counted.ts';
import { fullAnswer } from '../../search/search-papers.ts';
import { emptyQuery, type FailureReason } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { TakeAway } from '../library/TakeAway.tsx';
import { type DrawnRow, dated, rowsFor, titleOf } from '../list/draw-rows.tsx';
import type { ListChoices } from '../list/filters.ts';
import type { OwnList } from '../list/own-list.ts';
import PaperList from '../list/PaperList.tsx';
import { listChange, listNamed } from '../reader/marks.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably, marking } from '../reader/undo.ts';
import { useReader } from '../reader/use-reader.ts';
import { kept } from '../storage.ts';
import { useHash } from '../use-hash.ts';
import { useLoaded } from '../use-loaded.ts';
import { type PackedList, unpackList } from './packed-list.ts';

/** Shows a list that somebody shared by its address; it is added to the reader's lists only on request. */
export default function SharedList({ choices }: { choices: ListChoices }) {
  const [hash] = useHash();
  const list = useMemo(() => (hash === null ? undefined : unpackList(hash)), [hash]);
  const known = useLoaded(async () => list && { of: list, answer: await papersOf(list) }, list);
  // The answer may still be that of a list opened before in the same tab.
  const answer = known?.of === list ? known?.answer : undefined;
  const papers = typeof answer === 'object' ? answer : null;
  const failure = typeof answer === 'string' ? searchWords.failures[answer] : '';
  const reader = useReader();
  const own = useMemo(() => list && papers && ownList(list, papers, `${hash}`), [papers]);
  /** Opened from the map, in this tab: nobody has shared it. */
  const isOwn = hash !== null && kept('made-here', 'sessionStorage') === hash;
  useEffect(() => {
    const heading = document.querySelector('h1');
    const former = heading?.textContent;
    if (!heading || !former || list === undefined) return;
    heading.textContent = isOwn && list ? list.name : shareWords.title;
    document.title = document.title.replace(former, heading.textContent);
    // Until then it is not shown: pages/shared.astro.
    heading.dataset.named = '';
  }, [list]);
  if (list === undefined) return null;
  if (list === null) return <p role="alert">{shareWords.unreadable}</p>;
  const missing = papers ? list.hashes.length - papers.length : 0;
  const lost = list.papers - list.hashes.length;
  const found = failure || (papers ? counted(papers.length) : searchWords.searching);
  const withMissing =
    missing > 0 ? say(shareWords.missing, { found, papers: counted(missing) }) : found;
  return (
    <>
      {!isOwn && (
        <h2 class="part" dir="auto">
          {list.name || siteWords.papers}
        </h2>
      )}
      <p role="status">
        {lost > 0
          ? say(shareWords.lost, { found: withMissing, papers: counted(lost) })
          : withMissing}
      </p>
      {papers && papers.length > 0 && <Adding {...{ list, papers, reader, isOwn }} />}
      {own && <PaperList {...{ choices, own }} />}
    </>
  );
}

/** In the order of the list. The rows come from files of a few dozen papers each, since the titles of all would be half a megabyte. */
async function papersOf({ hashes: among }: PackedList): Promise<DrawnRow[] | FailureReason> {
  const answer = await fullAnswer({ query: emptyQuery(), among, limit: 0 });
  if (typeof answer === 'string') return answer;
  const known = new Set(answer.papers);
  const here = among.filter((paper) => known.has(paper));
  const rows = await rowsFor(here);
  return rows.size < here.length ? 'outOfReach' : here.flatMap((paper) => rows.get(paper) ?? []);
}

function ownList({ name }: PackedList, papers: DrawnRow[], hash: string): OwnList {
  const rows = new Map(papers.map((row) => [row.paper.id, row]));
  const titles = new Map(papers.map((row) => [row.paper.id, titleOf(row)]));
  return {
    name: name || siteWords.papers,
    ids: [...rows.keys()],
    hasRows: true,
    rowOf(id, shown) {
      const row = rows.get(id);
      if (!row) return null;
      const { item, paper, ...more } = dated(row);
      return { ...more, paper: shown ?? { ...paper, abstract: undefined } };
    },
    order: listWords.orders.relevance,
    field: listWords.searchList,
    placeholder: listWords.searchList,
    asSearch: '',
    review: `shared=${hash}`,
    textOf: (id) => titles.get(id) ?? '',
    above: (left) => (
      <div class="tools screen">
        <TakeAway papers={left.map((id) => ({ id }))} name={name || siteWords.papers} />
      </div>
    ),
  };
}

interface AddingProps {
  list: PackedList;
  papers: DrawnRow[];
  reader: Reader;
  isOwn: boolean;
}

/** What adding the list would change, and the button; once all papers are in the library, a link to the list. */
function Adding(props: AddingProps) {
  const { list, papers, reader, isOwn } = props;
  const unsaved = papers.filter(({ paper }) => !reader.saved.has(paper.id));
  const known = papers.length - unsaved.length;
  const isListed = reader.lists.some((one) =>
    papers.every(({ paper }) => one.papers.has(paper.id)),
  );
  const add = async (asList: boolean) => {
    const saved = unsaved.flatMap((row) => marking('saved', row.paper.id, true, titleOf(row)));
    const key = Math.random().toString(36).slice(2, 8);
    const named = asList ? listNamed(key, list.name || shareWords.title) : [];
    const inList = asList ? papers.map(({ paper }) => listChange(key, paper.id, true)) : [];
    const what = say(shareWords.added, { papers: counted(papers.length) });
    await changeUndoably([...named, ...inList, ...saved], what, true);
  };
  if (isListed && unsaved.length === 0)
    return (
      <p>
        {parts(shareWords.inLibrary, {
          library: (text) => <a href={pathTo('library/')}>{text}</a>,
        })}
      </p>
    );
  return (
    <div class="offer">
      <p>
        {!isOwn && shareWords.asks}
        {sentenceGap}
        {known > 0 && say(shareWords.someSaved, { n: known })}
      </p>
      <Button onClick={() => add(true)}>{shareWords.addList}</Button>{' '}
      {unsaved.length > 0 && <Button onClick={() => add(false)}>{shareWords.addPapers}</Button>}
    </div>
  );
}
