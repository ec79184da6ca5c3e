import type { Catalogue } from '../catalogue/catalogue.ts';
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
  { text, probes, catalogue }: Pick<Sources, 'text' | 'probes' | 'catalogue'>,
): Promise<TextsRead> {
  const { meanings } = question;
  const stubs = meanings.filter((meaning) => isStub(meaning, question, catalogue));
  const asked = meanings.filter((m) => probes.isInText(m) && !stubs.includes(m));
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
  const needed = others.filter((meaning) => !stubs.includes(meaning));
  const hits = withOthers(found, needed, question, matches);
  return { query, hits, together: standTogether(hits, query) };
}

/**
 * Letters that are still being typed, and mostly begin other words: half the full text begins so.
 * Two of them, or three that are all that was typed.
 */
export function isStub(
  { word }: Meaning,
  { request }: Question,
  { dictionary }: Pick<Catalogue, 'dictionary'>,
): boolean {
  // The last part of a compound is seldom the beginning of another word: "ImageNet-1K".
  const growing = request.growing && request.plain.split(' ').at(-1)?.toLowerCase() === word;
  if (!growing || word.length > (request.words.length === 1 ? 3 : 2)) return false;
  const begun = dictionary.startingWith(word).reduce((sum, at) => sum + dictionary.held(at), 0);
  const same = dictionary.get(word);
  return 5 * (same ? dictionary.held(same.at) : 0) < begun;
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

/** Titles or authors must have the words that full text was not asked for. */
function withOthers(
  hits: TextHits,
  others: Meaning[],
  { meanings }: Question,
  { words }: TitleMatches,
): TextHits {
  const bits = others.reduce((sum, meaning) => sum | bitOf(meanings.indexOf(meaning)), 0);
  return bits === 0 ? hits : keepHits(hits, (paper) => ((words[paper] ?? 0) & bits) === bits);
}

function standTogether(hits: TextHits, { offsets }: TextQuery): boolean {
  const looked = Math.min(hits.papers.length, 200);
  for (let i = 0; i < looked; i++) {
    if (patternShare(placesAt(hits, i), offsets) === 1) return true;
  }
  return false;
}
