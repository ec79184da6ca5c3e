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

/** Parallel: numbers of signals, each once, and their values. */
export interface Signals {
  numbers: number[];
  values: number[];
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
  const sight = sightingsOf(topics);
  const names = numbering();
  const addPhrases = phraseSignals(topics, names.numberOf);
  const addWords = wordSignals(names.numberOf);
  return {
    read: (paper) => {
      const text = paperText(paper);
      const sightings = sight(text);
      const signals = { numbers: [], values: [] };
      addPhrases(sightings, signals);
      addWords(text, signals);
      return { sightings, signals };
    },
    ...names,
  };
}

/** Signals by name, as they are learned and kept in a file. */
export function namedSignals(
  { numbers, values }: Signals,
  { nameOf }: Pick<PaperReader, 'nameOf'>,
): Map<string, number> {
  return new Map(numbers.map((number, at) => [nameOf(number), values[at] ?? 0]));
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

/** Numbers the signals of all topics once. */
function phraseSignals(
  topics: Topic[],
  numberOf: NumberOf,
): (sightings: Sighting[], signals: Signals) => void {
  const own = topics.map(({ id }) => ({ score: numberOf(id), places: placeNumbers(id, numberOf) }));
  const phrases = new Map<string, number>();
  const phraseNumber = (phrase: string) => {
    const number = phrases.get(phrase) ?? numberOf(phraseSignal(phrase));
    phrases.set(phrase, number);
    return number;
  };
  return (sightings, signals) => {
    const values = new Map<number, number>();
    const seen = new Map<string, number[]>();
    const add = (signal: number, value: number, most: number) =>
      values.set(signal, Math.min(most, (values.get(signal) ?? 0) + value));
    for (const { phrase, place, uses } of sightings) {
      const timesFor = seen.get(phrase) ?? [];
      seen.set(phrase, timesFor);
      for (const { topic, tier } of uses) {
        const signal = own[topic];
        if (!signal) continue;
        const times = timesFor[topic] ?? 0;
        timesFor[topic] = times + 1;
        const worth = tierWorth[tier] * scorePlaceWorth[place] * (repeatWorth[times] ?? laterWorth);
        add(signal.score, worth, mostOf.score);
        add(signal.places[tier][place], 1, mostOf.count);
      }
      const signal = phraseNumber(phrase);
      values.set(signal, Math.max(values.get(signal) ?? 0, phrasePlaceWorth[place]));
    }
    for (const [signal, value] of values) put(signals, signal, value);
  };
}

/** The worths of a paper's words, as a vector, are of one length. */
function wordSignals(numberOf: NumberOf): (paper: PaperText, signals: Signals) => void {
  const known: (KnownWord | undefined)[] = [];
  let papers = 0;
  return ({ title, abstract }, signals) => {
    papers += 1;
    const here: KnownWord[] = [];
    const read = ({ form, formNumber }: Word, worth: number) => {
      const word = known[formNumber] ?? newWord(form, numberOf);
      known[formNumber] = word;
      if (word.signal === undefined) return;
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
    for (const { signal, worth } of here)
      if (signal !== undefined) put(signals, signal, worth * scale);
  };
}

/** Kept from paper to paper, by the number of its form. */
interface KnownWord {
  /** None: it tells nothing. */
  signal: number | undefined;
  /** The last paper that it stands in, and what it is worth there. */
  paper: number;
  worth: number;
}

function newWord(form: string, numberOf: NumberOf): KnownWord {
  return { signal: tells(form) ? numberOf(wordSignal(form)) : undefined, paper: 0, worth: 0 };
}

/** Numbers, single letters and the pieces of addresses say nothing of a subject. */
function tells(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !/^(?:https?|www|com|github|io)$/.test(form);
}

function put({ numbers, values }: Signals, signal: number, value: number): void {
  numbers.push(signal);
  values.push(value);
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
