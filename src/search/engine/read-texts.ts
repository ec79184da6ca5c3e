import { papersWith } from '../catalogue/dictionary.ts';
import { joinHits, keepHits, noHits, placesAt, type TextHits } from '../text/hits.ts';
import { isFunctionWord } from '../words/words.ts';
import { onlyExact } from './only-exact.ts';
import { patternShare } from './phrase.ts';
import type { Question } from './question.ts';
import type { TitlesRead } from './read-titles.ts';
import type { Sources } from './sources.ts';
import { splitCompounds, type TextQuery, textQuery } from './text-query.ts';
import { bitOf, type TitleMatches } from './title-matches.ts';
import type { Meaning } from './understand.ts';

/** What full text says about a question. */
export interface TextsRead {
  query: TextQuery;
  hits: TextHits;
  /** Some text holds the words side by side. */
  together: boolean;
}

/** So few papers may write a compound apart. */
const few = 5;

/** Papers whose text holds all the words that any text holds, and whose authors have the rest. */
export async function readTexts(
  { question, matches }: TitlesRead,
  { text, probes }: Pick<Sources, 'text' | 'probes'>,
): Promise<TextsRead> {
  const { meanings } = question;
  const asked = meanings.filter((m) => probes.isInText(m) && !isStub(m, question));
  const others = meanings.filter((meaning) => !asked.includes(meaning));
  const known = new Set(asked.map(({ word }) => word));
  const otherWords = new Set(others.map(({ word }) => word));
  const isHeld = (word: string) =>
    known.has(word) || (isFunctionWord(word) && !otherWords.has(word));
  const query = textQuery(question, isHeld);
  const unheard = others.some(({ terms }) => terms.length === 0);
  if (query.words.length === 0 || saysNothing(question) || unheard) {
    return { query, hits: noHits, together: false };
  }
  const found = await onlyExact(await textsWith(query, text), query, question.request, text);
  const hits = withOthers(found, others, question, matches);
  return { query, hits, together: standTogether(hits, query) };
}

/**
 * Letters that are still being typed, and mostly begin other words: half the full text begins so.
 * Two of them, or three that are all that was typed.
 */
export function isStub({ word, terms }: Meaning, { request }: Question): boolean {
  // The last part of a compound is seldom the beginning of another word: "ImageNet-1K".
  const growing = request.growing && request.plain.split(' ').at(-1)?.toLowerCase() === word;
  if (!growing || word.length > (request.words.length === 1 ? 3 : 2)) return false;
  let itself = 0;
  let longer = 0;
  for (const { term } of terms) {
    if (term.word === word) itself += papersWith(term);
    else longer += papersWith(term);
  }
  return itself * 4 < longer;
}

/** One or two words that nearly every abstract holds: only titles tell anything about them. */
function saysNothing({ request }: Question): boolean {
  return request.words.length < 3 && request.words.every(isFunctionWord);
}

async function textsWith({ words }: TextQuery, text: Sources['text']): Promise<TextHits> {
  const hits = await text.search(words.join(' '));
  const split = hits.papers.length < few && splitCompounds(words);
  return split ? joinHits(hits, await text.search(split)) : hits;
}

/** Titles or authors must have the words that full text was not asked for, but for a stub. */
function withOthers(
  hits: TextHits,
  others: Meaning[],
  question: Question,
  { words }: TitleMatches,
): TextHits {
  const bits = others
    .filter((meaning) => !isStub(meaning, question))
    .reduce((sum, meaning) => sum | bitOf(question.meanings.indexOf(meaning)), 0);
  return bits === 0 ? hits : keepHits(hits, (paper) => ((words[paper] ?? 0) & bits) === bits);
}

function standTogether(hits: TextHits, { offsets }: TextQuery): boolean {
  const looked = Math.min(hits.papers.length, 200);
  for (let i = 0; i < looked; i++) {
    if (patternShare(placesAt(hits, i), offsets) === 1) return true;
  }
  return false;
}
