/**
 * What the sightings of one paper amount to, as named numbers:
 *
 *     agents                  the score of a topic: its phrases by tier, place and number, at most 3
 *     agents: sure in title   how often its phrases of a tier stand in a place, at most 2
 *     "tool use"              a phrase, by the best place it stands in
 */
import type { Place, Sighting, Tier } from './sightings.ts';
import type { Topic } from './topic.ts';

export type Signals = Map<string, number>;

const tierWorth = { sure: 1, likely: 0.5, hint: 0.25 };
const scorePlaceWorth = { title: 2, claim: 1.25, elsewhere: 1 };
const phrasePlaceWorth = { title: 1.5, claim: 1, elsewhere: 0.7 };
const mostOf = { score: 3, count: 2 };

/** A phrase said again adds half as much again, and a fifth each time after that. */
const repeatWorth = [1, 0.5];
const laterWorth = 0.2;

/** Names the signals of all topics once; then each paper costs one pass over its sightings. */
export function signalsOf(topics: Topic[]): (sightings: Sighting[]) => Signals {
  const names = topics.map(({ id }) => ({ score: id, places: placeNames(id) }));
  const phraseNames = new Map<string, string>();
  const nameOf = (phrase: string) => {
    const name = phraseNames.get(phrase) ?? phraseSignal(phrase);
    phraseNames.set(phrase, name);
    return name;
  };
  return (sightings) => {
    const signals: Signals = new Map();
    const seen = new Map<string, number[]>();
    const add = (name: string, value: number, most: number) =>
      signals.set(name, Math.min(most, (signals.get(name) ?? 0) + value));
    for (const { phrase, place, uses } of sightings) {
      const timesFor = seen.get(phrase) ?? [];
      seen.set(phrase, timesFor);
      for (const { topic, tier } of uses) {
        const name = names[topic];
        if (!name) continue;
        const times = timesFor[topic] ?? 0;
        timesFor[topic] = times + 1;
        const worth = tierWorth[tier] * scorePlaceWorth[place] * (repeatWorth[times] ?? laterWorth);
        add(name.score, worth, mostOf.score);
        add(name.places[tier][place], 1, mostOf.count);
      }
      const name = nameOf(phrase);
      signals.set(name, Math.max(signals.get(name) ?? 0, phrasePlaceWorth[place]));
    }
    return signals;
  };
}

function placeNames(id: string): Record<Tier, Record<Place, string>> {
  const named = (tier: Tier): Record<Place, string> => ({
    title: placeSignal(id, `${tier} in title`),
    claim: placeSignal(id, `${tier} in claim`),
    elsewhere: placeSignal(id, `${tier} in elsewhere`),
  });
  return { sure: named('sure'), likely: named('likely'), hint: named('hint') };
}

export const placeSignal = (topic: string, where: string) => `${topic}: ${where}`;
export const phraseSignal = (phrase: string) => `"${phrase}"`;
