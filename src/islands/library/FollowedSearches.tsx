/** Followed searches in the library, renamed there. */
import { useState } from 'preact/hooks';
import { followWords, siteWords } from '#words';
import { parts, say } from '../../words/message.ts';
import { ButtonOf } from '../Button.tsx';
import { NameForm } from '../NameForm.tsx';
import { newsOf, searchAddress } from '../reader/ForYou.tsx';
import { searchFollowed } from '../reader/marks.ts';
import type { FollowedSearch, Reader } from '../reader/reader.ts';
import { changeUndoably, unfollow } from '../reader/undo.ts';
import { useLoaded } from '../use-loaded.ts';

export function FollowedSearches({ reader }: { reader: Reader }) {
  const { searches } = reader;
  const news = useLoaded(() => newsOf(reader), searches.map(({ id }) => id).join());
  if (searches.length === 0) return null;
  return (
    <section class="followed" aria-labelledby="followed">
      <h2 class="label" id="followed">
        {followWords.title}
      </h2>
      <ul>
        {searches.map((search) => (
          <Followed
            key={search.id}
            search={search}
            papers={news?.find((one) => one.search.id === search.id)?.papers}
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
    if (written && written !== name)
      void changeUndoably(searchFollowed({ ...search, name: written }), followWords.renamed);
  };
  return (
    <li class="tools">
      {isRenamed ? (
        <NameForm
          label={say(siteWords.labelled, { label: followWords.rename, name })}
          action={followWords.done}
          first={name}
          onName={rename}
        />
      ) : (
        <>
          <a href={searchAddress(search, false)}>
            <bdi>{name}</bdi>
          </a>{' '}
          {papers > 0 && (
            <a href={searchAddress(search, true)}>
              {parts(followWords.newIn, {
                n: papers,
                search: name,
                unseen: (text) => <span class="unseen">{say(text, { search: name })}</span>,
              })}
            </a>
          )}
          <ButtonOf label={followWords.rename} of={name} onClick={() => setRenamed(true)} />
          <ButtonOf label={followWords.unfollow} of={name} onClick={() => unfollow(search)} />
        </>
      )}
    </li>
  );
}
