import './saved.css';
import { plainDay } from '../../dates.ts';
import { type Reader, remove } from './reader.ts';
import { changeReader } from './reader-store.ts';
import { savedStatus } from './saved-status.ts';
import { useSaved } from './use-saved.ts';

interface Props {
  reader: Reader;
}

/** The reading list, last saved first. */
export function SavedPapers({ reader }: Props) {
  const { results, isCurrent, failure } = useSaved(reader);
  if (failure) return <p role="alert">{failure}</p>;
  if (!results) return null;
  const hitById = new Map(results.hits.map((hit) => [hit.id, hit]));
  const papers = reader.saved.flatMap((id) => hitById.get(id) ?? []).reverse();
  return (
    <>
      <p role="status" class="soft">
        {isCurrent && savedStatus(reader.saved.length, results)}
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
              {plainDay(hit.date)}
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
