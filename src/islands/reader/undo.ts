import { pathTo } from '../../site.ts';
import { closeNotice, showNotice } from '../notice.ts';
import { type Change, paperChange } from './marks.ts';
import type { PaperSet } from './reader.ts';
import { changeReader, currentReader, loadReader } from './reader-store.ts';

/** What takes a step back, and what is said then. */
interface Step {
  changes: Change[];
  what: string;
}

const steps: Step[] = [];
/** What is being stored; what is said of it comes before what is said of a later step. */
let storing: Promise<unknown> = Promise.resolve();
const desk = { href: pathTo('desk/'), text: 'See your desk' };
const said: Record<PaperSet, { on: string; off: string }> = {
  saved: { on: 'Saved.', off: 'No longer saved.' },
  read: { on: 'Marked as read.', off: 'Marked as unread.' },
  hidden: { on: 'Hidden.', off: 'Shown again.' },
  seen: { on: 'Seen.', off: 'Not seen.' },
  noted: { on: 'Noted.', off: 'Note deleted.' },
};

/** Turns a mark of a paper on or off, says so, and offers to undo it. `title`: kept with a saved paper, should the site lose it. */
export async function toggleMark(set: PaperSet, id: string, title: string): Promise<void> {
  await loadReader();
  const value = !currentReader()[set].has(id);
  const changes: Change[] = [paperChange(set, id, value)];
  if (set === 'saved' && value && title) changes.push({ id, field: 'title', value: title });
  const undone = [paperChange(set, id, !value)];
  await changeUndoably(changes, undone, said[set][value ? 'on' : 'off'], set === 'saved' && value);
}

/** Makes changes that `undone` takes back; says what was done, but only once it is stored. */
export async function changeUndoably(
  changes: Change[],
  undone: Change[],
  what: string,
  showDesk = false,
): Promise<void> {
  steps.push({ changes: undone, what });
  // Otherwise the store has said that it is not.
  if (!(await store(changes))) return;
  const button = { text: 'Undo', press: () => void undo() };
  showNotice(what, button, ...(showDesk ? [desk] : []));
}

/** Takes the last change of this page back, as often as it is called. */
export async function undo(): Promise<void> {
  const step = steps.pop();
  closeNotice();
  if (!step) {
    await storing;
    return showNotice('Nothing to undo.');
  }
  if (await store(step.changes)) showNotice(`Undone: ${step.what}`);
}

function store(changes: Change[]): Promise<boolean> {
  const stored = changeReader(changes);
  storing = stored;
  return stored;
}
