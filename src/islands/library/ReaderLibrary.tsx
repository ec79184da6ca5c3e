/** The library's page: its lists, the reader's named lists, followed searches, what is muted, settings. */
import { filterWords, followWords, libraryWords, muteWords, siteWords } from '#words';
import { inDigits } from '../../counted.ts';
import './library.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pathTo } from '../../site.ts';
import { parts, say } from '../../words/message.ts';
import { Button, ButtonOf } from '../Button.tsx';
import { leaving } from '../leaving.ts';
import { type ListChoices, topicName } from '../list/filters.ts';
import { NameForm } from '../NameForm.tsx';
import { newsOf, searchAddress } from '../reader/ForYou.tsx';
import { deleted, listNamed, type Muting, searchFollowed } from '../reader/marks.ts';
import { NewFor } from '../reader/NewFor.tsx';
import type { FollowedSearch, Reader } from '../reader/reader.ts';
import { readerStore } from '../reader/reader-store.ts';
import { changeUndoably, mute, unfollow } from '../reader/undo.ts';
import { useReader } from '../reader/use-reader.ts';
import { RecentThings } from '../recent/RecentThings.tsx';
import { toBrowse } from '../search/SearchNotes.tsx';
import { useHash } from '../use-hash.ts';
import { useLoaded } from '../use-loaded.ts';
import { BringIn } from './BringIn.tsx';
import { LibraryPapers } from './LibraryPapers.tsx';
import { type InLibrary, idsOf, libraryListOf, libraryLists } from './library-lists.ts';

/** `choices`: the filters of the whole site. */
export default function ReaderLibrary({ choices }: { choices: ListChoices }) {
  const reader = useReader();
  const isLoaded = useLoaded(() => readerStore.loadLongFields().then(() => true));
  const [name] = useHash();
  const list = libraryListOf(reader, name);
  // A phone scrolls the row of lists.
  useEffect(() => {
    const chosen = document.querySelector('.library nav [aria-current]');
    const row = chosen?.closest('ul');
    if (!chosen || !row) return;
    const [place, room] = [chosen.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += Math.max(0, place.right - room.right) || Math.min(0, place.left - room.left);
  }, [isLoaded, list.name]);
  if (!isLoaded) return null;
  const newest = (text: string) => <a href={pathTo()}>{text}</a>;
  return (
    <div class="library">
      {readerStore.state !== 'kept' && (
        <p class="warning" role="alert">
          {readerStore.state === 'refused' ? libraryWords.notKept : libraryWords.late}
        </p>
      )}
      <nav aria-label={libraryWords.lists}>
        <div role="toolbar" aria-label={libraryWords.lists}>
          <ul class="link-row">
            {libraryLists(reader).map((one) => (
              <li key={one.name}>
                <a href={`#${one.name}`} aria-current={one.name === list.name ? 'true' : undefined}>
                  <bdi>{one.label}</bdi>{' '}
                  <span class="soft">{inDigits(idsOf(reader, one).length)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <h2 class="printed">{list.label}</h2>
      <NamedList {...{ list, reader }} />
      {idsOf(reader, list).length > 0 ? (
        <LibraryPapers key={list.name} {...{ list, reader, choices }} />
      ) : (
        <div class="prose">
          <p>{libraryWords.lead}</p>
          <p>{list.empty}</p>
          <p>{parts(libraryWords.waysOn, { ...toBrowse, newest })}</p>
        </div>
      )}
      <FollowedSearches reader={reader} />
      <BringIn />
      <MutedThings {...{ reader, choices }} />
      <NewFor reader={reader} />
      <RecentThings isSetting />
    </div>
  );
}

function NamedList({ list, reader }: InLibrary) {
  const named = reader.lists.find(({ id }) => id === list.name);
  if (!named) return null;
  const what = say(libraryWords.deleted, { list: named.name });
  return (
    <div class="tools">
      <label>
        {libraryWords.name}{' '}
        <input
          class="control"
          size={16}
          maxLength={60}
          value={named.name}
          onChange={({ currentTarget: { value } }) =>
            value.trim() && readerStore.change(listNamed(named.id, value))
          }
        />
      </label>
      <button type="button" onClick={() => changeUndoably([deleted('list', named.id)], what)}>
        {libraryWords.deleteList}
      </button>
    </div>
  );
}

function MutedThings({ reader, choices }: { reader: Reader; choices: ListChoices }) {
  const { muted } = reader;
  const all: Muting[] = [
    ...muted.topics.map((id): Muting => ({ kind: 'topic', id, name: topicName(choices, id) })),
    ...muted.authors.map((name): Muting => ({ kind: 'author', name })),
    ...muted.words.map((name): Muting => ({ kind: 'words', name })),
  ];
  return (
    <section class="library-actions row" aria-labelledby="muted">
      <h2 class="label" id="muted">
        {libraryWords.muted}
      </h2>
      {all.length > 0 && <p class="soft">{libraryWords.mutedTold}</p>}
      {all.map((muting) => (
        <Button
          key={`${muting.kind} ${muting.name}`}
          onClick={leaving(() => mute([muting], false))}
        >
          {say(filterWords.unmute, { topic: muting.name })}
        </Button>
      ))}
      <NameForm
        label={muteWords.phrase}
        action={muteWords.mute}
        onName={(name) => mute([{ kind: 'words', name }], true)}
      />
    </section>
  );
}

function FollowedSearches({ reader }: { reader: Reader }) {
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
  const item = useRef<HTMLLIElement>(null);
  // Afterwards the button that opened the field has the focus again.
  useEffect(
    () => (isRenamed ? () => item.current?.querySelector('button')?.focus() : undefined),
    [isRenamed],
  );
  const { name } = search;
  const stop = leaving(() => unfollow(search));
  const rename = (written: string) => {
    setRenamed(false);
    if (written && written !== name)
      void changeUndoably(searchFollowed({ ...search, name: written }), followWords.renamed);
  };
  return (
    <li class="tools" ref={item}>
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
          <ButtonOf label={followWords.unfollow} of={name} onClick={stop} />
        </>
      )}
    </li>
  );
}
