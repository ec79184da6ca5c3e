/**
 * Questions as people ask them, made from a corpus: each kind has one paper that should come first. Half of
 * the questions are for mending, the rest only for judging.
 */
import { readFileSync } from 'node:fs';
import type { Paper } from '../../../src/schema.ts';
import { randomOf } from './questions.ts';

export interface Asked {
  kind: string;
  text: string;
  /** Id of the paper that it was made from. */
  from: string;
  half: Half;
}

export type Half = 'mend' | 'judge';

type Random = () => number;

/** Names that no corpus here has, given to one paper in three by chance. */
const venues = ['NeurIPS', 'ICLR', 'CVPR', 'ACL', 'EMNLP', 'ICML', 'NAACL', 'ECCV'];

/** A corpus without venues gets some, so that they can be asked for. */
export function withVenues(papers: Paper[]): Paper[] {
  const random = randomOf(11);
  return papers.map((paper) => {
    const [chance, venue, year] = [random(), random(), random()];
    if (paper.venue || chance > 1 / 3) return paper;
    return { ...paper, venue: `${at(venues, venue)} ${2023 + Math.floor(year * 3)}` };
  });
}

const makers: Record<string, (paper: Paper, random: Random, papers: Paper[]) => string | null> = {
  'wrong word': ({ title }, random, papers) => {
    const words = plainWords(title);
    const other = longOnes(plainWords(pick(papers, random).title));
    const places = words.flatMap((word, i) => (word.length > 3 ? [i] : []));
    if (places.length < 4 || other.length === 0) return null;
    return words.with(pick(places, random), pick(other, random)).slice(0, 7).join(' ');
  },
  'venue and year': ({ title, venue }, random) => {
    const words = longOnes(plainWords(title));
    if (!venue || words.length < 3) return null;
    const from = Math.floor(random() * (words.length - 1));
    return `${words.slice(from, from + 2).join(' ')} ${venue}`;
  },
  'pasted abstract': ({ abstract }, random) => quoted(abstract, random),
  paragraph: ({ abstract }, random) => {
    const words = abstract.split(' ');
    if (words.length < 90) return null;
    const from = Math.floor(random() * (words.length - 80));
    return words
      .slice(from, from + 80)
      .filter(() => random() > 0.1)
      .join(' ');
  },
  sentence: ({ abstract }, random) => {
    const sentences = abstract.split(/(?<=[.!?])\s+/).filter((text) => text.split(' ').length > 11);
    return sentences.length > 0 ? pick(sentences, random) : null;
  },
  'few words of the abstract': ({ abstract }, random) => {
    const words = [...new Set(longOnes(plainWords(abstract.toLowerCase())))];
    return words.length < 30
      ? null
      : Array.from({ length: 6 }, () => pick(words, random)).join(' ');
  },
  'acronym for long form': ({ title }) => {
    const short = title
      .replace(/large language model/i, 'LLM')
      .replace(/reinforcement learning/i, 'RL')
      .replace(/vision[- ]language model/i, 'VLM')
      .replace(/diffusion transformer/i, 'DiT')
      .replace(/mixture[- ]of[- ]experts/i, 'MoE');
    return short === title ? null : lastWords(short);
  },
  'long form for acronym': ({ title }) => {
    const long = title
      .replace(/\bM?LLM(s?)\b/, 'large language model$1')
      .replace(/\bRL\b/, 'reinforcement learning')
      .replace(/\bVLM(s?)\b/, 'vision language model$1')
      .replace(/\bDiT(s?)\b/, 'diffusion transformer$1')
      .replace(/\bMoE\b/, 'mixture of experts');
    return long === title ? null : lastWords(long);
  },
  'latest, of many words': ({ title }) => {
    const words = longOnes(plainWords(title));
    return words.length < 5 ? null : `latest ${words.slice(0, 6).join(' ')}`;
  },
};

/** The same papers give the same questions: `each` of every kind, and those of both tables whose papers are there. */
export function askedByPeople(papers: Paper[], each: number): Asked[] {
  const made: Omit<Asked, 'half'>[] = Object.entries(makers).flatMap(([kind, make], i) => {
    const random = randomOf(500 + i);
    const asked: Omit<Asked, 'half'>[] = [];
    for (let tries = 0; asked.length < each && tries < each * 60; tries++) {
      const paper = pick(papers, random);
      const text = make(paper, random, papers);
      if (text) asked.push({ kind, text, from: paper.id });
    }
    return asked;
  });
  return [
    ...remembered('remembered', papers),
    ...remembered('recalled', papers),
    ...remembered('foreign', papers),
    ...inHalves([...vague(papers), ...made]),
  ];
}

function inHalves(asked: Omit<Asked, 'half'>[]): Asked[] {
  return asked.map((one, i) => ({ ...one, half: i % 2 === 0 ? 'mend' : 'judge' }));
}

/** Written by hand from reading abstracts drawn by chance, with as few of their words as possible: arXiv id, question. */
function vague(papers: Paper[]): Omit<Asked, 'half'>[] {
  return written('vague.tsv', papers).map(({ from, cells: [text = ''] }) => ({
    kind: 'vague',
    text,
    from,
  }));
}

/**
 * Written by hand as one who read the paper weeks ago would type it, before any engine was asked: words of the text
 * neither sought nor avoided, a few details wrong. arXiv id, half, question. `recalled`: by another person, later;
 * `foreign`: technical subjects in other languages.
 */
function remembered(kind: 'remembered' | 'recalled' | 'foreign', papers: Paper[]): Asked[] {
  return written(`${kind}.tsv`, papers).map(({ from, cells: [half, text = ''] }) => ({
    kind,
    text,
    from,
    half: half === 'mend' ? 'mend' : 'judge',
  }));
}

/** The lines of a table about papers that are there: the paper's id, and the cells after its arXiv id. */
function written(name: string, papers: Paper[]): { from: string; cells: string[] }[] {
  const idOf = new Map(papers.map(({ arxivId, id }) => [arxivId, id]));
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const [arxivId = '', ...cells] = line.split('\t');
    const from = idOf.get(arxivId);
    return from ? [{ from, cells }] : [];
  });
}

/** Whole, with some words in quotation marks and a hyphen after one, as texts have them. */
function quoted(abstract: string, random: Random): string | null {
  const words = abstract.split(' ');
  if (words.length < 60) return null;
  const at = 10 + Math.floor(random() * (words.length - 20));
  return [
    ...words.slice(0, at),
    `"${words[at]}"-${words[at + 1]}`,
    words[at + 2],
    `“${words.slice(at + 3, at + 5).join(' ')}”`,
    `-${words[at + 5]}`,
    ...words.slice(at + 6),
  ].join(' ');
}

/** Without the name before the colon. */
function lastWords(title: string): string | null {
  const words = plainWords(title.slice(title.indexOf(':') + 1));
  return words.length < 4 ? null : words.slice(0, 8).join(' ');
}

function plainWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
}

function longOnes(words: string[]): string[] {
  return words.filter(({ length }) => length > 4);
}

function pick<T>(list: T[], random: Random): T {
  return at(list, random());
}

function at<T>(list: T[], share: number): T {
  const item = list[Math.floor(share * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The papers with the second halves of their abstracts, and some first halves as questions for them. */
export function halves(papers: Paper[], each: number): { papers: Paper[]; asked: Asked[] } {
  const cut = papers.map(({ abstract }) => {
    const sentences = abstract.split(/(?<=[.!?])\s+/);
    const middle = sentences.length >> 1;
    return [sentences.slice(0, middle).join(' '), sentences.slice(middle).join(' ')];
  });
  const step = Math.max(1, Math.floor(papers.length / each));
  return {
    papers: papers.map((paper, i) => ({
      ...paper,
      title: `Paper ${i}`,
      abstract: cut[i]?.[1] ?? '',
    })),
    asked: inHalves(
      papers.flatMap(({ id }, i) => {
        const text = cut[i]?.[0] ?? '';
        return i % step === 0 && text ? [{ kind: 'half for half', text, from: id }] : [];
      }),
    ),
  };
}
