import { useEffect, useState } from 'preact/hooks';
import { inDigits } from '../../counted.ts';
import { searchFollowed } from '../reader/marks.ts';
import type { FollowedSearch, Reader } from '../reader/reader.ts';
import { changeUndoably } from '../reader/undo.ts';
import { unfollow } from './follow.ts';
import { newsOf, type SearchNews, searchAddress } from './search-news.ts';

/** The searches that the reader follows, each with its new papers; to rename and to leave. */
export function FollowedSearches({ reader }: { reader: Reader }) {
  const { searches } = reader;
  const [news, setNews] = useState<SearchNews[]>([]);
  useEffect(() => void newsOf(reader).then(setNews), [searches.map(({ id }) => id).join()]);
  if (searches.length === 0) return null;
  return (
    <section class="followed" aria-labelledby="followed">
      <h2 class="label" id="followed">
        Followed searches
      </h2>
      <ul>
        {searches.map((search) => (
          <Followed
            key={search.id}
            search={search}
            papers={news.find((one) => one.search.id === search.id)?.papers}
          />
        ))}
      </ul>
    </section>
  );
}

function Followed({ search, papers = 0 }: { search: FollowedSearch; papers: number | undefined }) {
  const [isRenamed, setRenamed] = useState(false);
  const { name } = search;
  const rename = (written: string) => {
    setRenamed(false);
    const isOther = written.trim() !== '' && written.trim() !== name;
    if (isOther) void changeUndoably(searchFollowed({ ...search, name: written }), 'Renamed.');
  };
  return (
    <li>
      {isRenamed ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            rename(String(new FormData(event.currentTarget).get('name')));
          }}
        >
          <input
            class="control"
            name="name"
            aria-label={`New name of ${name}`}
            defaultValue={name}
            ref={(input) => input?.focus()}
          />
          <button type="submit" class="link-button">
            Done
          </button>
        </form>
      ) : (
        <>
          <a href={searchAddress(search, false)}>{name}</a>{' '}
          {papers > 0 && (
            <a class="count" href={searchAddress(search, true)}>
              {inDigits(papers)} new<span class="unseen"> in {name}</span>
            </a>
          )}
          <button
            type="button"
            class="link-button"
            aria-label={`Rename ${name}`}
            onClick={() => setRenamed(true)}
          >
            Rename
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={`Unfollow ${name}`}
            onClick={() => unfollow(search)}
          >
            Unfollow
          </button>
        </>
      )}
    </li>
  );
}
