/** Every phrase of every topic once, with what the topic files say of it. */
import type { Topic } from './topic.ts';

export const tiers = ['sure', 'likely', 'hint'] as const;
export type Tier = (typeof tiers)[number];

export interface Use {
  /** Index into the topics. */
  topic: number;
  tier: Tier;
  /** Counted up from 0, one for each phrase of each topic. */
  number: number;
}

/** What topic files say of a phrase. */
export interface Entry {
  phrase: string;
  /** Index into all phrases. */
  number: number;
  uses: Use[];
  deniedBy: number[];
}

export function entriesOf(topics: Topic[]): Entry[] {
  const book = new Map<string, Entry>();
  const entryOf = (phrase: string) => {
    const entry = book.get(phrase) ?? { phrase, number: book.size, uses: [], deniedBy: [] };
    book.set(phrase, entry);
    return entry;
  };
  let uses = 0;
  topics.forEach((topic, number) => {
    const own = new Map<string, number>();
    for (const tier of tiers)
      for (const phrase of topic[tier]) {
        const use = own.get(phrase) ?? uses;
        if (use === uses) uses += 1;
        own.set(phrase, use);
        entryOf(phrase).uses.push({ topic: number, tier, number: use });
      }
    for (const phrase of topic.not) entryOf(phrase).deniedBy.push(number);
  });
  return [...book.values()];
}
