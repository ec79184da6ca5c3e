import type { Filters } from '../../search/types.ts';
import { put, remove } from '../reader/reader.ts';
import { changeReader } from '../reader/reader-store.ts';

interface Props {
  filters: Filters;
  muted: string[];
  nameOf: (topic: string) => string;
  onChange: (filters: Filters) => void;
}

/** Turns topics left out now into topics left out for good, and back. */
export function NeverShow({ filters, muted, nameOf, onChange }: Props) {
  const { exclude } = filters;
  if (exclude.length === 0 && muted.length === 0) return null;
  const mute = () => {
    changeReader((reader) => exclude.reduce((all, topic) => put(all, 'muted', topic), reader));
    onChange({ ...filters, exclude: [] });
  };
  return (
    <div class="never">
      {exclude.length > 0 && (
        <button type="button" onClick={mute}>
          Never show me {exclude.map(nameOf).join(', ')}
        </button>
      )}
      {muted.map((topic) => (
        <button
          type="button"
          key={topic}
          onClick={() => changeReader((reader) => remove(reader, 'muted', topic))}
        >
          Show {nameOf(topic)} again
        </button>
      ))}
    </div>
  );
}
