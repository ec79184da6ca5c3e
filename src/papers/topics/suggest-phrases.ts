/** Suggests phrases to add to topics: many papers use them, and no topic has them. */

import { isFunctionWord } from '../../text/function-words.ts';
import { commonest, tally } from '../../text/tally.ts';
import { phraseMatcher } from './phrase-matcher.ts';
import { sentencesOf, wordingOf } from './words.ts';

const mostWords = 4;
const mostExamples = 3;
/** A phrase that is mostly part of a longer one is not suggested. */
const mostlyPart = 0.5;
/** Smoothing: each phrase is counted in this many further papers, whose topics are spread like the library's. */
const smoothing = 12;
/** The worth of a phrase whose papers have the same topics as the whole library. */
const leastWorth = 0.1;

interface Count {
  papers: number;
  titles: number;
  /** How often it stands in all abstracts together. */
  said: number;
  inTitle: string[];
  inText: string[];
  /** How many of its papers each topic has. */
  topics: Map<string, number>;
}

/** The words of a sentence, and whether a phrase of a topic covers each. */
interface Sentence {
  forms: string[];
  covered: boolean[];
}

interface Source {
  name: string;
  title: Sentence[];
  text: Sentence[];
  topics: string[];
}

/**
 * Phrases of up to four words, likely subjects first: in titles, repeated in abstracts, in papers of few topics. What papers
 * merely use is said once, by papers of all kinds. Examples are titles, those that hold the phrase before others.
 *
 * @param known Phrases of topics.
 * @param least The fewest papers that a phrase must stand in.
 * @param isNested Whether to suggest phrases that contain another one, and terms with a word that papers of every subject use: `federated learning`.
 */
export function suggestPhrases(
  papers: { title: string; abstract: string; topics: string[] }[],
  known: string[],
  { most, least, isNested = false }: { most: number; least: number; isNested?: boolean },
): { phrase: string; papers: number; examples: string[] }[] {
  const read = sentenceReader(known);
  const sources = papers.map(({ title, abstract, topics }) => ({
    name: title,
    title: read(title),
    text: read(abstract),
    topics,
  }));
  const counts = countPhrases(sources, least);
  const shares = sharesOf(papers);
  const parts = partsOf(counts);
  const found = [...counts]
    .filter(
      ([phrase]) =>
        (isSubject(phrase) || (isNested && isTerm(phrase, counts))) && !parts.has(phrase),
    )
    .map(([phrase, count]) => ({ phrase, count, worth: worthOf(count, shares) }))
    .sort((a, b) => b.worth - a.worth || (a.phrase < b.phrase ? -1 : 1));
  return (isNested ? found.slice(0, most) : withoutNested(found, most)).map(
    ({ phrase, count }) => ({
      phrase,
      papers: count.papers,
      examples: [...count.inTitle, ...count.inText].slice(0, mostExamples),
    }),
  );
}

/** Each phrase as most of the texts write it: `"sar cov"` → `"SARS-CoV"`. */
export function asWritten(phrases: string[], texts: string[]): string[] {
  const matcher = phraseMatcher(phrases);
  const wordings = phrases.map(() => new Map<string, number>());
  for (const sentence of texts.flatMap((text) => sentencesOf(text, matcher.wordOf)))
    matcher.match(sentence.words, (at, first, last) => {
      const wording = wordingOf(sentence, first, last).replace(/\s+/g, ' ');
      // The first word of a sentence has a capital that says nothing.
      if (first > 0) wordings[at]?.set(wording, (wordings[at].get(wording) ?? 0) + 1);
    });
  return phrases.map((phrase, at) => commonest(wordings[at] ?? new Map())[0] ?? phrase);
}

const address = /\bhttps?:\S+|\b\S+\.(?:com|io|org)\b\S*/g;

function sentenceReader(known: string[]): (text: string) => Sentence[] {
  const matcher = phraseMatcher(known.filter((phrase) => !phrase.includes('~')));
  return (text) =>
    sentencesOf(text.replace(address, ''), matcher.wordOf).map(({ words }) => {
      const covered = words.map(() => false);
      matcher.match(words, (_, first, last) => covered.fill(true, first, last + 1));
      return { forms: words.map(({ form }) => form), covered };
    });
}

/** Counts a longer phrase only if its parts are frequent (Apriori). */
function countPhrases(sources: Source[], least: number): Map<string, Count> {
  const all = new Map<string, Count>();
  for (let length = 1; length <= mostWords; length += 1) {
    const counts = new Map<string, Count>();
    for (const source of sources) {
      const inTitle = new Set(phrasesOf(source.title, length, all));
      const inText = phrasesOf(source.text, length, all);
      for (const phrase of new Set([...inTitle, ...inText]))
        countIn(counts, phrase, source, inTitle.has(phrase));
      for (const phrase of inText) {
        const count = counts.get(phrase);
        if (count) count.said += 1;
      }
    }
    for (const [phrase, count] of counts) if (count.papers >= least) all.set(phrase, count);
  }
  return all;
}

function countIn(
  counts: Map<string, Count>,
  phrase: string,
  { name, topics }: Source,
  inTitle: boolean,
): void {
  const none = { papers: 0, titles: 0, said: 0, inTitle: [], inText: [], topics: new Map() };
  const count: Count = counts.get(phrase) ?? none;
  for (const topic of topics) count.topics.set(topic, (count.topics.get(topic) ?? 0) + 1);
  counts.set(phrase, count);
  count.papers += 1;
  if (inTitle) count.titles += 1;
  const examples = inTitle ? count.inTitle : count.inText;
  if (examples.length < mostExamples) examples.push(name);
}

/** All runs of so many words without a word of a topic's phrase. */
function phrasesOf(sentences: Sentence[], length: number, shorter: Map<string, Count>): string[] {
  return sentences.flatMap(({ forms, covered }) => {
    const phrases: string[] = [];
    for (let at = 0; at + length <= forms.length; at += 1) {
      const words = forms.slice(at, at + length);
      const isFrequent =
        length === 1 ||
        (shorter.has(words.slice(1).join(' ')) && shorter.has(words.slice(0, -1).join(' ')));
      if (isFrequent && !covered.slice(at, at + length).includes(true))
        phrases.push(words.join(' '));
    }
    return phrases;
  });
}

function partsOf(counts: Map<string, Count>): Set<string> {
  const parts = new Set<string>();
  for (const [phrase, { papers }] of counts) {
    if (!isSubject(phrase)) continue;
    const words = phrase.split(' ');
    for (const part of [words.slice(1).join(' '), words.slice(0, -1).join(' ')])
      if (papers > mostlyPart * (counts.get(part)?.papers ?? Number.POSITIVE_INFINITY))
        parts.add(part);
  }
  return parts;
}

/** The first ones, without those that are part of another or have another as a part. */
function withoutNested<T extends { phrase: string }>(found: T[], most: number): T[] {
  const holds = (a: string, b: string) => ` ${a} `.includes(` ${b} `);
  const chosen: T[] = [];
  for (const one of found) {
    if (chosen.length === most) break;
    if (!chosen.some(({ phrase }) => holds(phrase, one.phrase) || holds(one.phrase, phrase)))
      chosen.push(one);
  }
  return chosen;
}

function isSubject(phrase: string): boolean {
  const words = phrase.split(' ');
  if (/\d/.test(phrase) || (words.length < 2 && phrase.length < 5)) return false;
  return [words[0], words.at(-1)].every((word = '') => word.length >= 3 && !generalWords.has(word));
}

/** The share of the papers with a term's rarest word that hold the whole term, at least. */
const leastTogether = 0.3;

/** Words that belong together, though one of them says nothing alone: `federated learning`. */
function isTerm(phrase: string, counts: Map<string, Count>): boolean {
  const words = phrase.split(' ');
  const { papers = 0, titles = 0 } = counts.get(phrase) ?? {};
  const rarest = Math.min(...words.map((word) => counts.get(word)?.papers ?? 0));
  return (
    words.length > 1 &&
    titles >= 2 &&
    papers >= leastTogether * rarest &&
    !/\d/.test(phrase) &&
    words.some((word) => word.length >= 3 && !generalWords.has(word)) &&
    words.every((word) => word.length >= 3 && !isFunctionWord(word))
  );
}

function sharesOf(papers: { topics: string[] }[]): Map<string, number> {
  const given = papers.flatMap(({ topics }) => topics);
  return new Map([...tally(given)].map(([topic, count]) => [topic, count / given.length]));
}

function worthOf(count: Count, shares: Map<string, number>): number {
  const { papers, titles, said } = count;
  const asSubject = Math.sqrt(papers) * ((titles + 1) / papers) * (said / papers);
  return asSubject * (leastWorth + divergence(count, shares));
}

/** How far the topics of a phrase's papers are from those of all papers (Kullback–Leibler divergence, in bits). */
function divergence({ topics }: Count, shares: Map<string, number>): number {
  const given = [...topics.values()].reduce((sum, count) => sum + count, 0) + smoothing;
  let bits = 0;
  for (const [topic, share] of shares) {
    const own = ((topics.get(topic) ?? 0) + smoothing * share) / given;
    bits += own * Math.log2(own / share);
  }
  return bits;
}

/** Words that papers of every subject use; no subject begins or ends with one. */
const generalWords = new Set(
  `a about across achieve adaptive advance after against all all-in-one also among an analysis analyzing and
any application approach are art as at available based baseline be been best better between beyond both
bridging build building but by can capability case challenge code comprehensive data dataset deep
demonstrate do does effective efficient emerging empirical enabling end enhanced enhancing every evaluating
experiment existing exploring extensive fast feature finding first fine for framework from full general
generic guide guided has have high how human improve improved improving in information input insight into is
it its joint key large learn learned learning level leveraging limited look low make making many method mind
mitigating model more most much multi need network neural new no not novel of off on one open optimal or our
out output over overview paper performance perspective plug practical problem process propose prompt quality
real recent report research result revisiting robust scalable scale scaling self shot show simple single
small solution stable state step strong study such survey system system-level target task technical
technique than that the their them there these they this through time to too toward towards trade training
under understanding unified unifying universal unlocking use user using via we well what when where which
while who why will with within without work world you your zero free aware driven centric specific aligned
grounded conditioned fully directly rethinking all-purpose truth higher order short paradigm shift variable
billion only fail test set natural text ability trial artificial intelligence consistent plausible intensive
temporally physically temporal spatial forward regressive domain view modeling auto cross hierarchical
proactive generalist native urban hybrid arbitrary anything autoregressive evolution generative pre post
inter intra non super real-time conditional interactive dynamic token latent distillation accelerating
aligning boosting advancing search variation variations comparison comparing identification identifying
characterization characterizing characteristic program prevent prevention event relation similarity artifact
element interaction global control controlled enhance observation observed measurement measuring property
condition effect role difference change increase increased reduced acute membership introduction possible
associated association potential evidence review investigation presence role mechanism year group member
example existence certain general generalized special related relationship`.split(/\s+/),
);
