/** Changes of marks that can be undone, and what is said of them: marking, following, muting. Undo leaves alone what another tab has changed since. */
import { followWords, muteWords, noticeWords, stateWords } from '#words';
import { named } from '../../counted.ts';
import type { PaperSet } from '../../search/types.ts';
import { pathTo } from '../../site.ts';
import { say } from '../../words/message.ts';
import { closeNotice, showNotice } from '../notice.ts';
import {
  type Change,
  deleted,
  type Muting,
  mutingChange,
  paperChange,
  searchFollowed,
  tagFrom,
} from './marks.ts';
import type { FollowedSearch } from './reader.ts';
import { readerStore } from './reader-store.ts';

/** The sets that have a button; other sets follow from what a reader does. */
export type SaidSet = keyof typeof stateWords.said;

/** For each step, the changes that undo it, and what was said of it. */
const steps: { changes: Change[]; what: string }[] = [];
/** Awaited so that the message of an earlier step comes first. */
let storing = Promise.resolve(true);
const undoButton = { text: noticeWords.undo, press: () => void undo() };
const library = { href: pathTo('library/'), text: noticeWords.seeLibrary };

/** Turns a mark of a paper on or off, says so, and offers to undo it. `title` is stored with a saved paper, in case the site loses it. */
export async function toggleMark(set: SaidSet, id: string, title: string): Promise<void> {
  // By what the button shows now, even before the marks are loaded.
  const value = !readerStore.reader[set].has(id);
  const isSaving = set === 'saved' && value;
  readerStore.keepEarly(marking(set, id, value, title));
  await readerStore.load();
  if (isSaving) void import('./known-papers.ts').then(({ keepRecords }) => keepRecords([id]));
  const what = stateWords.said[set][value ? 'on' : 'off'];
  await changeUndoably(marking(set, id, value, title), what, isSaving);
}

/** The changes that set a mark. A paper that is read is no longer being read, and the other way round. */
export function marking(set: PaperSet, id: string, value: boolean, title: string): Change[] {
  const changes: Change[] = [paperChange(set, id, value)];
  const other = set === 'read' ? 'reading' : set === 'reading' ? 'read' : null;
  if (value && other && readerStore.reader[other].has(id))
    changes.push(paperChange(other, id, false));
  if (value && set !== 'seen' && title && readerStore.fieldOf(id, 'title') !== title)
    changes.push({ id, field: 'title', value: title });
  return changes;
}

/** Makes changes that can be undone; says what was done once it is stored. */
export async function changeUndoably(changes: Change[], what: string, showLibrary = false) {
  await readerStore.load();
  steps.push({ changes: readerStore.inverseOf(changes), what });
  storing = readerStore.change(changes, undoButton);
  // If it is not stored, the store has said so.
  if (!(await storing)) return;
  showNotice(what, undoButton, ...(showLibrary ? [library] : []));
}

/** Undoes the last change of this page, and with each further call the one before; what another tab has changed since stays. */
export async function undo(): Promise<void> {
  const step = steps.pop();
  closeNotice();
  if (!step) {
    await storing;
    return showNotice(noticeWords.nothingToUndo);
  }
  // Names the step before: a bare "Undo" would seem to concern the step just undone.
  const [before] = steps.slice(-1);
  const further = before
    ? [{ ...undoButton, text: say(noticeWords.undoBefore, { what: before.what }) }]
    : [];
  const changes = readerStore.ofThisPage(step.changes);
  if (changes.length === 0) return showNotice(noticeWords.changedSince, ...further);
  const focused = document.querySelector('main :focus-visible');
  const place = focused?.getBoundingClientRect().top ?? -1;
  storing = readerStore.change(changes, ...further);
  if (!(await storing)) return;
  // Papers that come back above what has the focus would push it out of the window.
  if (place >= 0 && place < innerHeight) focused?.scrollIntoView({ block: 'nearest' });
  showNotice(say(noticeWords.undone, { what: step.what }), ...further);
}

export function follow(search: FollowedSearch): Promise<void> {
  const what = say(followWords.followed, { search: search.name });
  return changeUndoably(searchFollowed(search), what, true);
}

export function unfollow({ id, name }: FollowedSearch): Promise<void> {
  return changeUndoably([deleted('search', id)], say(followWords.left, { search: name }));
}

/** All of them in one step. */
export async function mute(mutings: readonly Muting[], areMuted: boolean): Promise<void> {
  const written = mutings.filter(({ name }) => tagFrom(name) !== '');
  if (written.length === 0) return;
  const changes = written.map((muting) => mutingChange(muting, areMuted));
  const names = written.map(({ name }) => name.trim());
  const what = areMuted ? muteWords.done : muteWords.undone;
  await changeUndoably(changes, say(what, { name: named(names, names.length) }));
}
