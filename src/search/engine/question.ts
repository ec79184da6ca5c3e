import { isFunctionWord, wordsAt, wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { essenceOf } from '../query/essence.ts';
import { fieldWords, parse, type Request } from '../query/parse.ts';
import type { Asked } from '../types.ts';
import { venuesNamed } from './named-venues.ts';
import { withNearNames } from './near-name.ts';
import type { Spelling } from './spelling.ts';
import { isMostlyName, type Meaning, takenForSlip, understand } from './understand.ts';

/** A query as the engine works with it. */
export interface Question {
  asked: Asked;
  request: Request;
  /** One a word that tells papers apart. */
  meanings: Meaning[];
  /** Words of authors' names that are taken for others. */
  names: Corrected[];
}

export type Corrected = Pick<Meaning, 'word' | 'corrected'>;

export function questionOf(
  asked: Asked,
  catalogue: Catalogue,
  spelling: Spelling,
  isKnown: (word: string) => boolean,
): Question {
  const typed = parse(essenceOf(asked.query.text));
  const { request, names } = asked.query.exact
    ? { request: typed, names: [] }
    : withNearNames(typed, spelling, catalogue);
  const all = [...request.words, ...fieldWords(request, 'title')];
  const quoted = new Set(request.phrases.flatMap(({ words }) => words));
  const telling = all.filter((word, i) => !isFunctionWord(word) && !compares(all, i));
  const last = request.words.at(-1);
  const venues = venuesNamed(request.words, request.growing, catalogue.facts.venues);
  const meanings = [...new Set(telling.length ? telling : all)].map((word) =>
    understand(word, {
      dictionary: catalogue.dictionary,
      spelling,
      growing: request.growing && word === last,
      exact: asked.query.exact || quoted.has(word),
      probed: isKnown(word),
      venue: venues.get(word) ?? null,
    }),
  );
  joinPairs(meanings, catalogue);
  putRightVenues(meanings, request, catalogue);
  return { asked, request, meanings: withoutInitials(meanings), names };
}

/** `velvet vs gates`: few texts about both say it so. */
function compares(words: string[], at: number): boolean {
  const isName = (word = '') => /^\p{L}{3,}/u.test(word);
  return /^(?:vs|versus)$/.test(words[at] ?? '') && isName(words[at - 1]) && isName(words[at + 1]);
}

/** All words in their order, with what they were taken for. */
export function typedWords({ request, meanings }: Question): string[] {
  return request.words.map((word) => correctedWord(word, meanings));
}

/** For each word in its order, all that it may mean. */
export function readings({ request, meanings }: Question): string[][] {
  return request.words.map((word) => {
    const meaning = meanings.find((found) => found.word === word);
    const near = meaning?.corrected ? meaning.near.map(({ term }) => term.word) : [];
    return [word, ...(meaning?.variants ?? []), ...near];
  });
}

/** The question with its rare words read as slips of common ones; null when that changes nothing. */
export function withSlips(question: Question): Question | null {
  const { request, meanings } = question;
  const slipped = meanings.filter(({ known, near }) => known && near.length > 0);
  if (slipped.length === 0 || request.words.length < 2) return null;
  return {
    ...question,
    meanings: meanings.map((meaning) =>
      slipped.includes(meaning) ? takenForSlip(meaning) : meaning,
    ),
  };
}

/** Of a slip's readings, the one that the best paper has; the likeliest where it has none. */
export function settled(question: Question, words: string[]): Question {
  const meanings = question.meanings.map((meaning) => {
    if (!meaning.corrected) return meaning;
    const read = meaning.near.find(({ term }) => words.includes(term.word));
    return read ? { ...meaning, corrected: read.term.word } : meaning;
  });
  return { ...question, meanings };
}

export function correctedWord(word: string, meanings: Meaning[]): string {
  return meanings.find((meaning) => meaning.word === word)?.corrected ?? word;
}

/** `Y. Bengio` asks for that author: the letter says which, but no text holds it. */
function withoutInitials(meanings: Meaning[]): Meaning[] {
  const isName = ({ word, terms }: Meaning) =>
    word.length > 1 && terms.some(({ term, weight }) => weight === 1 && isMostlyName(term));
  const kept = meanings.filter(({ word }, i) => {
    const beside = [meanings[i - 1], meanings[i + 1]];
    return !/^\p{L}$/u.test(word) || !beside.some((other) => other && isName(other));
  });
  return kept.length > 0 ? kept : meanings;
}

/** A venue's name may be what a word was put right to. */
function putRightVenues(meanings: Meaning[], { words }: Request, { facts }: Catalogue): void {
  const corrected = meanings.filter((meaning) => meaning.corrected !== null);
  if (corrected.length === 0) return;
  const right = words.map((word) => correctedWord(word, meanings));
  const venues = venuesNamed(right, false, facts.venues);
  for (const meaning of corrected) meaning.venue = venues.get(meaning.corrected ?? '') ?? null;
}

/** `multi modal` also means `multimodal`, which needs no putting right. */
function joinPairs(meanings: Meaning[], { dictionary }: Catalogue): void {
  for (let i = 0; i + 1 < meanings.length; i++) {
    const [one, two] = [meanings[i], meanings[i + 1]];
    const term = one && two && dictionary.get(one.word + two.word);
    if (!term) continue;
    for (const meaning of [one, two]) {
      meaning.terms.push({ term, weight: 0.9 });
      if (!meaning.known) meaning.corrected = null;
      meaning.known = true;
    }
  }
}

/** The text with each corrected word put right, the rest as typed; null when nothing was. */
export function correctionOf(
  text: string,
  meanings: Corrected[],
): { from: string; to: string } | null {
  let to = '';
  let at = 0;
  for (const { word, start, end } of wordsAt(text)) {
    const corrected = meanings.find((meaning) => meaning.word === word)?.corrected;
    to += text.slice(at, start) + (corrected ?? text.slice(start, end));
    at = end;
  }
  to += text.slice(at);
  return wordsOf(to).join(' ') === wordsOf(text).join(' ') ? null : { from: text, to };
}
