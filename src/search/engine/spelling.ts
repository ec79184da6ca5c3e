import Fuse from 'fuse.js/basic';
import { editDistance } from '../../text/edit-distance.ts';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { invert, type Rows, RowsWriter, row } from '../catalogue/rows.ts';

export interface NearTerm {
  term: Term;
  slips: number;
}

/** So many papers hold a common word. */
const common = 50;
const mostFound = 1000;
const mostCandidates = 400;

/** Finds terms spelt nearly like a word: those that share pairs of letters, ranked by Fuse. */
export class Spelling {
  private readonly dictionary: Dictionary;
  private pairs: Rows = new RowsWriter().rows();
  private indexed = 0;
  private shared = new Uint8Array();
  /** Of words asked for lately: a question repeats most words of the one before it. */
  private readonly found = new Map<string, NearTerm[]>();
  private foundIn = 0;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** Terms in `least` papers within one slip of a short word, two of a long one; the four likeliest. */
  near(word: string, least: number, isWanted?: (term: Term) => boolean): NearTerm[] {
    if (/\d/.test(word)) return [];
    if (word.length < 4) return isWanted ? [] : this.swapped(word, least);
    this.keepUp();
    const asked = `${word} ${least}`;
    const known = isWanted ? undefined : this.found.get(asked);
    if (known) return known;
    const near = this.find(word, least, isWanted);
    if (!isWanted) this.found.set(asked, near);
    return near;
  }

  /** Three letters are mostly an acronym or a name, and every other one is a slip away: only a swap makes a common word. */
  private swapped(word: string, least: number): NearTerm[] {
    const [a = '', b = '', c = ''] = word;
    if (c === '') return [];
    const terms = [b + a + c, a + c + b].flatMap((other) => this.dictionary.get(other) ?? []);
    return terms
      .filter((term) => term.word !== word && papersWith(term) >= Math.max(least, common))
      .map((term) => ({ term, slips: 1 }));
  }

  private find(word: string, least: number, isWanted = (_term: Term) => true): NearTerm[] {
    const allowed = word.length < 6 ? 1 : 2;
    const near = this.candidates(word)
      .filter((term) => papersWith(term) >= least && isWanted(term))
      .map((term) => ({ term, slips: editDistance(word, term.word, allowed) }))
      .filter(({ term, slips }) => slips > 0 && slips <= allowed && isLikely(word, term, slips));
    const fuse = new Fuse(near, {
      keys: ['term.word'],
      threshold: 0.6,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
    });
    const scores = new Map(fuse.search(word).map(({ item, score = 1 }) => [item.term, score]));
    return near
      .map((found) => ({
        found,
        cost: found.slips + (scores.get(found.term) ?? 1) - commonness(found.term),
      }))
      .sort((a, b) => a.cost - b.cost || (a.found.term.word < b.found.term.word ? -1 : 1))
      .slice(0, 4)
      .map(({ found }) => found);
  }

  /** Terms of about its length that share most pairs of letters; a swap of two letters spoils three. */
  private candidates(word: string): Term[] {
    const { bytes, starts } = this.dictionary.words.spelled;
    const asked = new TextEncoder().encode(word);
    const touched: number[] = [];
    const pairs = new Set<number>();
    eachPair(asked, 0, asked.length, (pair) => pairs.add(pair));
    for (const pair of pairs) {
      for (const at of row(this.pairs, pair)) {
        if (this.shared[at] === 0) touched.push(at);
        this.shared[at] = (this.shared[at] ?? 0) + 1;
      }
    }
    const least = Math.max(1, Math.min(pairs.size - 4, Math.ceil(pairs.size / 2)));
    const bySharing: number[][] = [];
    for (const at of touched) {
      const shared = this.shared[at] ?? 0;
      this.shared[at] = 0;
      if (shared < least) continue;
      const length = lettersIn(bytes, starts[at] ?? 0, starts[at + 1] ?? 0);
      if (Math.abs(length - word.length) > 2) continue;
      const alike = bySharing[shared] ?? [];
      alike.push(at);
      bySharing[shared] = alike;
    }
    const places: number[] = [];
    for (
      let shared = bySharing.length - 1;
      shared > 0 && places.length < mostCandidates;
      shared--
    ) {
      places.push(...(bySharing[shared]?.sort((a, b) => a - b) ?? []));
    }
    return places.slice(0, mostCandidates).map((at) => this.dictionary.term(at));
  }

  /** Terms arrive in parts: the index of pairs is made again when they have, at the latest when it is needed. */
  keepUp(): void {
    const { words, changes } = this.dictionary;
    if (changes !== this.foundIn || this.found.size > mostFound) this.found.clear();
    this.foundIn = changes;
    if (words.size === this.indexed) return;
    this.indexed = words.size;
    this.shared = new Uint8Array(words.size);
    const pairs = new RowsWriter();
    const { bytes, starts } = words.spelled;
    for (let at = 0; at < words.size; at++) {
      eachPair(bytes, starts[at] ?? 0, starts[at + 1] ?? 0, (pair) => pairs.push(pair));
      pairs.endRow();
    }
    this.pairs = invert(pairs.rows(), allPairs);
  }
}

/** Pairs of bytes as numbers of ten bits: letters beyond a–z share their numbers with others, which costs a candidate too many. */
const allPairs = 1024;

/** `"moh"` → ` m`, `mo`, `oh`, `h `: the ends count as letters. Of a very long word, none. */
function eachPair(bytes: Uint8Array, from: number, to: number, tell: (pair: number) => void): void {
  const letters = lettersIn(bytes, from, to);
  if (letters < 3 || letters > 24) return;
  let before = 0;
  for (let i = from; i <= to; i++) {
    const letter = i < to ? (bytes[i] ?? 0) & 31 : 0;
    tell((before << 5) | letter);
    before = letter;
  }
}

/** Bytes that begin a letter. */
function lettersIn(bytes: Uint8Array, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) letters++;
  return letters;
}

/** Of a word of six or seven letters, two slips spare the first: "muller" is no "smaller". */
function isLikely(word: string, { word: other }: Term, slips: number): boolean {
  return slips < 2 || word.length > 7 || word[0] === other[0];
}

/** Among equally near terms the commoner one is meant; worth less than a slip. */
function commonness(term: Term): number {
  return Math.min(0.6, Math.log10(1 + papersWith(term)) / 6);
}
