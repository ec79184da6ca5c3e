/** The learned weights, `content/topics/weights.json`: for each topic, what speaks for it and against it. */
import { z } from 'astro/zod';
import { phraseSignal, placeSignal, wordSignal } from './signals.ts';

const numbers = z.record(z.string(), z.number());

export const weightsSchema = z.record(
  z.string(),
  z.object({
    /** Before anything is read: rare topics start lower. */
    start: z.number(),
    /** `sure in title` → per phrase of that tier in that place. */
    places: numbers,
    /** Topic id → per point of that topic's score; its own is among them. */
    topics: numbers,
    /** Phrase → where the phrase stands, whichever topic lists it. */
    phrases: numbers,
    /** Word → a word of any kind: subjects have words that no phrase holds. */
    words: numbers.default({}),
  }),
);

export type Weights = z.infer<typeof weightsSchema>;
export type TopicWeights = Weights[string];

/** Reads the file; a fault says what to do. */
export function parseWeights(text: string): { weights: Weights; fault?: string } {
  try {
    return { weights: weightsSchema.parse(JSON.parse(text)) };
  } catch {
    return {
      weights: {},
      fault: 'these are not weights; make them again by "npm run topics:eval", or delete the file',
    };
  }
}

/** The same weights by the names of signals. */
export function bySignal(
  topic: string,
  { places, topics, phrases, words }: TopicWeights,
): Map<string, number> {
  return new Map([
    ...Object.entries(topics),
    ...Object.entries(places).map(
      ([where, weight]) => [placeSignal(topic, where), weight] as const,
    ),
    ...Object.entries(phrases).map(([phrase, weight]) => [phraseSignal(phrase), weight] as const),
    ...Object.entries(words).map(([form, weight]) => [wordSignal(form), weight] as const),
  ]);
}
