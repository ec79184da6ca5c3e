/** Where a paper uses the phrases of which topics: the one thing that topics are decided by. */
import type { Entry, Use } from './phrase-book.ts';
import { phraseFinder } from './phrase-finder.ts';
import { eachSentence, type PaperText, type Run, type Text, wordingOf } from './words.ts';

/** A claim is a sentence in which the authors speak of themselves: "We propose …", "this paper …". */
export const places = ['title', 'claim', 'elsewhere'] as const;
export type Place = (typeof places)[number];

export interface Sighting {
  entry: Entry;
  /** The text that it stands in, and its first and last word there. */
  in: Text;
  first: number;
  last: number;
  place: Place;
  /** The topics that it speaks for here; those that deny it here are left out. */
  uses: Use[];
}

const claim = /\b(?:we|our|this (?:paper|work|study|report))\b/i;

/** Reads all phrases once; then each paper costs one pass over its words. */
export function sightingsOf(entries: Entry[]): (paper: PaperText) => Sighting[] {
  const find = phraseFinder(entries.map(({ phrase }) => phrase));
  return ({ title, abstract }) => {
    const sightings: Sighting[] = [];
    const read = (text: Text, placeOf: (sentence: Run) => Place) => {
      const { numbers } = text.words;
      eachSentence(text.words, (sentence) => {
        let place: Place | undefined;
        find(numbers, sentence, (phrase, first, last) => {
          const entry = entries[phrase];
          if (!entry) return;
          place ??= placeOf(sentence);
          sightings.push({ entry, in: text, first, last, place, uses: entry.uses });
        });
      });
    };
    read(title, () => 'title');
    read(abstract, ({ first, last }) =>
      claim.test(wordingOf(abstract, first, last)) ? 'claim' : 'elsewhere',
    );
    return undenied(sightings);
  };
}

/** A denial counts for what stands within it. */
function undenied(sightings: Sighting[]): Sighting[] {
  const denials = sightings.filter(({ entry }) => entry.deniedBy.length > 0);
  if (denials.length === 0) return sightings;
  for (const denial of denials)
    for (const sighting of sightings)
      if (isWithin(sighting, denial))
        sighting.uses = sighting.uses.filter(({ topic }) => !denial.entry.deniedBy.includes(topic));
  return sightings.filter(({ uses }) => uses.length > 0);
}

function isWithin(sighting: Sighting, denial: Sighting): boolean {
  return (
    denial.in === sighting.in && denial.first <= sighting.first && denial.last >= sighting.last
  );
}
