import { wordsOf } from '../../text/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { closeness } from './closeness.ts';
import { firstFew } from './first-few.ts';
import { type Found, placeBits } from './found.ts';
import { phraseShare, placesAsked } from './phrase.ts';
import { type Question, readings, typedWords } from './question.ts';
import type { TitleMatches } from './title-matches.ts';
import { papersBy } from './writers.ts';

/** Titles that Fuse reads whole; beyond them nobody looks. */
const reread = 96;
/** What it tells that all the words are one author's name, and how many words that may be. */
const oneAuthor = 0.5;
/** … and all of the name. */
const sameName = 0.6;
const longestName = 4;
/** Titles whose words are compared in their order. */
const compared = 4000;

/**
 * Adds papers with what their titles and authors tell, the best of them read closely.
 * Says whether some title holds all the words side by side.
 */
export function rankTitles(
  papers: number[],
  question: Question,
  matches: TitleMatches,
  catalogue: Catalogue,
  found: Found,
): boolean {
  const asked = readings(question);
  const places = placesAsked(asked, catalogue.dictionary);
  const typed = typedWords(question);
  let together = false;
  const first = new Float64Array(catalogue.size);
  const recent = papers.length > compared ? Uint32Array.from(papers).sort().at(-compared) : 0;
  for (const paper of papers) {
    const held = asked.length > 1 && paper >= (recent ?? 0) ? catalogue.titleTerms(paper) : none;
    const phrase = held.length > 0 ? phraseShare(held, places, asked.length) : 0;
    together ||= phrase === 1;
    first[paper] = (matches.coverage[paper] ?? 0) + 0.5 * phrase ** 2;
  }
  const byFirst = (a: number, b: number) => (first[b] ?? 0) - (first[a] ?? 0) || b - a;
  const best = firstFew(papers, reread, byFirst);
  const close = closeness(typed.join(' '), best, catalogue);
  for (const paper of papers) {
    const coverage = matches.coverage[paper] ?? 0;
    const phrase = (first[paper] ?? 0) - coverage;
    const whole = coverage ** 3 * (0.4 + 0.6 * (close.get(paper) ?? 0));
    found.add(paper, whole + phrase, placesIn(paper, matches));
  }
  for (const paper of best) found.add(paper, leads(paper, typed, catalogue));
  for (const paper of papers) found.add(paper, nameScore(paper, typed, matches, catalogue));
  for (const paper of byOneAuthor(typed, catalogue)) {
    if (!found.has(paper)) continue;
    found.add(paper, isWholeName(typed, catalogue.authorsOf(paper)) ? sameName : oneAuthor);
  }
  return together;
}

const none = new Uint32Array();

function placesIn(paper: number, { inTitle, inAuthors, inTopic, inVenue }: TitleMatches): number {
  const titled = inTitle[paper] ?? 0;
  const written = (inAuthors[paper] ?? 0) & ~titled;
  return (
    (titled ? placeBits.title : 0) |
    (written ? placeBits.author : 0) |
    (inTopic[paper] ? placeBits.topic : 0) |
    (inVenue[paper] ? placeBits.venue : 0)
  );
}

/** "wang wei" asks for Wei Wang before a Wang who wrote with a Wei. */
function byOneAuthor(typed: string[], catalogue: Catalogue): Iterable<number> {
  return typed.length > 1 && typed.length <= longestName ? papersBy(typed, catalogue) : [];
}

/** "xiao wang scaling" asks for Xiao Wang before a Xiao who wrote with a Wang. */
function nameScore(
  paper: number,
  typed: string[],
  { inAuthors }: TitleMatches,
  catalogue: Catalogue,
): number {
  const bits = inAuthors[paper] ?? 0;
  // One word at most is in names.
  if ((bits & (bits - 1)) === 0) return 0;
  const shared = catalogue.authorsOf(paper).map((name) => {
    const held = new Set(wordsOf(name));
    return typed.filter((word) => held.has(word)).length;
  });
  return 0.2 * Math.max(0, Math.max(0, ...shared) - 1);
}

/** "fei fei li" is all of "Li Fei-Fei", and more than "Fei Li". */
function isWholeName(typed: string[], authors: string[]): boolean {
  const asked = [...typed].sort().join(' ');
  return authors.some((name) => wordsOf(name).sort().join(' ') === asked);
}

/** Do the first words, spaces or no, make up the word? */
function startsWith(words: string[], asked: string): boolean {
  let start = '';
  for (const word of words) {
    if (start.length >= asked.length) break;
    start += word;
  }
  return start === asked;
}

/** `MoH` asks for "MoH: Multi-Head …" before all titles that hold it elsewhere; a name, for its first author. */
function leads(paper: number, typed: string[], catalogue: Catalogue): number {
  const title = catalogue.titleOf(paper);
  // `qwen 2.5 vl` is `Qwen2.5-VL`.
  const asked = typed.join('');
  const name = wordsOf(title.slice(0, Math.max(0, title.indexOf(':')))).join('');
  const lead = name === asked ? 0.4 : startsWith(catalogue.titleWords(paper), asked) ? 0.1 : 0;
  const firstAuthor = wordsOf(catalogue.firstAuthorOf(paper));
  return lead + (typed.some((word) => firstAuthor.includes(word)) ? 0.05 : 0);
}
