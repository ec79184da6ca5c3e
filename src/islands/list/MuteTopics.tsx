import { filterWords } from '#words';
import { named } from '../../counted.ts';
import { say } from '../../words/message.ts';
import { Button } from '../Button.tsx';
import type { Props } from './FilterForm.tsx';

/** Mutes the topics that are excluded now: their papers are hidden in every list, until they are unmuted. */
export function MuteTopics({ topics, filters, muted, onChange }: Props) {
  const { exclude } = filters;
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  if (exclude.length === 0 && muted.length === 0) return null;
  const mute = async () => {
    // Shown once it is stored: who then leaves the page at once loses nothing.
    await muteTopics(exclude, true);
    onChange({ ...filters, exclude: [] });
  };
  return (
    <div class="mute">
      {exclude.length > 0 && (
        <Button onClick={mute}>
          {say(filterWords.mute, { topics: named(exclude.map(nameOf), exclude.length) })}
        </Button>
      )}
      {muted.map((topic) => (
        <Button key={topic} onClick={() => muteTopics([topic], false)}>
          {say(filterWords.unmute, { topic: nameOf(topic) })}
        </Button>
      ))}
    </div>
  );
}

async function muteTopics(topics: string[], areMuted: boolean): Promise<void> {
  const { changeReader } = await import('../reader/reader-store.ts');
  const { topicChange } = await import('../reader/marks.ts');
  await changeReader(topics.map((topic) => topicChange(topic, areMuted)));
}
