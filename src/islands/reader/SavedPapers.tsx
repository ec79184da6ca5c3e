import './saved.css';
import { useEffect, useState } from 'preact/hooks';
import { emptyQuery } from '../../search/query/empty.ts';
import { searchPapers } from '../../search/search-papers.ts';
import type { SearchHit } from '../../search/types.ts';
import { howMany } from '../list/wording.ts';
import { dayInWords } from '../search/hit-wording.ts';
import { type Reader, remove } from './reader.ts';
import { changeReader } from './reader-store.ts';

interface Props {
  reader: Reader;
}

/** The reading list, last saved first. */
export function SavedPapers({ reader }: Props) {
  const { hits, failure } = useSaved(reader);
  if (failure) return <p role="alert">{failure}</p>;
  if (!hits) return null;
  const hitById = new Map(hits.map((hit) => [hit.id, hit]));
  const papers = reader.saved.flatMap((id) => hitById.get(id) ?? []).reverse();
  const gone = reader.saved.length - papers.length;
  return (
    <>
      <p role="status" class="soft">
        {howMany(papers.length)}
        {gone > 0 && `; ${howMany(gone)} no longer on this site`}
      </p>
      <ol class="saved-papers">
        {papers.map((hit) => (
          <li key={hit.id}>
            <h2>
              <a href={hit.url}>{hit.title.map(({ text }) => text)}</a>
            </h2>
            <p class="soft">
              {hit.authors.map(({ text }) => text)}
              {hit.authors.length > 0 && ' · '}
              {dayInWords(hit.date)}
              {reader.read.includes(hit.id) && ' · read'}
            </p>
            <button
              type="button"
              aria-label={`Remove: ${hit.title.map(({ text }) => text).join('')}`}
              onClick={() => changeReader((kept) => remove(kept, 'saved', hit.id))}
            >
              Remove
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function useSaved(reader: Reader): { hits: SearchHit[] | null; failure: string } {
  const [answer, setAnswer] = useState<{ hits: SearchHit[] | null; failure: string }>({
    hits: null,
    failure: '',
  });
  useEffect(() => {
    const query = emptyQuery();
    query.filters.is = ['saved'];
    return searchPapers(
      { query, reader, limit: reader.saved.length },
      ({ hits }) => setAnswer({ hits, failure: '' }),
      (failure) => setAnswer({ hits: null, failure }),
    );
  }, [reader]);
  return answer;
}
