/**
 * What the sightings of one paper amount to, as named numbers:
 *
 *     agents                  the score of a topic: its phrases by tier, place and number, at most 3
 *     agents: sure in title   how often its phrases of a tier stand in a place, at most 2
 *     "tool use"              a phrase, by the best place it stands in
 *     ~tool                   a word of any kind, less in a paper of many words
 */
import { type Place, type Sighting, sightingsOf, type Tier } from './sightings.ts';
import type { Topic } from './topic.ts';
import { type PaperText, paperText, type Word } from './words.ts';

export type Signals = Map<string, number>;

export interface Reading {
  sightings: Sighting[];
  signals: Signals;
}

const tierWorth = { sure: 1, likely: 0.5, hint: 0.25 };
const scorePlaceWorth = { title: 2, claim: 1.25, elsewhere: 1 };
const phrasePlaceWorth = { title: 1.5, claim: 1, elsewhere: 0.7 };
const wordWorth = { title: 1.5, abstract: 0.7 };
const wordLength = 3;
const mostOf = { score: 3, count: 2 };

/** A phrase said again adds half as much again, and a fifth each time after that. */
const repeatWorth = [1, 0.5];
const laterWorth = 0.2;

/** Reads the phrases of all topics once; then each paper costs one pass over its words. */
export function paperReader(
  topics: Topic[],
): (paper: { title: string; abstract: string }) => Reading {
  const sight = sightingsOf(topics);
  const addPhrases = phraseSignals(topics);
  const addWords = wordSignals();
  return (paper) => {
    const text = paperText(paper);
    const sightings = sight(text);
    const signals: Signals = new Map();
    addPhrases(sightings, signals);
    addWords(text, signals);
    return { sightings, signals };
  };
}

/** Names the signals of all topics once. */
function phraseSignals(topics: Topic[]): (sightings: Sighting[], signals: Signals) => void {
  const names = topics.map(({ id }) => ({ score: id, places: placeNames(id) }));
  const phraseNames = new Map<string, string>();
  const nameOf = (phrase: string) => {
    const name = phraseNames.get(phrase) ?? phraseSignal(phrase);
    phraseNames.set(phrase, name);
    return name;
  };
  return (sightings, signals) => {
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
  };
}

/** The worths of a paper's words, as a vector, are of one length. */
function wordSignals(): (paper: PaperText, signals: Signals) => void {
  const known: KnownWord[] = [];
  let papers = 0;
  return ({ title, abstract }, signals) => {
    papers += 1;
    const here: KnownWord[] = [];
    const read = ({ form, number }: Word, worth: number) => {
      known[number] ??= { name: wordSignal(form), tells: tells(form), paper: 0, worth: 0 };
      const word = known[number];
      if (!word.tells) return;
      if (word.paper !== papers) {
        word.paper = papers;
        word.worth = worth;
        here.push(word);
      } else if (word.worth < worth) word.worth = worth;
    };
    for (const word of abstract.words) read(word, wordWorth.abstract);
    for (const word of title.words) read(word, wordWorth.title);
    const square = here.reduce((sum, { worth }) => sum + worth * worth, 0);
    const scale = wordLength / Math.sqrt(square || 1);
    for (const { name, worth } of here) signals.set(name, worth * scale);
  };
}

/** Kept from paper to paper, by the word's number. */
interface KnownWord {
  name: string;
  tells: boolean;
  /** The last paper that it stands in, and what it is worth there. */
  paper: number;
  worth: number;
}

/** Numbers, single letters and the pieces of addresses say nothing of a subject. */
function tells(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !/^(?:https?|www|com|github|io)$/.test(form);
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
export const wordSignal = (form: string) => `~${form}`;
