/**
 * What the sightings of one paper amount to, as named numbers:
 *
 *     agents                  the score of a topic: its phrases by tier, place and number, at most 3
 *     agents: sure in title   how often its phrases of a tier stand in a place, at most 2
 *     "tool use"              a phrase, by the best place it stands in
 *     ~tool                   a word of any kind, less in a paper of many words
 */
import { Column } from './column.ts';
import { wordNumbered } from './lexicon.ts';
import { type Entry, entriesOf, type Tier } from './phrase-book.ts';
import { type Place, type Sighting, sightingsOf } from './sightings.ts';
import { Tally } from './tally.ts';
import type { Topic } from './topic.ts';
import { type PaperText, paperText, type Text } from './words.ts';

/** Parallel: numbers of signals, each once, and their values. */
export interface Signals {
  numbers: Int32Array;
  values: Float64Array;
}

export interface Reading {
  sightings: Sighting[];
  signals: Signals;
}

export interface PaperReader {
  /** One pass over the words of a paper. */
  read(paper: { title: string; abstract: string }): Reading;
  /** The number that stands for a name in what this reader reads. */
  numberOf(name: string): number;
  nameOf(number: number): string;
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

/** Reads the phrases of all topics once. */
export function paperReader(topics: Topic[]): PaperReader {
  const entries = entriesOf(topics);
  const sight = sightingsOf(entries);
  const names = numbering();
  const addPhrases = phraseSignals(topics, entries, names.numberOf);
  const addWords = wordSignals(names.numberOf);
  const signals = new Tally();
  return {
    read: (paper) => {
      const text = paperText(paper);
      const sightings = sight(text);
      signals.clear();
      addPhrases(sightings, signals);
      addWords(text, signals);
      return { sightings, signals: taken(signals) };
    },
    ...names,
  };
}

/** Copies, which outlive the next paper. */
function taken({ keys, values, size }: Tally): Signals {
  return { numbers: keys.slice(0, size), values: values.slice(0, size) };
}

/** Signals by name, as they are learned and kept in a file. */
export function namedSignals(
  { numbers, values }: Signals,
  { nameOf }: Pick<PaperReader, 'nameOf'>,
): Map<string, number> {
  return new Map(Array.from(numbers, (number, at) => [nameOf(number), values[at] ?? 0]));
}

/** Names are long and many: each is numbered when it is met. */
function numbering(): Pick<PaperReader, 'numberOf' | 'nameOf'> {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    nameOf: (number) => names[number] ?? '',
  };
}

type NumberOf = PaperReader['numberOf'];

/** Numbers the signals of all topics and phrases once. */
function phraseSignals(
  topics: Topic[],
  entries: Entry[],
  numberOf: NumberOf,
): (sightings: Sighting[], signals: Tally) => void {
  const own = topics.map(({ id }) => ({ score: numberOf(id), places: placeNumbers(id, numberOf) }));
  const phrases = entries.map(({ phrase }) => numberOf(phraseSignal(phrase)));
  const timesOf = new Tally();
  return (sightings, signals) => {
    const add = (signal: number, value: number, most: number) =>
      signals.set(signal, Math.min(most, signals.get(signal) + value));
    timesOf.clear();
    for (const { entry, place, uses } of sightings) {
      for (const { topic, tier, number } of uses) {
        const signal = own[topic];
        if (!signal) continue;
        const times = timesOf.get(number);
        timesOf.set(number, times + 1);
        const worth = tierWorth[tier] * scorePlaceWorth[place] * (repeatWorth[times] ?? laterWorth);
        add(signal.score, worth, mostOf.score);
        add(signal.places[tier][place], 1, mostOf.count);
      }
      const signal = phrases[entry.number] ?? none;
      signals.set(signal, Math.max(signals.get(signal), phrasePlaceWorth[place]));
    }
  };
}

/** The worths of a paper's words, as a vector, are of one length. */
function wordSignals(numberOf: NumberOf): (paper: PaperText, signals: Tally) => void {
  /** By the number of the word: its signal and 1 more, or `none`. */
  const known = new Column();
  const learn = (number: number) => {
    const { form } = wordNumbered(number);
    known.set(number, tells(form) ? numberOf(wordSignal(form)) + 1 : none);
    return known.at(number);
  };
  const read = ({ words }: Text, worth: number, signals: Tally) => {
    for (const number of words.numbers) {
      const signal = known.at(number) || learn(number);
      if (signal !== none && signals.get(signal - 1) < worth) signals.set(signal - 1, worth);
    }
  };
  return ({ title, abstract }, signals) => {
    const first = signals.size;
    read(abstract, wordWorth.abstract, signals);
    read(title, wordWorth.title, signals);
    const { values, size } = signals;
    let square = 0;
    for (let at = first; at < size; at += 1) square += (values[at] ?? 0) ** 2;
    const scale = wordLength / Math.sqrt(square || 1);
    for (let at = first; at < size; at += 1) values[at] = (values[at] ?? 0) * scale;
  };
}

/** The signal of a word that tells nothing. */
const none = -1;

/** Numbers, single letters and the pieces of addresses say nothing of a subject. */
function tells(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !/^(?:https?|www|com|github|io)$/.test(form);
}

function placeNumbers(id: string, numberOf: NumberOf): Record<Tier, Record<Place, number>> {
  const inPlaces = (tier: Tier): Record<Place, number> => ({
    title: numberOf(placeSignal(id, `${tier} in title`)),
    claim: numberOf(placeSignal(id, `${tier} in claim`)),
    elsewhere: numberOf(placeSignal(id, `${tier} in elsewhere`)),
  });
  return { sure: inPlaces('sure'), likely: inPlaces('likely'), hint: inPlaces('hint') };
}

export const placeSignal = (topic: string, where: string) => `${topic}: ${where}`;
export const phraseSignal = (phrase: string) => `"${phrase}"`;
export const wordSignal = (form: string) => `~${form}`;
