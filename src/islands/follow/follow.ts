/** What is said and kept of a followed search. */
import { followWords } from '#words';
import { say } from '../../words/message.ts';
import { searchFollowed, searchLeft } from '../reader/marks.ts';
import type { FollowedSearch } from '../reader/reader.ts';
import { changeUndoably } from '../reader/undo.ts';

export function follow(search: FollowedSearch): Promise<void> {
  const what = say(followWords.followed, { search: search.name });
  return changeUndoably(searchFollowed(search), what, true);
}

export function unfollow({ id, name }: FollowedSearch): Promise<void> {
  return changeUndoably([searchLeft(id)], say(followWords.left, { search: name }));
}
