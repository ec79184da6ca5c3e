import { isFunctionWord } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { papersWithAll } from '../text/held.ts';
import { type FoundPart, findParts } from './find-parts.ts';
import type { Question } from './question.ts';
import type { TitlesRead } from './read-titles.ts';
import type { Sources } from './sources.ts';
import { type TextQuery, textQuery } from './text-query.ts';
import { addScores, sharesOf } from './text-scores.ts';
import { bitOf, type TitleMatches } from './title-matches.ts';
import type { Meaning } from './understand.ts';

/** Papers whose title and abstract hold all that was asked, in their order. */
export interface TextHits {
  papers: Uint32Array;
  /** By BM25. */
  scores: Float32Array;
  /** How much of the question stands in each as it was asked. */
  shares: Float32Array;
  /** Those that only names of authors and venues hold: no text of theirs has a word. */
  byName: ReadonlySet<number>;
}

/** What full text says about a question. */
export interface TextsRead {
  query: TextQuery;
  hits: TextHits;
  /** Some text holds the words side by side. */
  together: boolean;
}

const noHits: TextHits = {
  papers: new Uint32Array(),
  scores: new Float32Array(),
  shares: new Float32Array(),
  byName: new Set(),
};

/** Papers whose text holds all the words that any text holds, and whose authors have the rest. */
export async function readTexts(
  { question, matches }: TitlesRead,
  { text, probes, catalogue }: Pick<Sources, 'text' | 'probes' | 'catalogue'>,
): Promise<TextsRead> {
  const { meanings } = question;
  const stubs = meanings.filter((meaning) => isStub(meaning, question, catalogue));
  const asked = meanings.filter((m) => probes.isInText(m) && !stubs.includes(m));
  const others = meanings.filter((meaning) => !asked.includes(meaning));
  const query = queryFor(question, asked, catalogue);
  const unheard = others.some(({ terms }) => terms.length === 0);
  if (query.parts.length === 0 || saysNothing(question) || unheard) {
    return { query, hits: noHits, together: false };
  }
  const parts = await findParts(query.parts, text);
  const needed = others.filter((meaning) => !stubs.includes(meaning));
  const all = papersWithAll(parts.map(({ held }) => held));
  const here = catalogue.isComplete ? all : all.filter((paper) => catalogue.has(paper));
  const papers = withOthers(here, needed, question, matches);
  const hits = await scored(papers, parts, text, catalogue.size);
  return { query, hits, together: hits.shares.includes(1) };
}

/** The question's parts all of whose words are among the meanings asked for. */
export function queryFor(question: Question, asked: Meaning[], catalogue: Catalogue): TextQuery {
  const known = new Set(asked.map(({ word }) => word));
  const others = new Set(
    question.meanings.filter((meaning) => !asked.includes(meaning)).map(({ word }) => word),
  );
  const isHeld = (word: string) => known.has(word) || (isFunctionWord(word) && !others.has(word));
  return textQuery(question, isHeld, catalogue);
}

async function scored(
  papers: Uint32Array,
  parts: FoundPart[],
  text: Sources['text'],
  size: number,
): Promise<TextHits> {
  if (papers.length === 0) return noHits;
  const lengths = await text.lengths();
  const scores = new Float32Array(size);
  for (const { held } of parts) addScores(held, lengths, size, scores);
  return {
    papers,
    scores: Float32Array.from(papers, (paper) => scores[paper] ?? 0),
    shares: sharesOf(papers, parts),
    byName: heldByNameAlone(papers, parts),
  };
}

function heldByNameAlone(papers: Uint32Array, parts: FoundPart[]): ReadonlySet<number> {
  if (!parts.every(({ written }) => written)) return noHits.byName;
  const inTexts = new Set(parts.flatMap(({ written = [] }) => [...written]));
  return new Set(papers.filter((paper) => !inTexts.has(paper)));
}

/**
 * Letters that are still being typed, and mostly begin other words: half the full text begins so.
 * Two of them, or three that are all that was typed.
 */
export function isStub(
  { word, variants }: Meaning,
  { request }: Question,
  { dictionary }: Pick<Catalogue, 'dictionary'>,
): boolean {
  // The last part of a compound is seldom the beginning of another word: "ImageNet-1K".
  const growing = request.growing && request.plain.split(' ').at(-1)?.toLowerCase() === word;
  if (!growing || word.length > (request.words.length === 1 ? 3 : 2)) return false;
  const begun = dictionary.startingWith(word).reduce((sum, at) => sum + dictionary.held(at), 0);
  const same = [word, ...variants].map((form) => dictionary.get(form));
  const held = same.reduce((sum, term) => sum + (term ? dictionary.held(term.at) : 0), 0);
  return 5 * held < begun;
}

/** One or two words that nearly every abstract holds: only titles tell anything about them. */
function saysNothing({ request }: Question): boolean {
  return request.words.length < 3 && request.words.every(isFunctionWord);
}

/** Titles or authors must have the words that full text was not asked for. */
function withOthers(
  papers: Uint32Array,
  others: Meaning[],
  { meanings }: Question,
  { words }: TitleMatches,
): Uint32Array {
  const bits = others.reduce((sum, meaning) => sum | bitOf(meanings.indexOf(meaning)), 0);
  return bits === 0 ? papers : papers.filter((paper) => ((words[paper] ?? 0) & bits) === bits);
}
