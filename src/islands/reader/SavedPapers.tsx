import './saved.css';
import { plainDay } from '../../dates.ts';
import { type Reader, remove } from './reader.ts';
import { changeReader } from './reader-store.ts';
import { useSaved } from './use-saved.ts';
import { savedStatus } from './wording.ts';

/** The reading list, last saved first. */
export function SavedPapers({ reader }: { reader: Reader }) {
  const saved = useSaved(reader);
  const { results, failure } = saved;
  if (failure) return <p role="alert">{failure}</p>;
  if (!results) return null;
  const hitById = new Map(results.hits.map((hit) => [hit.id, hit]));
  const hits = reader.saved.flatMap((id) => hitById.get(id) ?? []).reverse();
  return (
    <>
      <p role="status" class="soft">
        {saved.reader === reader && savedStatus(reader.saved.length, results)}
      </p>
      <ol class="saved-papers">
        {hits.map(({ id, url, title, authors, date }) => (
          <li key={id}>
            <h2>
              <a href={url}>{title.map(({ text }) => text)}</a>
            </h2>
            <p class="soft">
              {authors.map(({ text }) => text)}
              {authors.length > 0 && ' · '}
              {plainDay(date)}
              {reader.read.includes(id) && ' · read'}
            </p>
            <button
              type="button"
              class="link-button"
              aria-label={`Remove: ${title.map(({ text }) => text).join('')}`}
              onClick={() => changeReader((marks) => remove(marks, 'saved', id))}
            >
              Remove
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
