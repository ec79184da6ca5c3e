/**
 * A paper's words as named numbers:
 *
 *     agents                  the score of a topic: its phrases by tier, place and number, at most 3
 *     agents: sure in title   how often its phrases of a tier stand in a place, at most 2
 *     "tool use"              a phrase, by the best place it stands in
 *     ~tool                   a word of any kind; those of a paper are a vector of one length
 */
import { type Mention, mentionsIn, phrasesOf } from './mentions.ts';
import { type MatchableWord, phraseMatcher } from './phrase-matcher.ts';
import type { Topic } from './topic.ts';
import { type Sentence, sentencesOf } from './words.ts';

/** Feature → value, above 0. */
export type Features = Map<string, number>;

type PaperReader = (paper: { title: string; abstract: string }) => {
  mentions: Mention[];
  features: Features;
};

const tierWeight = { sure: 1, likely: 0.5, hint: 0.25 };
const scorePlaceWeight = { title: 2, claim: 1.25, elsewhere: 1 };
const phrasePlaceWeight = { title: 1.5, claim: 1, elsewhere: 0.7 };
const wordPlaceWeight = { title: 1.5, abstract: 0.7 };
const wordVectorLength = 3;
const highest = { score: 3, count: 2 };

/** A phrase said again adds half as much again, and a fifth each time after that. */
const repeatWeight = [1, 0.5];
const laterWeight = 0.2;

interface Word extends MatchableWord {
  /** Its feature; none for a word that says nothing about a subject. */
  feature: string | undefined;
}

/** Reads the phrases of all topics once; then each paper costs one pass over its words. */
export function paperReader(topics: Topic[]): PaperReader {
  const phrases = phrasesOf(topics);
  const matcher = phraseMatcher(phrases.map(({ phrase }) => phrase));
  const known = new Map<string, Word>();
  const wordOf = (written: string) => {
    let word = known.get(written);
    if (!word) {
      const matchable = matcher.wordOf(written);
      word = {
        ...matchable,
        feature: isTelling(matchable.form) ? wordFeature(matchable.form) : undefined,
      };
      known.set(written, word);
    }
    return word;
  };
  return ({ title, abstract }) => {
    const text = { title: sentencesOf(title, wordOf), abstract: sentencesOf(abstract, wordOf) };
    const mentions = mentionsIn(text, phrases, matcher);
    const features: Features = new Map();
    addPhrases(mentions, topics, features);
    addWords(text, features);
    return { mentions, features };
  };
}

function addPhrases(mentions: Mention[], topics: Topic[], features: Features): void {
  const add = (name: string, value: number, most: number) =>
    features.set(name, Math.min(most, (features.get(name) ?? 0) + value));
  const times = new Map<string, number>();
  for (const {
    phrase: { phrase },
    place,
    uses,
  } of mentions) {
    for (const { topic, tier } of uses) {
      const id = topics[topic]?.id ?? '';
      const use = `${id} ${phrase}`;
      const before = times.get(use) ?? 0;
      times.set(use, before + 1);
      const weight =
        tierWeight[tier] * scorePlaceWeight[place] * (repeatWeight[before] ?? laterWeight);
      add(id, weight, highest.score);
      add(placeFeature(id, `${tier} in ${place}`), 1, highest.count);
    }
    const name = phraseFeature(phrase);
    features.set(name, Math.max(features.get(name) ?? 0, phrasePlaceWeight[place]));
  }
}

function addWords(
  { title, abstract }: { title: Sentence<Word>[]; abstract: Sentence<Word>[] },
  features: Features,
): void {
  const weights = new Map<string, number>();
  const read = (sentences: Sentence<Word>[], weight: number) => {
    for (const { words } of sentences)
      for (const { feature } of words)
        if (feature !== undefined && (weights.get(feature) ?? 0) < weight)
          weights.set(feature, weight);
  };
  read(abstract, wordPlaceWeight.abstract);
  read(title, wordPlaceWeight.title);
  let square = 0;
  for (const weight of weights.values()) square += weight ** 2;
  const scale = wordVectorLength / Math.sqrt(square || 1);
  for (const [feature, weight] of weights) features.set(feature, weight * scale);
}

/** Numbers, single letters and the pieces of addresses say nothing about a subject. */
function isTelling(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !/^(?:https?|www|com|github|io)$/.test(form);
}

export const placeFeature = (topic: string, where: string) => `${topic}: ${where}`;
export const phraseFeature = (phrase: string) => `"${phrase}"`;
export const wordFeature = (form: string) => `~${form}`;
