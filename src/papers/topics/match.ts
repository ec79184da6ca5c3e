/** Which topics a paper earns, and by which of its words. Pure and deterministic. */
import { phraseFinder } from './phrase-finder.ts';
import type { Topic } from './topic.ts';
import { type Word, wordsOf } from './words.ts';

export interface Match {
  topic: string;
  /** The phrases as they stand in title or abstract, each once. */
  evidence: string[];
}

/** Learned corrections; a topic without them works by its phrases alone. */
export type Weights = Record<string, Record<string, number>>;

interface Rule {
  topic: number;
  phrase: string;
  weight: number;
}

interface Place {
  rule: Rule;
  text: string;
  worth: number;
}

const threshold = 1;

/** Reads the phrases once; then each paper costs one pass over its words. */
export function topicMatcher(
  topics: Topic[],
  _weights: Weights = {},
): (paper: { title: string; abstract: string }) => Match[] {
  const rules = topics.flatMap(rulesOf);
  const find = phraseFinder(rules.map(({ phrase }) => phrase));
  return (paper) => {
    const places = [
      ...placesIn(paper.title, find, rules, titleWorth),
      ...placesIn(paper.abstract, find, rules, claimWorth),
    ];
    const scores = topics.map((_, topic) =>
      scoreOf(places.filter(({ rule }) => rule.topic === topic)),
    );
    return implied(topics, scores, places);
  };
}

function rulesOf(topic: Topic, number: number): Rule[] {
  const rule = (weight: number) => (phrase: string) => ({ topic: number, phrase, weight });
  return [
    ...topic.sure.map(rule(1)),
    ...topic.likely.map(rule(0.5)),
    ...topic.hint.map(rule(0.25)),
    ...topic.not.map(rule(0)),
  ];
}

const titleWorth = () => 2;

const claim =
  /\b(?:we|this (?:paper|work|study|report)|our (?:method|model|approach|framework|work))\b/i;
function claimWorth(sentence: string): number {
  return claim.test(sentence) ? 1.25 : 1;
}

function placesIn(
  text: string,
  find: ReturnType<typeof phraseFinder>,
  rules: Rule[],
  worthOf: (sentence: string) => number,
): Place[] {
  const words = wordsOf(text);
  const worths = sentencesOf(text, words).map(worthOf);
  const finds = find(words).flatMap((found) => {
    const rule = rules[found.phrase];
    return rule ? [{ ...found, rule }] : [];
  });
  const denied = finds.filter(({ rule }) => rule.weight === 0);
  return finds
    .filter(
      ({ rule, first, last }) =>
        rule.weight > 0 &&
        !denied.some((no) => no.rule.topic === rule.topic && no.first <= first && no.last >= last),
    )
    .map(({ rule, first, last }) => ({
      rule,
      text: text.slice(words[first]?.start, words[last]?.end),
      worth: worths[words[first]?.sentence ?? 0] ?? 1,
    }));
}

function sentencesOf(text: string, words: Word[]): string[] {
  const sentences: string[] = [];
  for (const word of words)
    sentences[word.sentence] =
      `${sentences[word.sentence] ?? ''} ${text.slice(word.start, word.end)}`;
  return sentences;
}

/** A phrase said again counts half as much again, and then no more. */
function scoreOf(places: Place[]): number {
  const byRule = new Map<Rule, number[]>();
  for (const { rule, worth } of places) byRule.set(rule, [...(byRule.get(rule) ?? []), worth]);
  let score = 0;
  for (const [rule, worths] of byRule) {
    const [best = 0, second = 0] = worths.toSorted((a, b) => b - a);
    score += rule.weight * (best + second / 2);
  }
  return score;
}

function implied(topics: Topic[], scores: number[], places: Place[]): Match[] {
  const earned = scores.map((score) => score >= threshold);
  const evidenceOf = (topic: number) =>
    places.filter(({ rule }) => rule.topic === topic).map(({ text }) => text);
  const matches = topics.flatMap((topic, number) => {
    const parents = topics.flatMap((parent, p) =>
      earned[p] && topic.impliedBy.includes(parent.id) ? [p] : [],
    );
    if (!earned[number] && parents.length === 0) return [];
    const evidence = [number, ...parents].flatMap(evidenceOf);
    const score = Math.max(scores[number] ?? 0, ...parents.map(() => threshold));
    return [{ topic: topic.id, evidence: [...new Set(evidence)], score }];
  });
  return matches
    .toSorted((a, b) => b.score - a.score)
    .map(({ topic, evidence }) => ({ topic, evidence }));
}
