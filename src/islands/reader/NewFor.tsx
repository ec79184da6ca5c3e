/** For how long papers stay new: a menu in the library. */
import { language, newWords } from '#words';
import { spans } from './let-go.ts';
import { newForChange } from './marks.ts';
import type { Reader } from './reader.ts';
import { changeReader } from './reader-store.ts';

const inDays = new Intl.NumberFormat(language.locale, {
  style: 'unit',
  unit: 'day',
  unitDisplay: 'long',
});

/** `14` → `"14 days"` */
export function daysInWords(days: number): string {
  return days === 0 ? newWords.untilRead : inDays.format(days);
}

export function NewFor({ reader: { newFor } }: { reader: Reader }) {
  return (
    <label class="desk-actions row">
      <span class="label">{newWords.newFor}</span>
      <select
        class="control"
        value={String(newFor)}
        onChange={({ currentTarget: { value } }) => changeReader([newForChange(Number(value))])}
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
