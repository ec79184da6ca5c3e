/** All that is muted, in the library: to unmute, and to mute a further word or phrase. */
import { deskWords, filterWords, muteWords } from '#words';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import { type ListChoices, topicName } from '../list/filters.ts';
import { NameForm } from '../NameForm.tsx';
import type { Reader } from '../reader/reader.ts';
import { type Muting, mute } from './mute.ts';

export function MutedThings({ reader, choices }: { reader: Reader; choices: ListChoices }) {
  const { muted } = reader;
  const all: Muting[] = [
    ...muted.topics.map((id): Muting => ({ kind: 'topic', id, name: topicName(choices, id) })),
    ...muted.authors.map((name): Muting => ({ kind: 'author', name })),
    ...muted.words.map((name): Muting => ({ kind: 'words', name })),
  ];
  return (
    <section class="desk-actions row" aria-labelledby="muted">
      <h2 class="label" id="muted">
        {deskWords.muted}
      </h2>
      {all.length > 0 && <p class="soft">{deskWords.mutedTold}</p>}
      {all.map((muting) => (
        <Button key={`${muting.kind} ${muting.name}`} onClick={() => mute(muting, false)}>
          {say(filterWords.unmute, { topic: muting.name })}
        </Button>
      ))}
      <NameForm
        label={muteWords.phrase}
        action={muteWords.mute}
        onName={(name) => mute({ kind: 'words', name }, true)}
      />
    </section>
  );
}
