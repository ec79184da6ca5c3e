/** One venue under several names (`NIPS 2015` is NeurIPS), its year; conference or journal; volume, issue and pages of a journal. */

export interface Venue {
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
  if (reference && isOfJournal(reference)) {
    const { name = '', volume, issue, number, before, year, after } = reference;
    const found = { volume, issue: issue ?? number, pages: before ?? after };
    const known = Object.entries(found).filter(([, value]) => value);
    return {
      name,
      kind: 'journal',
      ...(year ? { year: Number(year) } : {}),
      ...Object.fromEntries(known),
    };
  }
  const [, name = venue, year] = /^(.*[^\s,]),?\s+((?:19|20)\d\d)$/.exec(venue.trim()) ?? [];
  return {
    name,
    kind: isConference(name) ? 'conference' : 'journal',
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

/** The year in a venue's name, also in short: `CVPR'23` → 2023, `CVPR'99` → 1999. */
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

/** `The 41st`, `Thirty-Ninth` before the name of a conference. */
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

/** Acronyms of conferences of computing, in lower case. */
const meetings = new Set(
  (
    'aaai aacl accv acl aistats asplos bmvc ccs chi cikm coling colm colt conll corl cvpr eacl eccv emnlp fse icassp icaps iccv ' +
    'iclr icml icra icse ijcai ijcnlp interspeech iros isca kdd lrec miccai micro mlsys naacl ndss neurips nips nsdi osdi ' +
    'pldi popl recsys rss sigcomm siggraph sigir sigmod sosp uai uist usenix vldb wacv wsdm www'
  ).split(' '),
);

/** `J. Reeds 12 (2025) 33`, `Reed Letters 12(3), 45-60 (2025)`, `Reed Letters, vol. 12, no. 3, 2025`: as arXiv's `Journal-ref` has it. */
const journalReference = new RegExp(
  [
    /^(?<name>.*?[^\s\d,]),?\s+(?<label>vol(?:ume|\.)?\s*)?(?<volume>\d+)/,
    /(?:\s*\((?<issue>\d{1,3}(?:[–-]\d{1,3})?|\d{5,6})\)|,?\s*(?:no\.|number|issue)\s*(?<number>\d{1,3}))?/,
    /(?:[,:]\s*(?:pp?\.\s*|pages\s+)?(?<before>(?!(?:19|20)\d\d(?!.*\b(?:19|20)\d\d))[\w–-]+))?/,
    /(?:(?:\s*(?<bracket>\()|,\s*(?:[a-z]{3,9}\.?\s+)?)(?<year>(?:19|20)\d\d)\)?)?/,
    /(?:[,:]?\s*(?:pp?\.\s*|pages\s+)?(?<after>[\w–-]+))?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

/** A number after a name may be anything (`Task 3, 2025`). It is a journal's volume if an issue follows, or a year with a label (`vol.`), brackets or pages. */
function isOfJournal(reference: Partial<Record<string, string>>): boolean {
  const { name = '', label, issue, number, before, bracket, year } = reference;
  const hasIssue = Boolean(issue ?? number);
  if (isJournal(name)) return hasIssue || year !== undefined;
  if (gathering.test(name) || meetings.has(name.toLowerCase())) return false;
  return hasIssue || (Boolean(year && (bracket || label || before)) && !meeting.test(name));
}

const journalWords =
  /\b(journal|transactions|letters|magazine|applications|computation|intelligence|nature|science|reports|annals|reviews?)\b/i;
const shortened = /(?:^|\s)(?:J|Trans|Lett|Rev|Ann|Mag)\.(?=[\s,]|$)|^J\s\p{Lu}/u;
const volumeAndPages = /\bvol\.?\s*\d+\b.*\b(?:no|pp?)\.?\s*\d/i;
const journalInitials =
  /^(?:(?:TACL|TMLR|JMLR|TPAMI|PAMI|IJCV|TIP|TNNLS|TKDE|TOG|JAIR|PNAS|NEJM)$|(?:PLOS|BMJ|JAMA|BMC|ACS|EMBO|FEBS)\b)/i;
/** Words that no journal's name has; a journal may be called proceedings. */
const gathering =
  /\b(conference|workshop|symposium|meeting|findings|lecture notes|lncs|lnai|ccis|pmlr|advances in neural)\b/i;
const meeting = new RegExp(`${gathering.source}|\\bproceedings\\b`, 'i');

function isJournal(name: string): boolean {
  const signs = [journalWords, shortened, volumeAndPages, journalInitials];
  return !meeting.test(name) && signs.some((sign) => sign.test(name));
}

/** A name without a word of either kind is a conference's if one of its words has two capitals (`ACM Multimedia`), as acronyms do. */
function isConference(name: string): boolean {
  if (isJournal(name)) return false;
  const isAcronym = (word: string) =>
    meetings.has(word.toLowerCase()) || /\p{Lu}.*\p{Lu}/u.test(word);
  const isKnown = sameVenues.some(([, written]) => written.test(name));
  return meeting.test(name) || isKnown || name.split(/[\s.-]+/).some(isAcronym);
}
