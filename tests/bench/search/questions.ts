/**
 * Known-item questions made from a corpus: each was taken from one paper, which should come first.
 * A question that fits other papers as well ("large language models") has no right answer and is not asked.
 */
import type { Paper } from '../../../src/schema.ts';

export const kinds = ['title', 'typo', 'typos', 'abstract', 'name', 'author'] as const;
export type Kind = (typeof kinds)[number];

export interface Question {
  kind: Kind;
  text: string;
  /** Id of the paper it was taken from. */
  from: string;
}

/** The same seed gives the same questions. Kinds that a corpus cannot give (no authors) are fewer. */
export function makeQuestions(papers: Paper[], each: number, seed: number): Question[] {
  const corpus = papers.map(foldedPaper);
  return kinds.flatMap((kind, i) => {
    const random = randomOf(seed + i);
    const questions: Question[] = [];
    for (let tries = 0; questions.length < each && tries < each * 40; tries++) {
      const paper = pick(papers, random);
      const text = paper && makers[kind](paper, random);
      if (!paper || !text || !isTelling[kind](text.toLowerCase(), corpus)) continue;
      questions.push({ kind, text: slipsOf[kind](text, random), from: paper.id });
    }
    return questions;
  });
}

type Random = () => number;

const makers: Record<Kind, (paper: Paper, random: Random) => string | null> = {
  title: titleWords,
  typo: (paper, random) => withLongWords(titleWords(paper, random), 1),
  typos: (paper, random) => withLongWords(titleWords(paper, random), 2),
  abstract: (paper, random) => stretch(wordsOf(paper.abstract), 4, 6, random),
  name: ({ title }) =>
    /^([A-Z][\w+-]*[A-Z0-9][\w+-]*|[A-Z][a-z]{3,}[\w-]*):/.exec(title)?.[1] ?? null,
  author: lastNameAndWord,
};

const slipsOf: Record<Kind, (text: string, random: Random) => string> = {
  title: (text) => text,
  typo: (text, random) => misspell(text, 1, random),
  typos: (text, random) => misspell(text, 2, random),
  abstract: (text) => text,
  name: (text) => text,
  author: (text) => text,
};

interface Folded {
  title: string;
  words: Set<string>;
  text: string;
  authors: string[];
}

/** Does a question, before any slip, fit one paper only? */
const isTelling: Record<Kind, (text: string, corpus: Folded[]) => boolean> = {
  title: oneTitle,
  typo: oneTitle,
  typos: oneTitle,
  abstract: (text, corpus) => fitsOne(corpus, (paper) => paper.text.includes(text)),
  name: (text, corpus) => fitsOne(corpus, ({ title }) => title.startsWith(`${text}:`)),
  author: (text, corpus) => {
    const [last = '', word = ''] = text.split(' ');
    return fitsOne(
      corpus,
      ({ words, authors }) =>
        words.has(word) && authors.some((name) => name.split(' ').at(-1) === last),
    );
  },
};

function oneTitle(text: string, corpus: Folded[]): boolean {
  const asked = text.split(' ');
  return fitsOne(corpus, ({ words }) => asked.every((word) => words.has(word)));
}

function fitsOne(corpus: Folded[], fits: (paper: Folded) => boolean): boolean {
  let found = 0;
  for (const paper of corpus) if (fits(paper) && ++found > 1) return false;
  return true;
}

function foldedPaper({ title, abstract, authors }: Paper): Folded {
  return {
    title: title.toLowerCase(),
    words: new Set(wordsOf(title.toLowerCase())),
    text: wordsOf(abstract.toLowerCase()).join(' '),
    authors: authors.map((name) => name.toLowerCase()),
  };
}

function titleWords({ title }: Paper, random: Random): string | null {
  const fragment = stretch(wordsOf(title), 2, 5, random);
  return fragment && fragment.replace(/[^a-z]/gi, '').length >= 8 ? fragment : null;
}

function lastNameAndWord({ authors, title }: Paper, random: Random): string | null {
  const last = pick(authors, random)?.split(' ').at(-1);
  const word = pick(
    wordsOf(title).filter(({ length }) => length > 4),
    random,
  );
  return last && word && last.length > 2 ? `${last} ${word}` : null;
}

function stretch(words: string[], least: number, most: number, random: Random): string | null {
  const length = least + Math.floor(random() * (most - least + 1));
  if (words.length < length) return null;
  const from = Math.floor(random() * (words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

function longWords(words: string[]): number[] {
  return words.flatMap((word, i) => (/^[a-z]{4,}$/i.test(word) ? [i] : []));
}

function withLongWords(text: string | null, least: number): string | null {
  return text && longWords(text.split(' ')).length >= least ? text : null;
}

/** Slips as fingers make them, each in another word of at least four letters. */
export function misspell(text: string, slips: number, random: Random): string {
  const words = text.split(' ');
  const long = longWords(words);
  for (let slip = 0; slip < slips; slip++) {
    const [at = 0] = long.splice(Math.floor(random() * long.length), 1);
    words[at] = slipIn(words[at] ?? '', random);
  }
  return words.join(' ');
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function slipIn(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2 && letter !== after[0]) return before + (after[0] ?? '') + letter + after.slice(1);
  return before + neighbourKey(letter, random) + after;
}

function neighbourKey(letter: string, random: Random): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? 'ae';
  const at = row.indexOf(letter.toLowerCase());
  const step = random() < 0.5 ? -1 : 1;
  return row[at + step] ?? row[at - step] ?? 'e';
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

function pick<T>(list: T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Mulberry32: the same seed gives the same numbers in [0, 1). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
