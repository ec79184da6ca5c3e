import { filterWords } from '#words';
import { named } from '../../counted.ts';
import type { Filters } from '../../search/types.ts';
import { say } from '../../words/message.ts';

interface Props {
  filters: Filters;
  muted: readonly string[];
  nameOf: (topic: string) => string;
  onChange: (filters: Filters) => void;
}

/** Mutes the topics that are excluded now: their papers are hidden in every list, until they are unmuted. */
export function MuteTopics({ filters, muted, nameOf, onChange }: Props) {
  const { exclude } = filters;
  if (exclude.length === 0 && muted.length === 0) return null;
  const mute = async () => {
    // Shown once it is stored: who then leaves the page at once loses nothing.
    await muteTopics(exclude, true);
    onChange({ ...filters, exclude: [] });
  };
  return (
    <div class="mute">
      {exclude.length > 0 && (
        <button type="button" class="control" onClick={mute}>
          {say(filterWords.mute, { topics: named(exclude.map(nameOf), exclude.length) })}
        </button>
      )}
      {muted.map((topic) => (
        <button
          type="button"
          class="control"
          key={topic}
          onClick={() => muteTopics([topic], false)}
        >
          {say(filterWords.unmute, { topic: nameOf(topic) })}
        </button>
      ))}
    </div>
  );
}

async function muteTopics(topics: string[], areMuted: boolean): Promise<void> {
  const { changeReader } = await import('../reader/reader-store.ts');
  const { topicChange } = await import('../reader/marks.ts');
  await changeReader(topics.map((topic) => topicChange(topic, areMuted)));
}
