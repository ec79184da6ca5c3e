/** Where a paper uses the phrases of which topics: the one thing that topics are decided by. */
import { type Find, phraseFinder } from './phrase-finder.ts';
import type { Topic } from './topic.ts';
import type { PaperText, Text, Word } from './words.ts';

/** A claim is a sentence in which the authors speak of themselves: "We propose …", "this paper …". */
export const places = ['title', 'claim', 'elsewhere'] as const;
export type Place = (typeof places)[number];

export const tiers = ['sure', 'likely', 'hint'] as const;
export type Tier = (typeof tiers)[number];

export interface Use {
  /** Index into the topics. */
  topic: number;
  tier: Tier;
}

export interface Sighting {
  phrase: string;
  /** As it stands. */
  text: string;
  place: Place;
  /** The topics that it speaks for here; those that deny it here are left out. */
  uses: Use[];
}

interface Entry {
  uses: Use[];
  deniedBy: number[];
}

const claim = /\b(?:we|our|this (?:paper|work|study|report))\b/i;

/** Reads the phrases of all topics once; then each paper costs one pass over its words. */
export function sightingsOf(topics: Topic[]): (paper: PaperText) => Sighting[] {
  const book = bookOf(topics);
  const phrases = [...book.keys()];
  const entries = [...book.values()];
  const find = phraseFinder(phrases);

  const read = ({ text, words }: Text, placeOf: (sentence: string) => Place): Sighting[] => {
    const placeIn = sentencesOf(text, words).map(placeOf);
    const finds = find(words);
    const denials = finds.filter((found) => (entries[found.phrase]?.deniedBy.length ?? 0) > 0);
    const usesOf = ({ phrase, first, last }: Find) => {
      const all = entries[phrase]?.uses ?? [];
      const denied = denials
        .filter((no) => no.first <= first && no.last >= last)
        .flatMap((no) => entries[no.phrase]?.deniedBy ?? []);
      return denied.length > 0 ? all.filter(({ topic }) => !denied.includes(topic)) : all;
    };
    return finds.flatMap((found) => {
      const uses = usesOf(found);
      if (uses.length === 0) return [];
      const { phrase, first, last } = found;
      const place = placeIn[words[first]?.sentence ?? 0] ?? 'elsewhere';
      return [
        {
          phrase: phrases[phrase] ?? '',
          text: text.slice(words[first]?.start, words[last]?.end),
          place,
          uses,
        },
      ];
    });
  };

  return ({ title, abstract }) => [
    ...read(title, () => 'title'),
    ...read(abstract, (sentence) => (claim.test(sentence) ? 'claim' : 'elsewhere')),
  ];
}

function bookOf(topics: Topic[]): Map<string, Entry> {
  const book = new Map<string, Entry>();
  const entryOf = (phrase: string) => {
    const entry = book.get(phrase) ?? { uses: [], deniedBy: [] };
    book.set(phrase, entry);
    return entry;
  };
  topics.forEach((topic, number) => {
    for (const tier of tiers)
      for (const phrase of topic[tier]) entryOf(phrase).uses.push({ topic: number, tier });
    for (const phrase of topic.not) entryOf(phrase).deniedBy.push(number);
  });
  return book;
}

function sentencesOf(text: string, words: Word[]): string[] {
  const sentences: string[] = [];
  let first = words[0];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next?.sentence === word.sentence) return;
    sentences.push(text.slice(first?.start, word.end));
    first = next;
  });
  return sentences;
}
