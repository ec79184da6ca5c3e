/** How long papers stay new: the menu in the library, and the day up to which papers are no longer new. */
import { language, newWords } from '#words';
import { addDays } from '../../days.ts';
import { readerId } from './marks.ts';
import type { Reader } from './reader.ts';
import { readerStore } from './reader-store.ts';

/** Days to choose from; 0: until they are read. */
const spans = [7, 14, 30, 0];

/**
 * The last day whose papers are no longer new: with 14 days and `2025-08-20` as the newest edition, `2025-08-06`. Counted from that
 * edition and not from the reader's clock, so that a site that rests for a month loses nothing. Null: nothing is let go.
 */
export function letGoDay({ since, newFor }: Reader, newest: string): string | null {
  if (since === '' || newFor === 0) return null;
  const day = addDays(newest, -newFor);
  return since < day ? day : null;
}

const inDays = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;

/** `14` → `"14 days"` */
export function daysInWords(days: number): string {
  return days === 0
    ? newWords.untilRead
    : new Intl.NumberFormat(language.locale, inDays).format(days);
}

export function NewFor({ reader: { newFor } }: { reader: Reader }) {
  return (
    <label class="library-actions row">
      <span class="label">{newWords.newFor}</span>
      <select
        class="control"
        value={String(newFor)}
        onChange={({ currentTarget: { value } }) =>
          readerStore.change([{ id: readerId, field: 'newfor', value }])
        }
      >
        {spans.map((days) => (
          <option key={days} value={String(days)}>
            {daysInWords(days)}
          </option>
        ))}
      </select>
    </label>
  );
}
