/**
 * What the sightings of one paper amount to, as named numbers:
 *
 *     agents                  the score of a topic: its phrases by tier, place and number, at most 3
 *     agents: sure in title   how often its phrases of a tier stand in a place, at most 2
 *     "tool use"              a phrase, by the best place it stands in
 */
import type { Sighting } from './sightings.ts';
import type { Topic } from './topic.ts';

export type Signals = Map<string, number>;

const tierWorth = { sure: 1, likely: 0.5, hint: 0.25 };
const scorePlaceWorth = { title: 2, claim: 1.25, elsewhere: 1 };
const phrasePlaceWorth = { title: 1.5, claim: 1, elsewhere: 0.7 };
const mostOf = { score: 3, count: 2 };

/** A phrase said again adds half as much again, and a fifth each time after that. */
const repeatWorth = [1, 0.5];
const laterWorth = 0.2;

export function signalsOf(topics: Topic[], sightings: Sighting[]): Signals {
  const signals: Signals = new Map();
  const seen = new Map<string, number>();
  const add = (name: string, value: number, most: number) =>
    signals.set(name, Math.min(most, (signals.get(name) ?? 0) + value));
  for (const { phrase, place, uses } of sightings) {
    for (const { topic, tier } of uses) {
      const id = topics[topic]?.id ?? '';
      const times = seen.get(`${id} ${phrase}`) ?? 0;
      seen.set(`${id} ${phrase}`, times + 1);
      add(
        id,
        tierWorth[tier] * scorePlaceWorth[place] * (repeatWorth[times] ?? laterWorth),
        mostOf.score,
      );
      add(placeSignal(id, `${tier} in ${place}`), 1, mostOf.count);
    }
    const name = phraseSignal(phrase);
    signals.set(name, Math.max(signals.get(name) ?? 0, phrasePlaceWorth[place]));
  }
  return signals;
}

export const placeSignal = (topic: string, where: string) => `${topic}: ${where}`;
export const phraseSignal = (phrase: string) => `"${phrase}"`;
