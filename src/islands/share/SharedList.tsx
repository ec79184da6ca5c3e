import '../search/search.css';
import { useEffect, useState } from 'preact/hooks';
import { searchWords } from '#words';
import { counted } from '../../counted.ts';
import { searchPapers } from '../../search/search-papers.ts';
import { emptyQuery, type FailureReason, type SearchResults } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { idHash } from '../../text/id-hash.ts';
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
  if (list === null)
    return (
      <p role="alert">
        This address holds no list that this site can read. Ask for the link again, whole.
      </p>
    );
  const missing = results ? list.hashes.length - results.hits.length : 0;
  const lost = list.papers - list.hashes.length;
  return (
    <>
      <h2 class="part">{list.name || 'Papers'}</h2>
      <p role="status">
        {failure || (results ? counted(results.total) : 'Looking the papers up…')}
        {missing > 0 && `; ${counted(missing)} of the list not on this site`}
        {lost > 0 && `; the link was cut short, and ${counted(lost)} lost: ask for it again, whole`}
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
    const named = asList ? listNamed(key, list.name || 'Shared list') : [];
    const inList = asList ? results.hits.map(({ id }) => listChange(key, id, true)) : [];
    await changeUndoably([...named, ...inList, ...saved], `${counted(results.total)} added.`, true);
  };
  if (isAdded)
    return (
      <p>
        They are on <a href={pathTo('desk/')}>your desk</a>.
      </p>
    );
  return (
    <div class="adding">
      <p>
        Nothing is added to your desk before you choose.
        {known > 0 &&
          ` You have saved ${known === results.total ? 'all' : known} of these papers already.`}
      </p>
      <button type="button" class="control" onClick={() => add(true)}>
        Add as a list of mine
      </button>{' '}
      <button type="button" class="control" onClick={() => add(false)}>
        Only save the papers
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
