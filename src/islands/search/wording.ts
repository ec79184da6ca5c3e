import { counted, named } from '../../counted.ts';
import { plainDay } from '../../dates.ts';
import {
  type InvalidField,
  type MatchPlace,
  paperFacts,
  readerStates,
  type SearchResults,
  type Segment,
} from '../../search/types.ts';
import { inQuotes, missingWords } from '../list/wording.ts';

const placeNames: Record<MatchPlace, string> = {
  title: 'title',
  author: 'authors',
  topic: 'topics',
  venue: 'venue',
  abstract: 'abstract',
};

/** `["title", "abstract"]` → `"in title and abstract"`; none → `""`. A mark in the excerpt counts as the abstract. */
export function whereMatched(matchedIn: MatchPlace[], excerpt: Segment[] = []): string {
  const marked: MatchPlace[] = excerpt.some(({ mark }) => mark) ? ['abstract'] : [];
  const places = [...new Set([...matchedIn, ...marked])].map((place) => placeNames[place]);
  return places.length > 0 ? `in ${new Intl.ListFormat('en').format(places)}` : '';
}

/** Short enough to be announced: `"by Ada Quill and 3 others"` */
export function byline(authors: Segment[]): string {
  const names = authors.map(({ text }) => text).join('');
  return names && `by ${named(names.split(', '), 1)}`;
}

/** What a paper's page calls the search that led to it. */
export function searchName(text: string): string {
  return text.trim() ? `Search for ${inQuotes(text.trim())}` : 'Search';
}

const accepted: Record<InvalidField['field'], readonly string[]> = {
  has: paperFacts,
  is: readerStates,
  in: ['2025', '2025-08', '2025-08-20', '2025-W34', 'this-week'],
};

/** `has:foo` → `“has:foo” is ignored: use has:code, has:project or has:venue.` */
export function invalidFieldInWords({ field, called, value }: InvalidField): string {
  const values = accepted[field].map((one) => `${called}:${one}`);
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values);
  return `${inQuotes(`${called}:${value}`)} is ignored: use ${list}.`;
}

/** `Only editions of 17 August 2026 to 23 August 2026: “from last week”.` */
export function timedInWords({ said, days }: NonNullable<SearchResults['timed']>): string {
  if (!days) return `Newest first, since you wrote ${inQuotes(said)}.`;
  const [first, last] = days;
  const when = first === last ? plainDay(first) : `${plainDay(first)} to ${plainDay(last)}`;
  return `Only editions of ${when}: ${inQuotes(said)}.`;
}

/** Above the hits that contain most of the words, not all. */
export const nextBestName = 'Most of the words';

/** The place of the first hit from which on none holds all the words; -1 if the last one does. */
export function nextBestFrom(hits: SearchResults['hits']): number {
  const from = hits.findLastIndex((hit) => !hit.nextBest) + 1;
  return from < hits.length ? from : -1;
}

/** In place of the count, when an answer takes long. */
export const searching = 'Searching…';

/** How many papers, for what, and what could not be searched. */
export function resultStatus(results: SearchResults): string {
  const text = results.correction?.to ?? results.query.text.trim();
  return statusFor(results, text && ` for ${inQuotes(text)}`);
}

/** The same as it is announced: with the correction, which is shown elsewhere. */
export function resultAloud(results: SearchResults): string {
  const { correction } = results;
  return correction ? statusFor(results, correctionInWords(correction)) : resultStatus(results);
}

function statusFor(results: SearchResults, what: string): string {
  const { total, nextBest, leftOut, relaxed } = results;
  if (total === 0) return `Nothing found${what}${notSearched(results)}`;
  const missing = missingWords({ leftOut, relaxed: relaxed || nextBest === total });
  return papersFound(total, nextBest) + what + (missing && `; ${missing}`) + notSearched(results);
}

function papersFound(total: number, nextBest: number): string {
  if (nextBest === 0 || nextBest === total) return counted(total);
  return `${counted(total - nextBest)} with all the words, and ${nextBest} with most of them`;
}

function notSearched({ withoutAbstracts, withoutOlder }: SearchResults): string {
  if (!withoutAbstracts) return withoutOlder ? '; older papers could not be loaded' : '';
  const what = withoutOlder ? 'abstracts and older papers' : 'abstracts';
  return `, searching titles, authors and topics only: ${what} could not be loaded`;
}

/** A paper's address with the words to highlight; in the hash, so that caches see one page. */
export function hitUrl(url: string, { query, correction }: SearchResults): string {
  const text = correction?.to ?? query.text.trim();
  return text ? `${url}#q=${encodeURIComponent(text)}` : url;
}

function correctionInWords({ from, to }: NonNullable<SearchResults['correction']>): string {
  return ` for ${inQuotes(to)} instead of ${inQuotes(from)}`;
}
