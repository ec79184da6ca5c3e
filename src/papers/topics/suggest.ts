/** Phrases that many papers use and no topic knows: what an owner would add next. */
import { formOf, wordsOf } from './words.ts';

export interface Suggestion {
  phrase: string;
  /** How many papers use it. */
  papers: number;
  /** Titles of the first few. */
  examples: string[];
}

const stops = new Set(
  'a an and are as at be been both but by can code each for from has have how however in into is it its more most no not of on or our out over show such than that the their these they this through to two under using via we well when where which while with without across between new key paper work method approach framework model task result experiment extensive existing state art available demonstrate outperform propose novel performance achieve trade off end'.split(
    ' ',
  ),
);
const address = /\bhttps?:\S+|\b\S+\.(?:com|io|org)\b\S*/g;
const mostExamples = 3;

/** Pairs of words that stand together far more often than chance has it; the most telling first. */
export function suggestPhrases(
  papers: { title: string; abstract: string }[],
  known: string[],
  { most, least }: { most: number; least: number },
): Suggestion[] {
  const words = new Map<string, number>();
  const pairs = new Map<string, Suggestion>();
  for (const { title, abstract } of papers) {
    const { single, paired } = seenIn(`${title}. ${abstract}`.replace(address, ''));
    for (const form of single) words.set(form, (words.get(form) ?? 0) + 1);
    for (const phrase of paired) note(pairs, phrase, title);
  }
  const covered = known.map(formsOf).map((forms) => ` ${forms} `);
  const telling = ({ phrase, papers: count }: Suggestion) => {
    const [first = '', second = ''] = phrase.split(' ');
    const chance = ((words.get(first) ?? 1) * (words.get(second) ?? 1)) / papers.length;
    return Math.sqrt(count) * Math.log(count / chance);
  };
  return [...pairs.values()]
    .filter(({ papers: count }) => count >= least)
    .filter(
      ({ phrase }) =>
        !covered.some((forms) => forms.includes(` ${phrase} `) || ` ${phrase} `.includes(forms)),
    )
    .map((suggestion) => ({ suggestion, worth: telling(suggestion) }))
    .sort((a, b) => b.worth - a.worth || (a.suggestion.phrase < b.suggestion.phrase ? -1 : 1))
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

function note(pairs: Map<string, Suggestion>, phrase: string, title: string) {
  const pair = pairs.get(phrase) ?? { phrase, papers: 0, examples: [] };
  pairs.set(phrase, pair);
  pair.papers += 1;
  if (pair.examples.length < mostExamples) pair.examples.push(title);
}

function seenIn(text: string): { single: Set<string>; paired: Set<string> } {
  const words = wordsOf(text);
  const paired = new Set<string>();
  words.forEach(({ form, sentence }, i) => {
    const next = words[i + 1];
    if (next?.sentence === sentence && telling(form) && telling(next.form))
      paired.add(`${form} ${next.form}`);
  });
  return { single: new Set(words.map(({ form }) => form)), paired };
}

function telling(form: string): boolean {
  return form.length > 2 && !stops.has(form) && !/\d/.test(form);
}

function formsOf(phrase: string): string {
  return phrase
    .split(/[\s-]+/)
    .map(formOf)
    .join(' ');
}
