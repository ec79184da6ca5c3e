/** A run of papers, numbered from the oldest. */
export interface Share {
  first: number;
  papers: number;
}

/**
 * Cuts papers, given by day and oldest first, into runs of whole months with at least `size` each;
 * the last takes the rest. A run that is full never changes again, so readers keep its files.
 */
export function shares(days: string[], size: number): Share[] {
  const cut: Share[] = [];
  let first = 0;
  days.forEach((day, i) => {
    const monthEnds = days[i + 1]?.slice(0, 7) !== day.slice(0, 7);
    if (i + 1 === days.length || (monthEnds && i + 1 - first >= size)) {
      cut.push({ first, papers: i + 1 - first });
      first = i + 1;
    }
  });
  return cut;
}

/** The frozen archive and the recent papers: the month of the newest day, and the month before it. */
export function archiveAndRecent(days: string[], least: number): Share[] {
  const all = { first: 0, papers: days.length };
  const newest = days.at(-1);
  if (!newest) return [];
  const cut = monthBefore(newest.slice(0, 7));
  const frozen = days.filter((day) => day.slice(0, 7) < cut).length;
  if (frozen < least || frozen === days.length) return [all];
  return [
    { first: 0, papers: frozen },
    { first: frozen, papers: days.length - frozen },
  ];
}

function monthBefore(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}
