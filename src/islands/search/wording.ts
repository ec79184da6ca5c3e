/** Sentences about answers, loaded with the first: how many were found, "Most of the words", "in title and abstract", newest first; words that no paper has. */
import { headWords, language, listWords, searchWords } from '#words';
import { counted, inQuotes, named } from '../../counted.ts';
import { daySpan } from '../../dates.ts';
import { lazy } from '../../memoised.ts';
import { paperFacts } from '../../paper-facts.ts';
import {
  type InvalidField,
  type MatchPlace,
  readerStates,
  type SearchResults,
  type Segment,
} from '../../search/types.ts';
import { site } from '../../site.ts';
import { say } from '../../words/message.ts';

/** `["title", "abstract"]` → `"in title and abstract"`; `["meaning"]` → `"near in meaning"`; none → `""`. A mark in the excerpt counts as the abstract. */
export function whereMatched(matchedIn: MatchPlace[], excerpt?: Segment[] | null): string {
  const marked: MatchPlace[] = excerpt?.some(({ mark }) => mark) ? ['abstract'] : [];
  const places = [...new Set([...matchedIn, ...marked])].flatMap((place) =>
    place === 'meaning' ? [] : searchWords.places[place],
  );
  if (places.length === 0) return matchedIn.includes('meaning') ? searchWords.near : '';
  return say(searchWords.matched, { places: named(places, places.length) });
}

/** The name of a search on the page of a paper that was opened from it. */
export function searchName(text: string): string {
  const words = text.trim();
  return words ? say(searchWords.searchFor, { words: inQuotes(words) }) : headWords.search;
}

const accepted: Record<InvalidField['field'], readonly string[]> = {
  has: paperFacts,
  is: readerStates,
  in: ['2025', '2025-08', '2025-08-20', '2025-W34', 'this-week'],
};

/** `has:foo` → `“has:foo” is ignored: use has:code, has:project or has:venue.` */
export function invalidFieldInWords({ field, called, value }: InvalidField): string {
  const values = accepted[field].map((one) => `${called}:${one}`);
  const typed = inQuotes(`${called}:${value}`);
  return say(searchWords.ignored, { typed, values: either().format(values) });
}

/** Whether a query has an OR outside quotation marks, which search does not support. */
export function asksForEither(text: string): boolean {
  return /\sOR\s/.test(text.replace(/"[^"]*"/g, ''));
}

/** `Only editions of 17–23 August 2026: “from last week”.` */
export function timedInWords({ said, days, orVenue }: NonNullable<SearchResults['timed']>): string {
  const words = inQuotes(said);
  if (!days) return say(searchWords.newestFirst, { words });
  const [first, last] = days;
  if (orVenue)
    return say(searchWords.onlyYears, { years: daySpan(first.slice(0, 4), last), words });
  return say(searchWords.onlyDays, { days: daySpan(first, last), words });
}

/** The index of the first hit after the last one that holds all words; -1 if the last hit does. */
export function nextBestFrom(hits: SearchResults['hits']): number {
  const from = hits.findLastIndex((hit) => !hit.nextBest) + 1;
  return from < hits.length ? from : -1;
}

/** How many papers were found, and what could not be searched; `aloud`: also the correction, which is shown elsewhere. */
export function resultStatus(results: SearchResults, aloud = false): string {
  const { total, nextBest, leftOut, relaxed, correction } = results;
  const asked = correction?.to ?? results.query.text.trim();
  const words = inQuotes(asked);
  const none = asked ? say(searchWords.nothingFor, { words }) : searchWords.nothing;
  if (total === 0) return withNotSearched(none, results);
  const count = papersFound(results);
  const typed = correction && aloud ? inQuotes(correction.from) : '';
  const plain = asked ? say(searchWords.found, { found: count, words }) : count;
  const found = typed ? say(listWords.corrected, { found: count, to: words, from: typed }) : plain;
  const missing = missingWords({ leftOut, relaxed: relaxed || nextBest === total });
  const searched = withNotSearched(found, results);
  return missing ? say(listWords.withMissing, { found: searched, missing }) : searched;
}

function papersFound({ total, nextBest }: SearchResults): string {
  if (nextBest === 0 || nextBest === total) return counted(total);
  return say(searchWords.mostAndSome, { all: counted(total - nextBest), most: nextBest });
}

function withNotSearched(found: string, { withoutAbstracts, withoutOlder }: SearchResults): string {
  const searched = withoutAbstracts ? say(searchWords.withoutAbstracts, { found }) : found;
  return withoutOlder ? say(searchWords.withoutOlder, { found: searched }) : searched;
}

/** A paper's address with the words to highlight; in the hash, so that caches see one page. */
export function hitUrl(url: string, { query, correction }: SearchResults): string {
  const text = correction?.to ?? query.text.trim();
  return text ? `${url}#q=${encodeURIComponent(text)}` : url;
}

/** The name of the language of titles and abstracts. */
export const libraryLanguage = lazy(
  () =>
    new Intl.DisplayNames(language.locale, { type: 'language' }).of(site.language) ?? site.language,
);

/** Whether a text has letters but no Latin or Greek ones, while the library's language is written in Latin letters. */
export function isOtherScript(text: string): boolean {
  const isLatin = /^(?:en|de|fr|es|it|pt|nl|pl|sv|da|fi|cs|tr)\b/.test(site.language);
  return isLatin && /\p{L}/u.test(text) && !/[\p{sc=Latin}\p{sc=Greek}]/u.test(text);
}

/** Says which words no paper has, or that no paper has all of them; `''` if one has. */
export function missingWords(found: Pick<SearchResults, 'leftOut' | 'relaxed'>): string {
  const { leftOut, relaxed } = found;
  const messages = listWords.missing;
  if (leftOut.length === 0) return relaxed ? messages.someWords : '';
  const words = either().format(leftOut.map(inQuotes));
  return leftOut.every(isOtherScript)
    ? say(searchWords.otherLanguage, { language: libraryLanguage() })
    : say(messages.words, { words });
}

export const either = lazy(() => new Intl.ListFormat(language.locale, { type: 'disjunction' }));

/** `["sparse", "attention"]` → `"Near your saved papers by: sparse and attention"` */
export function nearBecause(words: string[]): string {
  return words.length > 0
    ? say(listWords.near, { words: named(words, words.length) })
    : listWords.notNear;
}
