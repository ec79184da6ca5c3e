import { OwnersError } from './content-error.ts';

/** `"2025-08-20"`, or `"2025-08-20-arxiv"` for a second digest of that day; throws what to write instead. */
export function editionId(date: string | undefined, edition: string | undefined): string {
  if (date === undefined)
    throw new OwnersError('say the day of the digest: end the command with -- --date 2025-08-20');
  const day = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day.getTime()) || dayOf(day) !== date)
    throw new OwnersError(`"${date}" is no day; write it as 2025-08-20`);
  if (edition !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(edition))
    throw new OwnersError(
      `"${edition}" cannot be in a file name; use small letters and digits, as in --edition evening-2`,
    );
  return edition === undefined ? date : `${date}-${edition}`;
}

/** A day as digests are named. */
export function dayOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
