import { isFunctionWord } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SearchResults } from '../types.ts';
import { findParts } from './find-parts.ts';
import { Found, placeBits } from './found.ts';
import { asTyped, isGuesswork, isName } from './guesses.ts';
import type { Question } from './question.ts';
import { preferLiteral, rankTexts } from './rank-texts.ts';
import { rankTitles } from './rank-titles.ts';
import { preferWordForWord } from './read-closely.ts';
import { isStub, queryFor, readTexts, type TextHits, type TextsRead } from './read-texts.ts';
import { mostCovered, readAsSlips, readTitles, type TitlesRead } from './read-titles.ts';
import { relax } from './relax.ts';
import type { Sources } from './sources.ts';
import type { TextPart } from './text-query.ts';
import { sharesOf } from './text-scores.ts';
import { titlesWithin } from './titles-within.ts';
import { isMostlyName, type Meaning } from './understand.ts';

/** Papers from titles and full text together. */
export interface AllRead {
  question: Question;
  found: Found;
  rest: Partial<Pick<SearchResults, 'leftOut' | 'relaxed'>>;
}

/** From so many words on, few papers hold them all, and those that hold most are worth showing. */
const longQuestion = 5;
/** From so many on, where few papers hold them all, the next best follow, until there are `fewHits`. */
const telling = 3;
const fewHits = 10;

/** Words that nothing holds are left out, where others remain. */
export async function readAll(asked: Question, sources: Sources): Promise<AllRead> {
  const known = asked.meanings.filter((m) => m.terms.length > 0 || sources.probes.isInText(m));
  if (known.length === 0 || known.length === asked.meanings.length)
    return readKnown(asked, sources);
  if (isGuesswork(asked)) return nothing(asked, sources);
  const read = await readKnown({ ...asked, meanings: known }, sources);
  const unknown = asked.meanings.filter((meaning) => !known.includes(meaning));
  return { ...read, rest: { ...read.rest, leftOut: unknown.map(({ word }) => word) } };
}

async function readKnown(typed: Question, sources: Sources): Promise<AllRead> {
  const { titles, texts } = await readBest(typed, sources);
  const { question, whole } = titles;
  const isSaid = () => titles.together || texts.together || isName(question, sources.catalogue);
  if (isGuesswork(question) && !isSaid()) return nothing(question, sources);
  if (whole.length === 0 && texts.hits.papers.length === 0) return readSome(titles, sources);
  const found = await rankAll(titles, texts, sources);
  const asked = texts.query.parts.length;
  // In order of day or votes, they would come before papers with all the words.
  const isRanked = question.asked.query.sort === 'relevance';
  if (isRanked && asked >= telling && found.papers.length < fewHits) {
    const most = asked >= longQuestion ? Infinity : fewHits;
    for (const { paper, score } of await someWords(question, sources)) {
      if (found.papers.length >= most) break;
      found.addNextBest(paper, score);
    }
  }
  if (asked >= longQuestion) preferTitlesWithin(question, found, sources.catalogue);
  return { question, found, rest: {} };
}

/** Words that only guessing could give a meaning, and that nothing holds so. */
function nothing(question: Question, { catalogue }: Sources): AllRead {
  const leftOut = question.meanings.map(({ word }) => word);
  const rest = { leftOut, relaxed: true };
  return { question: asTyped(question), found: new Found(catalogue.size), rest };
}

/** Reads rare words as slips where the words as typed stand together in no title or text, but then do. */
async function readBest(
  asked: Question,
  sources: Sources,
): Promise<{ titles: TitlesRead; texts: TextsRead }> {
  const titles = readTitles(asked, sources.catalogue);
  const texts = await readTexts(titles, sources);
  const slipped = titles.together || texts.together ? null : readAsSlips(asked, sources.catalogue);
  return slipped
    ? { titles: slipped, texts: await readTexts(slipped, sources) }
    : { titles, texts };
}

async function rankAll(
  { question, whole: inTitles, matches, together }: TitlesRead,
  { query, hits }: TextsRead,
  { catalogue, text }: Sources,
): Promise<Found> {
  const found = new Found(catalogue.size);
  rankTitles(withTouched(inTitles, hits, matches.words), question, matches, catalogue, found);
  const whole = rankTexts(hits, query, found);
  let alike = whole.length;
  const isWritten = !question.meanings.some((meaning) => isStub(meaning, question, catalogue));
  if (query.literal && isWritten && alike !== 1 && hits.papers.length > 1) {
    const parts = await findParts(query.literal, text);
    const among = alike > 1 ? whole : hits.papers;
    alike = preferLiteral(among, sharesOf(among, parts), parts.length, found);
  }
  if (alike > 1 && !together) await preferWordForWord(question, found, text);
  return found;
}

/** Papers that titles answer wholly, and those that full text does and a title has something of. */
function withTouched(whole: number[], hits: TextHits, words: Uint32Array): number[] {
  if (whole.length === 0) return [...hits.papers].filter((paper) => words[paper]);
  const papers = new Set(whole);
  for (const paper of hits.papers) if (words[paper]) papers.add(paper);
  return [...papers];
}

/** No paper holds all: those that hold most of what the words tell. */
async function readSome({ question, matches }: TitlesRead, sources: Sources): Promise<AllRead> {
  const { catalogue, probes } = sources;
  const found = new Found(catalogue.size);
  for (const { paper, score } of await someWords(question, sources)) {
    found.add(paper, score, placeBits.abstract);
  }
  const here = matches.papers.filter((paper) => catalogue.has(paper));
  const titles = new Found(catalogue.size);
  rankTitles(mostCovered(here, matches), question, matches, catalogue, titles);
  for (const paper of titles.papers) {
    found.add(paper, 0.3 * titles.scoreOf(paper), titles.bitsOf(paper));
  }
  preferTitlesWithin(question, found, catalogue);
  await preferWordForWord(question, found, sources.text);
  const leftOut = question.meanings.filter((m) => m.terms.length === 0 && !probes.isInText(m));
  return { question, found, rest: { leftOut: leftOut.map(({ word }) => word), relaxed: true } };
}

/** Of a pasted reference all of the title stands in the question, though no paper holds all the rest. */
const wholeTitle = 2;

function preferTitlesWithin(question: Question, found: Found, catalogue: Catalogue): void {
  for (const paper of titlesWithin(question, catalogue)) {
    const score = found.isNextBest(paper) ? 0 : found.scoreOf(paper);
    found.raise(paper, score + wholeTitle, placeBits.title);
  }
}

function isAuthor({ terms }: Meaning): boolean {
  return terms.some(({ term }) => isMostlyName(term));
}

async function someWords(question: Question, { text, catalogue, probes }: Sources) {
  const held = question.meanings.filter(
    (m) => (probes.isInText(m) || isAuthor(m)) && !isStub(m, question, catalogue),
  );
  const { parts } = queryFor(question, held, catalogue);
  const all = parts.flatMap((part) => [part, ...wordsApart(part)]);
  const some = relax(await findParts(all, text), await text.lengths(), catalogue.size);
  return some.filter(({ paper }) => catalogue.has(paper));
}

/** What a word of a compound tells where the whole is not, beside the whole. */
const apartWeight = 0.4;

function wordsApart({ offset, apart }: TextPart): TextPart[] {
  const telling = apart.filter((word) => !isFunctionWord(word));
  return telling.map((word) => ({ offset, forms: [{ word, weight: apartWeight }], apart: [] }));
}
