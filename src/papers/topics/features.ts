/**
 * The features of a paper, by name:
 *
 *     agents                  the score of a topic: its phrases by tier, place and number, at most 3
 *     agents: sure in title   how often its phrases of a tier stand in a place, at most 2
 *     "tool use"              a phrase, by the best place it stands in
 *     ~tool                   a word of any kind; those of a paper are a vector of one length
 */
import { remembered } from '../../memoised.ts';
import { type Mention, mentionsIn, type Phrase, phrasesOf } from './mentions.ts';
import { type MatchableWord, phraseMatcher } from './phrase-matcher.ts';
import type { Topic } from './topic.ts';
import { type Sentence, sentencesOf } from './words.ts';

/** Feature → value, above 0. */
export type Features = Map<string, number>;

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
export function paperReader(topics: Topic[]) {
  const phrases = phrasesOf(topics);
  const matcher = phraseMatcher(phrases.map(({ phrase }) => phrase));
  const wordOf = remembered((written): Word => {
    const matchable = matcher.wordOf(written);
    const { form } = matchable;
    return { ...matchable, feature: isTelling(form) ? `~${form}` : undefined };
  });
  return ({ title, abstract }: { title: string; abstract: string }) => {
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
  /** By phrase, and by topic. */
  const times = new Map<Phrase, number[]>();
  for (const { phrase, place, uses } of mentions) {
    const counts = times.get(phrase) ?? [];
    times.set(phrase, counts);
    for (const use of uses) {
      const before = counts[use.topic] ?? 0;
      counts[use.topic] = before + 1;
      const weight =
        tierWeight[use.tier] * scorePlaceWeight[place] * (repeatWeight[before] ?? laterWeight);
      add(topics[use.topic]?.id ?? '', weight, highest.score);
      add(use.places[place], 1, highest.count);
    }
    const known = features.get(phrase.feature) ?? 0;
    features.set(phrase.feature, Math.max(known, phrasePlaceWeight[place]));
  }
}

function addWords(
  { title, abstract }: { title: Sentence<Word>[]; abstract: Sentence<Word>[] },
  features: Features,
): void {
  const found: [feature: string, weight: number][] = [];
  let square = 0;
  const read = (sentences: Sentence<Word>[], weight: number) => {
    for (const { words } of sentences)
      for (const { feature } of words)
        if (feature !== undefined && !features.has(feature)) {
          features.set(feature, weight);
          found.push([feature, weight]);
          square += weight ** 2;
        }
  };
  read(title, wordPlaceWeight.title);
  read(abstract, wordPlaceWeight.abstract);
  const scale = wordVectorLength / Math.sqrt(square || 1);
  for (const [feature, weight] of found) features.set(feature, weight * scale);
}

/** Numbers, single letters and the pieces of addresses say nothing about a subject. */
function isTelling(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !/^(?:https?|www|com|github|io)$/.test(form);
}
