/** Phrases that many papers use and no topic knows: what an owner would add next. */
import { isGeneral } from './general-words.ts';
import { type Find, phraseFinder } from './phrase-finder.ts';
import { type Word, wordsOf } from './words.ts';

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
}

interface Text {
  words: Word[];
  /** Where topics' phrases stand in it. */
  known: Find[];
}

const address = /\bhttps?:\S+|\b\S+\.(?:com|io|org)\b\S*/g;
const mostWords = 4;
const mostExamples = 3;

/**
 * Phrases of two to four words by how much they are a subject: subjects stand in titles, and an
 * abstract says its subject again; what papers merely use is said once, in the text.
 */
export function suggestPhrases(
  papers: { title: string; abstract: string }[],
  known: string[],
  { most, least }: { most: number; least: number },
): Suggestion[] {
  const find = phraseFinder(known.filter((phrase) => !phrase.includes('~')));
  const read = (text: string): Text => {
    const words = wordsOf(text.replace(address, ''));
    return { words, known: find(words) };
  };
  const counts = countPhrases(
    papers.map(({ title, abstract }) => ({
      name: title,
      title: read(title),
      text: read(abstract),
    })),
    least,
  );
  const found = [...counts]
    .filter(([phrase]) => isSubject(phrase))
    .map(([phrase, count]) => ({ phrase, count, worth: worthOf(count) }))
    .sort((a, b) => b.worth - a.worth || (a.phrase < b.phrase ? -1 : 1));
  return apart(found, most).map(({ phrase, count }) => ({
    phrase,
    papers: count.papers,
    examples: [...count.inTitle, ...count.inText].slice(0, mostExamples),
  }));
}

/** A longer phrase is only counted where the phrases that it is made of are frequent. */
function countPhrases(
  texts: { name: string; title: Text; text: Text }[],
  least: number,
): Map<string, Count> {
  const all = new Map<string, Count>();
  for (let length = 1; length <= mostWords; length += 1) {
    const counts = new Map<string, Count>();
    for (const { name, title, text } of texts) {
      const inTitle = new Set(phrasesOf(title, length, all));
      const inText = phrasesOf(text, length, all);
      for (const phrase of new Set([...inTitle, ...inText]))
        note(counts, phrase, name, inTitle.has(phrase));
      for (const phrase of inText) {
        const count = counts.get(phrase);
        if (count) count.said += 1;
      }
    }
    for (const [phrase, count] of counts) if (count.papers >= least) all.set(phrase, count);
  }
  return all;
}

function note(counts: Map<string, Count>, phrase: string, name: string, inTitle: boolean) {
  const none = { papers: 0, titles: 0, said: 0, inTitle: [], inText: [] };
  const count = counts.get(phrase) ?? none;
  counts.set(phrase, count);
  count.papers += 1;
  if (inTitle) count.titles += 1;
  const examples = inTitle ? count.inTitle : count.inText;
  if (examples.length < mostExamples) examples.push(name);
}

/** All runs of so many words that share none with a phrase of a topic. */
function phrasesOf({ words, known }: Text, length: number, shorter: Map<string, Count>): string[] {
  const phrases: string[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    const end = at + length - 1;
    if (words[at]?.sentence !== words[end]?.sentence) continue;
    const forms = words.slice(at, end + 1).map(({ form }) => form);
    const frequent =
      length === 1 ||
      (shorter.has(forms.slice(1).join(' ')) && shorter.has(forms.slice(0, -1).join(' ')));
    const covered = known.some(({ first, last }) => first <= end && last >= at);
    if (frequent && !covered) phrases.push(forms.join(' '));
  }
  return phrases;
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
  if (words.length < 2 || /\d/.test(phrase)) return false;
  return ![first, last].some((word) => word.length < 3 || isGeneral(word));
}

function worthOf({ papers, titles, said }: Count): number {
  return Math.sqrt(papers) * ((titles + 1) / papers) * (said / papers);
}
