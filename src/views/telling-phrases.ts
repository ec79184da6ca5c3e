import { isCommon } from '../papers/related/abroad.ts';
import { wordsOf } from '../papers/related/words.ts';

/**
 * Of the phrases that earned a topic those that tell a reader why: each once, none that stands within another one,
 * and no word that papers of all kinds use, unless it is of the topic's name or nothing else is there.
 * `["Heads", "attention heads", "attention head", "insights"]` → `["attention heads"]`
 */
export function tellingPhrases(phrases: string[], topicName: string): string[] {
  const longestFirst = phrases
    .map((phrase, place) => ({ phrase, place, stems: stemsOf(phrase) }))
    .sort((a, b) => b.stems.length - a.stems.length);
  const told: typeof longestFirst = [];
  for (const read of longestFirst)
    if (!told.some(({ stems }) => isWithin(read.stems, stems))) told.push(read);
  const named = stemsOf(topicName);
  const telling = told.filter(
    ({ stems }) =>
      stems.length > 1 || stems.some((stem) => named.includes(stem) || !isCommon(stem)),
  );
  return (telling.length > 0 ? telling : told)
    .sort((a, b) => a.place - b.place)
    .map(({ phrase }) => phrase);
}

function stemsOf(phrase: string): string[] {
  const stems = wordsOf(phrase).map(({ stem }) => stem);
  // Of small words alone, "in context" say, it is as it stands.
  return stems.length > 0 ? stems : [phrase.toLowerCase()];
}

function isWithin(stems: string[], others: string[]): boolean {
  return ` ${others.join(' ')} `.includes(` ${stems.join(' ')} `);
}
