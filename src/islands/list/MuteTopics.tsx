import type { Filters } from '../../search/types.ts';
import { put, remove } from '../reader/reader.ts';
import { changeReader } from '../reader/reader-store.ts';

interface Props {
  filters: Filters;
  muted: string[];
  nameOf: (topic: string) => string;
  onChange: (filters: Filters) => void;
}

/** Mutes the topics that are excluded now: their papers are hidden in every list, until they are unmuted. */
export function MuteTopics({ filters, muted, nameOf, onChange }: Props) {
  const { exclude } = filters;
  if (exclude.length === 0 && muted.length === 0) return null;
  const mute = () => {
    changeReader((reader) => exclude.reduce((all, topic) => put(all, 'muted', topic), reader));
    onChange({ ...filters, exclude: [] });
  };
  return (
    <div class="mute">
      {exclude.length > 0 && (
        <button type="button" class="control" onClick={mute}>
          Mute {exclude.map(nameOf).join(', ')}
        </button>
      )}
      {muted.map((topic) => (
        <button
          type="button"
          class="control"
          key={topic}
          onClick={() => changeReader((reader) => remove(reader, 'muted', topic))}
        >
          Unmute {nameOf(topic)}
        </button>
      ))}
    </div>
  );
}
