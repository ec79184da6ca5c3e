/** Phrases that many papers use and no topic knows: what an owner would add next. */
import { isGeneral } from './general-words.ts';
import { wordNumbered } from './lexicon.ts';
import { phraseFinder } from './phrase-finder.ts';
import { eachSentence, type Run, wordsOf } from './words.ts';

export interface Suggestion {
  phrase: string;
  /** How many papers use it. */
  papers: number;
  /** Titles of the first few, those that hold it before others. */
  examples: string[];
}

interface Count {
  papers: number;
  titles: number;
  /** How often abstracts say it, all told. */
  said: number;
  inTitle: string[];
  inText: string[];
  /** How many of its papers each topic has. */
  topics: Map<string, number>;
}

interface Text {
  /** Its words. */
  forms: string[];
  sentences: Run[];
  /** Where topics' phrases stand in it. */
  known: Run[];
}

/** A paper as it is read here. */
interface Source {
  name: string;
  title: Text;
  text: Text;
  topics: string[];
}

const address = /\bhttps?:\S+|\b\S+\.(?:com|io|org)\b\S*/g;
const mostWords = 4;
/** A phrase of few papers is taken to be spread like the library as far as so many more would be. */
const doubt = 12;
const mostlyPart = 0.5;
/** What a phrase is worth that is spread like the library. */
const spread = 0.1;
const mostExamples = 3;

/**
 * Phrases of up to four words by how much they are a subject: subjects stand in titles, an abstract
 * says its subject again, and the papers of a subject keep to a few topics; what papers merely use
 * is said once, in the text, by papers on everything.
 */
export function suggestPhrases(
  papers: { title: string; abstract: string; topics: string[] }[],
  known: string[],
  { most, least }: { most: number; least: number },
): Suggestion[] {
  const find = phraseFinder(known.filter((phrase) => !phrase.includes('~')));
  const read = (text: string): Text => {
    const words = wordsOf(text.replace(address, ''));
    const forms = words.numbers.map((number) => wordNumbered(number).form);
    const sentences: Run[] = [];
    const known: Run[] = [];
    eachSentence(words, (sentence) => {
      sentences.push(sentence);
      find(words.numbers, sentence, (_, first, last) => known.push({ first, last }));
    });
    return { forms, sentences, known };
  };
  const counts = countPhrases(
    papers.map(({ title, abstract, topics }) => ({
      name: title,
      title: read(title),
      text: read(abstract),
      topics,
    })),
    least,
  );
  const shares = sharesOf(papers);
  const parts = partsOf(counts);
  const found = [...counts]
    .filter(([phrase]) => isSubject(phrase) && !parts.has(phrase))
    .map(([phrase, count]) => ({
      phrase,
      count,
      worth: worthOf(count) * (spread + concentration(count, shares)),
    }))
    .sort((a, b) => b.worth - a.worth || (a.phrase < b.phrase ? -1 : 1));
  return apart(found, most).map(({ phrase, count }) => ({
    phrase,
    papers: count.papers,
    examples: [...count.inTitle, ...count.inText].slice(0, mostExamples),
  }));
}

/** A longer phrase is only counted where the phrases that it is made of are frequent. */
function countPhrases(texts: Source[], least: number): Map<string, Count> {
  const all = new Map<string, Count>();
  for (let length = 1; length <= mostWords; length += 1) {
    const counts = new Map<string, Count>();
    for (const source of texts) {
      const inTitle = new Set(phrasesOf(source.title, length, all));
      const inText = phrasesOf(source.text, length, all);
      for (const phrase of new Set([...inTitle, ...inText]))
        note(counts, phrase, source, inTitle.has(phrase));
      for (const phrase of inText) {
        const count = counts.get(phrase);
        if (count) count.said += 1;
      }
    }
    for (const [phrase, count] of counts) if (count.papers >= least) all.set(phrase, count);
  }
  return all;
}

function note(
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

/** All runs of so many words that share none with a phrase of a topic. */
function phrasesOf(text: Text, length: number, shorter: Map<string, Count>): string[] {
  const phrases: string[] = [];
  for (const sentence of text.sentences)
    for (let at = sentence.first; at + length - 1 <= sentence.last; at += 1) {
      const end = at + length - 1;
      const forms = text.forms.slice(at, end + 1);
      const frequent =
        length === 1 ||
        (shorter.has(forms.slice(1).join(' ')) && shorter.has(forms.slice(0, -1).join(' ')));
      const covered = text.known.some(({ first, last }) => first <= end && last >= at);
      if (frequent && !covered) phrases.push(forms.join(' '));
    }
  return phrases;
}

/** Phrases that are mostly said as part of a longer one. */
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

/** The first ones of which none holds another. */
function apart<T extends { phrase: string }>(found: T[], most: number): T[] {
  const chosen: T[] = [];
  for (const one of found) {
    if (chosen.length === most) break;
    const holds = (a: string, b: string) => ` ${a} `.includes(` ${b} `);
    if (!chosen.some(({ phrase }) => holds(phrase, one.phrase) || holds(one.phrase, phrase)))
      chosen.push(one);
  }
  return chosen;
}

function isSubject(phrase: string): boolean {
  const words = phrase.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (/\d/.test(phrase) || (words.length < 2 && phrase.length < 5)) return false;
  return ![first, last].some((word) => word.length < 3 || isGeneral(word));
}

/** Topic → its share of all topics given. */
function sharesOf(papers: { topics: string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  const given = papers.flatMap(({ topics }) => topics);
  for (const topic of given) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Map([...counts].map(([topic, count]) => [topic, count / given.length]));
}

/** How far the topics of a phrase's papers are from those of all papers (relative entropy, in bits). */
function concentration({ topics }: Count, shares: Map<string, number>): number {
  const given = [...topics.values()].reduce((sum, count) => sum + count, 0) + doubt;
  let bits = 0;
  for (const [topic, share] of shares) {
    const own = ((topics.get(topic) ?? 0) + doubt * share) / given;
    bits += own * Math.log2(own / share);
  }
  return bits;
}

function worthOf({ papers, titles, said }: Count): number {
  return Math.sqrt(papers) * ((titles + 1) / papers) * (said / papers);
}
