/** One venue under several names (`NIPS 2015` is NeurIPS), its year; conference or journal; volume, issue and pages of a journal. */

interface Venue {
  name: string;
  kind: 'conference' | 'journal';
  year?: number;
  /** In a journal; pages may be an article's number. */
  volume?: string;
  issue?: string;
  pages?: string;
}

/** `"NeurIPS 2025"` → conference, 2025; `"J. Reeds 12 (2025) 33"` → journal "J. Reeds", 2025, volume 12, pages 33 */
export function readVenue(venue: string): Venue {
  const reference = journalReference.exec(venue.trim())?.groups;
  if (reference) {
    const { name = '', volume, issue, before, year, after } = reference;
    const pages = before ?? after;
    if (isJournal(name) || !(meeting.test(name) || isMeeting(name.toLowerCase())))
      return {
        name,
        kind: 'journal',
        year: Number(year),
        ...(volume ? { volume } : {}),
        ...(issue ? { issue } : {}),
        ...(pages ? { pages } : {}),
      };
  }
  const [, name = venue, year] = /^(.*[^\s,]),?\s+((?:19|20)\d\d)$/.exec(venue.trim()) ?? [];
  return {
    name,
    kind: isJournal(name) ? 'journal' : 'conference',
    ...(year ? { year: Number(year) } : {}),
  };
}

/** The venue without year, track and spelling, and its year: `"NIPS 2015"` → `{ name: "NeurIPS", year: 2015 }` */
export function venueOf(venue: string): { name: string; year?: number } {
  const { name, kind, year: said } = readVenue(venue);
  const year = said ?? yearIn(venue);
  const plain = kind === 'journal' ? name : withoutYear(name);
  const acronym = /\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*)\)/.exec(plain)?.[1] ?? plain;
  const known = sameVenues.find(([, written]) => written.test(acronym))?.[0] ?? acronym;
  return { name: known, ...(year ? { year } : {}) };
}

/** The years alone that may stand in a name: `CVPR'23` → 2023, `CVPR'99` → 1999. */
function yearIn(venue: string): number | undefined {
  const [, full, short] = /\b((?:19|20)\d\d)\b|['’](\d\d)\b/.exec(venue) ?? [];
  if (full || !short) return full ? Number(full) : undefined;
  return Number(short) + (Number(short) > 60 ? 1900 : 2000);
}

/** A conference's name without year, number, "Proceedings of the", track and publisher. */
function withoutYear(name: string): string {
  const bare = name
    .replace(
      /^(?:accepted|published|presented|to appear|in proceedings)\b\s*(?:at|in|by|of|to)?\s*/i,
      '',
    )
    .replace(/^(?:in:?\s+)?proceedings\s+of\s+(?:the\s+)?/i, '')
    .replace(/[,.;:]?\s*\b(?:PMLR|LNCS|vol\.|volume|pp?\.)\s.*$/i, '')
    .replace(/\b(?:19|20)\d\d\b|['’]\d\d\b/g, ' ')
    .replace(ordinal, '')
    .replace(track, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:.–-]+$/g, '');
  return bare || name;
}

/** `The 41st`, `Thirty-Ninth` before what it counts. */
const ordinal =
  /^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|\p{L}+[-\s]?\p{L}*(?:th|first|second|third))\s+(?=annual|international|conference|ieee|acm|aaai|european|asian)/iu;
const track =
  /\s*[([]?\b(?:oral|spotlight|poster|highlight|main(?: conference| track)?|(?:long|short|best) paper)[)\]]?$/i;

const sameVenues: [string, RegExp][] = [
  ['NeurIPS', /^(?:nips|neurips)$|neural information processing systems/i],
  ['ICML', /^(?:international )?conference on machine learning$/i],
  ['ICLR', /conference on learning representations/i],
  ['CVPR', /conference on computer vision and pattern recognition/i],
  ['ICCV', /^(?:IEEE\S*\s)?international conference on computer vision$/i],
  ['ECCV', /^european conference on computer vision$/i],
  ['AAAI', /^AAAI conference on artificial intelligence$/i],
  ['ACM MM', /^(?:acm )?(?:mm|multimedia)$|^ACM international conference on multimedia$/i],
  ['TMLR', /^transactions on machine learning research$/i],
  ['JMLR', /^(?:journal|j\.) of machine learning research$/i],
  ['TACL', /^transactions of the association for computational linguistics$/i],
];

const meetings = new Set(
  (
    'aaai aacl accv acl aistats asplos bmvc ccs chi cikm coling colm colt conll corl cvpr eacl eccv emnlp fse icassp icaps iccv ' +
    'iclr icml icra icse ijcai ijcnlp interspeech iros isca kdd lrec miccai micro mlsys naacl ndss neurips nips nsdi osdi ' +
    'pldi popl recsys rss sigcomm siggraph sigir sigmod sosp uai uist usenix vldb wacv wsdm www'
  ).split(' '),
);

/** Whether a word in lower case is the acronym of a conference of computing. */
export function isMeeting(word: string): boolean {
  return meetings.has(word);
}

/** `J. Reeds 12 (2025) 33`, `Reed Letters 12(3), 45-60 (2025)`: as arXiv's `Journal-ref` has it. */
const journalReference =
  /^(?<name>.*[^\s\d,]),?\s+(?:vol\.?\s*)?(?<volume>\d+)(?:\s*\((?<issue>\d{1,3})\))?(?:[,:]\s*(?<before>[\w–-]+))?\s*\((?<year>(?:19|20)\d\d)\)(?:[,:]?\s*(?:pp?\.\s*)?(?<after>[\w–-]+))?$/i;

const journalWords =
  /\b(journal|transactions|letters|magazine|applications|computation|intelligence|nature|science|reports|annals|reviews?)\b/i;
const shortened = /(?:^|\s)(?:J|Trans|Lett|Rev|Ann|Mag)\.(?=[\s,]|$)|^J\s\p{Lu}/u;
const volumeAndPages = /\bvol\.?\s*\d+\b.*\b(?:no|pp?)\.?\s*\d/i;
const journalInitials = /^(TACL|TMLR|JMLR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|JAIR|PLOS ONE|PNAS)$/i;
const meeting =
  /\b(conference|workshop|symposium|proceedings|meeting|findings|lecture notes|lncs|lnai|ccis)\b/i;

function isJournal(name: string): boolean {
  const signs = [journalWords, shortened, volumeAndPages, journalInitials];
  return !meeting.test(name) && signs.some((sign) => sign.test(name));
}
