/** Venues and topics named without an operator; a year that no text holds is that of edition or venue. */
import { isFunctionWord } from '../../text/function-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Term } from '../catalogue/dictionary.ts';
import type { Venue } from '../catalogue/facts.ts';
import { isInPeriod, isOfYears, isYear } from '../query/period.ts';
import { fields } from '../tuning.ts';
import type { PapersOfWord, PlannedWord } from './word.ts';

/** For each word of a query, papers at venues that it names, by acronym or all words: `iclr`, `2025` → ICLR, ICLR 2025 */
export function namedVenues(
  words: readonly string[],
  isGrowing: boolean,
  venues: readonly Venue[],
): ReadonlyMap<string, PapersOfWord> {
  const last = isGrowing ? words.at(-1) : undefined;
  const isBegun = (name: string) => last !== undefined && last.length > 2 && name.startsWith(last);
  const named = new Map<string, number[]>();
  for (const venue of venues) {
    const isAcronym = venue.acronyms.some((name) => words.includes(name) || isBegun(name));
    if (!isAcronym && !holdsName(words, venue)) continue;
    for (const word of new Set(words)) {
      const isPart = venue.words.includes(word) || (word === last && venue.acronyms.some(isBegun));
      if (!isPart) continue;
      named.set(word, [...(named.get(word) ?? []), ...venue.papers]);
    }
  }
  return new Map(
    [...named].map(([word, papers]) => [
      word,
      { papers: Uint32Array.from(papers).sort(), weight: fields.venue },
    ]),
  );
}

function holdsName(words: readonly string[], venue: Venue): boolean {
  const telling = wordsOf(venue.name).filter(
    (word) => !isFunctionWord(word) && !/^\d+$/.test(word),
  );
  return telling.length > 0 && telling.every((word) => words.includes(word));
}

/** Papers whose titles hold the words side by side, the last one in singular or plural, oldest first. */
export function titlesWithPhrase(words: string[], catalogue: Catalogue): number[] {
  const { dictionary } = catalogue;
  const forms = words.map((word, i) => {
    const same =
      i === words.length - 1 ? [word, word.endsWith('s') ? word.slice(0, -1) : `${word}s`] : [word];
    return same.flatMap((form) => dictionary.get(form) ?? []);
  });
  const held = (terms: Term[]) => terms.reduce((sum, { titles }) => sum + titles.length, 0);
  const [rarest = []] = forms.toSorted((a, b) => held(a) - held(b));
  const places = forms.map((terms) => terms.map(({ at }) => at));
  return [...new Set(rarest.flatMap(({ titles }) => [...titles]))].filter((paper) => {
    const title = catalogue.titles.placesAt(paper);
    return title.some((_, at) => places.every((some, i) => some.includes(title[at + i] ?? -1)));
  });
}

/** Tests whether a paper is of a period: its edition is, or, of years, its venue (`ICLR 2024`). */
export function isOfPeriod(
  period: string,
  catalogue: Pick<Catalogue, 'dayOf' | 'facts'>,
): (paper: number) => boolean {
  return (paper) => {
    if (isInPeriod(catalogue.dayOf(paper), period)) return true;
    const [year = ''] = /\b(?:19|20)\d\d\b/.exec(catalogue.facts.writtenVenueOf(paper)) ?? [];
    return isOfYears(period) && isInPeriod(year, period);
  };
}

/** The papers of a year that a query names, `2024`; null if there are none or the word is no year. */
export function papersOfYear(word: string, catalogue: Catalogue): PapersOfWord | null {
  if (!isYear(word)) return null;
  const isOf = isOfPeriod(word, catalogue);
  const papers = Array.from({ length: catalogue.size }, (_, paper) => paper).filter(isOf);
  return papers.length > 0 ? { papers, weight: fields.venue } : null;
}

/** The topics whose whole names are in a query, and which of its words make these up: `agents` → Agents; `robots learning` → none. */
export function namedTopics(
  words: PlannedWord[],
  { topics, papersOfTopic }: Pick<Catalogue, 'topics' | 'papersOfTopic'>,
) {
  return topics.flatMap(({ name }, at) => {
    const telling = wordsOf(name).filter((word) => !isFunctionWord(word));
    const places = telling.map((part) => words.findIndex((word) => saysPart(word, part)));
    if (telling.length === 0 || places.includes(-1)) return [];
    // Having the topic counts less than having its name in the title.
    const papers = papersOfTopic[at] ?? [];
    return [{ words: places, field: 'topic' as const, papers, weight: fields.topic }];
  });
}

/** As typed or corrected, singular or plural. */
function saysPart({ word, correctedTo }: PlannedWord, part: string): boolean {
  return [word, correctedTo].some(
    (said) => said === part || `${said}s` === part || said === `${part}s`,
  );
}
