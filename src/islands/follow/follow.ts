/** When a followed search is asked, and what is said and kept of it. */
import { followWords } from '#words';
import { say } from '../../words/message.ts';
import { searchFollowed, searchLeft } from '../reader/marks.ts';
import type { FollowedSearch } from '../reader/reader.ts';
import { currentReader, onReader } from '../reader/reader-store.ts';
import { changeUndoably } from '../reader/undo.ts';

/** Tells the followed searches once they are known and with each change; answers how to stop. */
export function onFollowed(listener: (searches: readonly FollowedSearch[]) => void): () => void {
  listener(currentReader().searches);
  return onReader(({ searches }) => listener(searches));
}

export function follow(search: FollowedSearch): Promise<void> {
  const what = say(followWords.followed, { search: search.name });
  return changeUndoably(searchFollowed(search), what, true);
}

export function unfollow({ id, name }: FollowedSearch): Promise<void> {
  return changeUndoably([searchLeft(id)], say(followWords.left, { search: name }));
}
