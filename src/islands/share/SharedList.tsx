import '../search/search.css';
import { useEffect, useState } from 'preact/hooks';
import { searchWords, shareWords } from '#words';
import { counted } from '../../counted.ts';
import { searchPapers } from '../../search/search-papers.ts';
import { emptyQuery, type FailureReason, type SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
import { parts, say } from '../../words/message.ts';
import { listChange, listNamed } from '../reader/marks.ts';
import type { Reader } from '../reader/reader.ts';
import { changeUndoably, marking } from '../reader/undo.ts';
import { useReader } from '../reader/use-reader.ts';
import { HitList } from '../search/HitList.tsx';
import { type PackedList, unpackList } from './packed-list.ts';

interface Props {
  topicNames: Record<string, string>;
}

/** A list that somebody has shared by its address: shown first, and added to the reader's own only when asked to. */
export default function SharedList({ topicNames }: Props) {
  const list = usePackedList();
  const { results, failure } = usePapersOf(list ?? null);
  const reader = useReader();
  if (list === undefined) return null;
  if (list === null) return <p role="alert">{shareWords.unreadable}</p>;
  const missing = results ? list.hashes.length - results.hits.length : 0;
  const lost = list.papers - list.hashes.length;
  const found = failure || (results ? counted(results.total) : shareWords.looking);
  const withMissing = missing > 0 ? say(shareWords.missing, { found, n: missing }) : found;
  return (
    <>
      <h2 class="part" dir="auto">
        {list.name || shareWords.papers}
      </h2>
      <p role="status">
        {lost > 0 ? say(shareWords.lost, { found: withMissing, n: lost }) : withMissing}
      </p>
      {results && results.total > 0 && <Adding {...{ list, results, reader }} />}
      {results && (
        <HitList
          {...{ results, reader }}
          nameOf={(topic) => topicNames[topic] ?? topic}
          onPoint={() => {}}
          focus={null}
          onComplete={() => {}}
        />
      )}
    </>
  );
}

/** What adding would change, and the question. */
function Adding(props: { list: PackedList; results: SearchResults; reader: Reader }) {
  const { list, results, reader } = props;
  const [isAdded, setAdded] = useState(false);
  const known = results.hits.filter(({ id }) => reader.saved.has(id)).length;
  const add = async (asList: boolean) => {
    setAdded(true);
    const saved = results.hits.flatMap(({ id, title }) =>
      reader.saved.has(id)
        ? []
        : marking('saved', id, true, title.map(({ text }) => text).join('')),
    );
    const key = Math.random().toString(36).slice(2, 8);
    const named = asList ? listNamed(key, list.name || shareWords.listName) : [];
    const inList = asList ? results.hits.map(({ id }) => listChange(key, id, true)) : [];
    await changeUndoably(
      [...named, ...inList, ...saved],
      say(shareWords.added, { n: results.total }),
      true,
    );
  };
  if (isAdded)
    return (
      <p>{parts(shareWords.onDesk, { desk: (text) => <a href={pathTo('desk/')}>{text}</a> })}</p>
    );
  return (
    <div class="adding">
      <p>
        {shareWords.asks}{' '}
        {known > 0 &&
          (known === results.total ? shareWords.allSaved : say(shareWords.someSaved, { n: known }))}
      </p>
      <button type="button" class="control" onClick={() => add(true)}>
        {shareWords.addList}
      </button>{' '}
      <button type="button" class="control" onClick={() => add(false)}>
        {shareWords.addPapers}
      </button>
    </div>
  );
}

/** The list in the address; undefined until the browser has read it. */
function usePackedList(): PackedList | null | undefined {
  const [list, setList] = useState<PackedList | null>();
  useEffect(() => {
    const read = () => setList(unpackList(location.hash.slice(1)));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return list;
}

const allPapers = 1_000_000;

/** Its papers in the list's order. All papers are looked through, since the address has no ids. */
function usePapersOf(list: PackedList | null): { results: SearchResults | null; failure: string } {
  const [answer, setAnswer] = useState<SearchResults | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    setAnswer(null);
    if (!list) return;
    const receive = (results: SearchResults) => {
      if (results.stage !== 'full') return;
      const byHash = new Map(results.hits.map((hit) => [idHash(hit.id), hit]));
      const hits = list.hashes.flatMap((hash) => byHash.get(hash) ?? []);
      setAnswer({ ...results, hits, total: hits.length });
    };
    const fail = (reason: FailureReason) => setFailure(searchWords.failures[reason]);
    return searchPapers({ query: emptyQuery(), limit: allPapers }, receive, fail);
  }, [list]);
  return { results: answer, failure };
}
