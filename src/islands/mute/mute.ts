/** What can be muted, and what is said and kept of it. */
import { muteWords } from '#words';
import { say } from '../../words/message.ts';
import { mutedChange, tagFrom, topicChange } from '../reader/marks.ts';
import { changeUndoably } from '../reader/undo.ts';

export type Muting =
  | { kind: 'topic'; id: string; name: string }
  | { kind: 'author' | 'words'; name: string };

/** Mutes or unmutes, says so, and offers to undo it; nothing where there is no letter. */
export async function mute(muting: Muting, isMuted: boolean): Promise<void> {
  if (tagFrom(muting.name) === '') return;
  const message = isMuted ? muteWords.done : muteWords.undone;
  const change =
    muting.kind === 'topic'
      ? topicChange(muting.id, isMuted)
      : mutedChange(muting.kind, muting.name, isMuted);
  await changeUndoably([change], say(message, { name: muting.name.trim() }));
}
