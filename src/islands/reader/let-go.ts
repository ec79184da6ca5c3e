/** How long papers stay new, and from which day on none is new any longer. */
import { addDays } from '../../dates.ts';
import type { Reader } from './reader.ts';

/** Days to choose from; 0: until they are read. */
export const spans = [7, 14, 30, 0];

/**
 * The last day whose papers are let go: with 14 days and `2025-08-20` as the newest edition, `2025-08-06`. Counted from that
 * edition and not from the reader's clock, so that a site that rests for a month loses nothing. Null: nothing is let go.
 */
export function letGoDay({ since, newFor }: Reader, newest: string): string | null {
  if (since === '' || newFor === 0) return null;
  const day = addDays(newest, -newFor);
  return since < day ? day : null;
}
