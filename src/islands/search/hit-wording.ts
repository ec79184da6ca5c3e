import { counted } from '../../counted.ts';
import {
  type MatchPlace,
  possessions,
  readerStates,
  type SearchHit,
  type SearchResults,
  type Segment,
  type Senseless,
} from '../../search/types.ts';
import { asAsked, inQuotes, missingWords } from '../list/wording.ts';

const places: Record<MatchPlace, string> = {
  title: 'title',
  author: 'authors',
  topic: 'topics',
  venue: 'venue',
  abstract: 'abstract',
};

/** `["title", "abstract"]` → `"in title and abstract"`; nowhere → `""`. Few letters are not asked of abstracts: a mark in the excerpt tells. */
export function whereMatched(matchedIn: MatchPlace[], excerpt: Segment[] = []): string {
  const marked: MatchPlace[] = excerpt.some(({ mark }) => mark) ? ['abstract'] : [];
  const matched = [...new Set([...matchedIn, ...marked])];
  if (matched.length === 0) return '';
  return `in ${new Intl.ListFormat('en').format(matched.map((place) => places[place]))}`;
}

/** Who wrote a hit, short enough to be heard in passing: `"by Ada Quill and 3 others"` */
export function byWhom(authors: Segment[]): string {
  const names = authors.map(({ text }) => text).join('');
  const [first = '', ...others] = names.split(', ');
  if (!first) return '';
  const [second] = others;
  return `by ${first}${others.length > 1 ? ` and ${others.length} others` : second ? ` and ${second}` : ''}`;
}

/** What a paper's page calls the search that one came from. */
export function searchName(text: string): string {
  return text.trim() ? `Search for “${text.trim()}”` : 'Search';
}

const taken: Record<Senseless['field'], readonly string[]> = {
  has: possessions,
  is: readerStates,
  in: ['2025', '2025-08', '2025-08-20'],
};

/** `has:foo` → `“has:foo” is left out: there is has:code, has:project and has:venue.` */
export function senselessInWords({ field, called, value }: Senseless): string {
  const values = taken[field].map((one) => `${called}:${one}`);
  const [there, type] =
    field === 'in' ? (['write', 'disjunction'] as const) : (['there is', 'conjunction'] as const);
  const list = new Intl.ListFormat('en-GB', { type }).format(values);
  return `${inQuotes(`${called}:${value}`)} is left out: ${there} ${list}.`;
}

/** What stands above the papers that hold most of the words. */
export const nextBestName = 'Close: most of the words';

/** What stands where the count will, once an answer is late. */
export const searching = 'Searching…';

/** How many papers, for what, and what could not be read. */
export function resultStatus(results: SearchResults): string {
  const text = results.correction?.to ?? results.query.text.trim();
  return statusFor(results, text && ` for ${inQuotes(text)}`);
}

/** The same for those who listen, with what stands above the list: what the words were taken for. */
export function resultAloud(results: SearchResults): string {
  const { correction } = results;
  return correction ? statusFor(results, asAsked(correction)) : resultStatus(results);
}

function statusFor(
  { total, nextBest, leftOut, relaxed, withoutAbstracts, withoutOlder }: SearchResults,
  what: string,
): string {
  const found = total === 0 ? 'Nothing found' : papersFound(total - nextBest, nextBest);
  const missing =
    total === 0 ? '' : missingWords({ leftOut, relaxed: relaxed || nextBest === total });
  const unread =
    (withoutAbstracts ? ', in titles, authors and topics alone: abstracts' : '') +
    (withoutOlder ? (withoutAbstracts ? ' and older papers' : '; older papers') : '') +
    (withoutAbstracts || withoutOlder ? ' are out of reach' : '');
  return found + what + (missing && `; ${missing}`) + unread;
}

function papersFound(whole: number, nextBest: number): string {
  if (nextBest === 0 || whole === 0) return counted(whole + nextBest);
  return `${counted(whole)} with all words, and ${nextBest} close ${nextBest === 1 ? 'one' : 'ones'}`;
}

/** The place of the hit before which a list says that the others hold most of the words alone; -1: nothing to part. */
export function nextBestFrom(hits: SearchHit[]): number {
  return hits.findIndex(({ nextBest }) => nextBest);
}

/** A paper's address with the words to mark on its page; in the hash, so that it is the same page for a cache. */
export function arrivalUrl(url: string, { query, correction }: SearchResults): string {
  const text = correction?.to ?? query.text.trim();
  return text ? `${url}#q=${encodeURIComponent(text)}` : url;
}
