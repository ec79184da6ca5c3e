/** Which of the phrases that earned a topic are shown as its reasons. */
import { isCommon } from '../papers/related/common-words.ts';
import { stemmedWords } from '../papers/related/words.ts';
import type { Topic } from '../papers/topics/topic.ts';

/** `evidence`: topic id → phrases as they stand in the text. */
export function topicReasons(topics: Topic[], evidence: Record<string, string[]>) {
  return topics.map((topic) => ({
    topic,
    phrases: shownPhrases(evidence[topic.id] ?? [], topic.name),
  }));
}

/**
 * The phrases that explain a topic: none within another, and no everyday word but one of its name or the only one.
 * `["Heads", "attention heads", "attention head", "insights"]` → `["attention heads"]`
 */
export function shownPhrases(phrases: string[], topicName: string): string[] {
  const longestFirst = phrases
    .map((phrase, place) => ({ phrase, place, stems: stemsOf(phrase), letters: lettersOf(phrase) }))
    .sort((a, b) => b.stems.length - a.stems.length);
  const distinct: typeof longestFirst = [];
  for (const phrase of longestFirst)
    if (!distinct.some((other) => isWithin(phrase, other))) distinct.push(phrase);
  const named = stemsOf(topicName);
  const specific = distinct.filter(
    ({ stems }) =>
      stems.length > 1 || stems.some((stem) => named.includes(stem) || !isCommon(stem)),
  );
  return (specific.length > 0 ? specific : distinct)
    .sort((a, b) => a.place - b.place)
    .map(({ phrase }) => phrase);
}

interface Reading {
  stems: string[];
  letters: string;
}

function stemsOf(phrase: string): string[] {
  const stems = stemmedWords(phrase).map(({ stem }) => stem);
  // "in context" holds stop words alone, which have no stem here.
  return stems.length > 0 ? stems : [phrase.toLowerCase()];
}

/** `"Multi-Agent"` → `"multiagent"` */
function lettersOf(phrase: string): string {
  return phrase.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isWithin(one: Reading, other: Reading): boolean {
  return (
    ` ${other.stems.join(' ')} `.includes(` ${one.stems.join(' ')} `) ||
    other.letters === one.letters
  );
}
