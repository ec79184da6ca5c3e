/** Finds where a paper mentions the phrases of topics, in which place and tier. What a mention counts is in features.ts and weights.ts. */
import type { MatchableWord, PhraseMatcher } from './phrase-matcher.ts';
import type { Topic } from './topic.ts';
import { type Sentence, wordingOf } from './words.ts';

export const tiers = ['sure', 'likely', 'hint'] as const;
export type Tier = (typeof tiers)[number];

/** A claim is a sentence in which the authors speak of themselves: "We propose …", "this paper …". */
type Place = 'title' | 'claim' | 'elsewhere';

/** A phrase of one or more topics, with its tier in each. */
export interface Phrase {
  phrase: string;
  /** Its feature, as features.ts names it. */
  feature: string;
  uses: Use[];
  deniedBy: number[];
}

interface Use {
  topic: number;
  tier: Tier;
  /** The feature that counts this tier in each place. */
  places: Record<Place, string>;
}

export interface Mention {
  phrase: Phrase;
  sentence: Sentence<MatchableWord>;
  /** Indexes of its first and last word. */
  first: number;
  last: number;
  place: Place;
  /** The topics that it counts for here, without those whose `not` cancels it. */
  uses: Use[];
}

export function phrasesOf(topics: Topic[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const phraseOf = (phrase: string) => {
    const feature = `"${phrase}"`;
    const known = phrases.get(phrase) ?? { phrase, feature, uses: [], deniedBy: [] };
    phrases.set(phrase, known);
    return known;
  };
  topics.forEach((file, topic) => {
    for (const tier of tiers) {
      const named = (place: Place) => `${file.id}: ${tier} in ${place}`;
      const places = {
        title: named('title'),
        claim: named('claim'),
        elsewhere: named('elsewhere'),
      };
      for (const phrase of file[tier]) phraseOf(phrase).uses.push({ topic, tier, places });
    }
    for (const phrase of file.not) phraseOf(phrase).deniedBy.push(topic);
  });
  return [...phrases.values()];
}

const claim = /\b(?:we|our|this (?:paper|work|study|report))\b/i;

/** @param phrases In the order in which the matcher knows them. */
export function mentionsIn(
  { title, abstract }: Record<'title' | 'abstract', Sentence<MatchableWord>[]>,
  phrases: Phrase[],
  { match }: PhraseMatcher,
): Mention[] {
  const mentions: Mention[] = [];
  const read = (sentence: Sentence<MatchableWord>, place: Place) =>
    match(sentence.words, (at, first, last) => {
      const phrase = phrases[at];
      if (phrase) mentions.push({ phrase, sentence, first, last, place, uses: phrase.uses });
    });
  for (const sentence of title) read(sentence, 'title');
  for (const sentence of abstract) {
    const wording = wordingOf(sentence, 0, sentence.words.length - 1);
    read(sentence, claim.test(wording) ? 'claim' : 'elsewhere');
  }
  return undenied(mentions);
}

/** A phrase under `not` cancels the phrases within it. */
function undenied(mentions: Mention[]): Mention[] {
  const denials = mentions.filter(({ phrase }) => phrase.deniedBy.length > 0);
  if (denials.length === 0) return mentions;
  for (const denial of denials)
    for (const mention of mentions)
      if (isWithin(mention, denial))
        mention.uses = mention.uses.filter(({ topic }) => !denial.phrase.deniedBy.includes(topic));
  return mentions.filter(({ uses }) => uses.length > 0);
}

/** Whether a mention stands within another one, or in the same place. */
export function isWithin(mention: Mention, other: Mention): boolean {
  return (
    other.sentence === mention.sentence &&
    other.first <= mention.first &&
    other.last >= mention.last
  );
}
