/** Where a paper came out, read from `venue` as people write it. */
export interface Venue {
  name: string;
  kind: 'conference' | 'journal';
  year?: number;
}

/** `"NeurIPS 2025"` → `{ name: "NeurIPS", kind: "conference", year: 2025 }` */
export function readVenue(venue: string): Venue {
  const [, name = venue, year] = /^(.*\S)\s+((?:19|20)\d\d)$/.exec(venue.trim()) ?? [];
  return {
    name,
    kind: isJournal(name) ? 'journal' : 'conference',
    ...(year ? { year: Number(year) } : {}),
  };
}

const journalWords =
  /\b(journal|transactions|letters|magazine|applications|computation|intelligence|nature|science|reports|annals|reviews?)\b/i;
const journalInitials = /^(TACL|TMLR|JMLR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|JAIR|PLOS ONE|PNAS)$/i;
const meeting = /\b(conference|workshop|symposium|proceedings|meeting|findings)\b/i;

function isJournal(name: string): boolean {
  return !meeting.test(name) && (journalWords.test(name) || journalInitials.test(name));
}
