import Fuse from 'fuse.js/basic';
import { editDistance } from '../../text/edit-distance.ts';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { invert, type Rows, RowsWriter, row } from '../catalogue/rows.ts';
import { spelling as tuned } from '../tuning.ts';

export interface NearTerm {
  term: Term;
  /** Damerau–Levenshtein distance: 1 or 2. */
  distance: number;
}

/** Finds the dictionary's terms spelt nearly like a word: an index of letter pairs gives candidates, edit distance and Fuse rank them. */
export class NearSpellings {
  private readonly dictionary: Dictionary;
  private pairs: Rows = new RowsWriter().rows();
  private indexed = 0;
  /** How many pairs each word shares with the one asked for; all zero between questions. */
  private shared = new Uint8Array();

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** The likeliest terms held by `least` papers or more: one edit away from a short word, one or two from a long one. */
  of(word: string, least: number, isWanted = (_: Term) => true): NearTerm[] {
    if (/\d/.test(word) || word.length < 3) return [];
    if (word.length === 3) return this.swapped(word, least).filter(({ term }) => isWanted(term));
    const most = word.length < tuned.lettersForTwoEdits ? 1 : 2;
    const near = this.candidates(word)
      .filter((term) => papersWith(term) >= least && isWanted(term))
      .map((term) => ({ term, distance: editDistance(word, term.word, most) }))
      .filter(
        ({ term, distance }) => distance > 0 && distance <= most && isLikely(word, term, distance),
      );
    return byLikeliness(word, near).slice(0, tuned.mostNear);
  }

  /** Indexes the pairs of all words: again when words have been added, at the latest when the index is needed. */
  update(): void {
    const { words } = this.dictionary;
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

  /** Three letters are mostly an acronym or a name, an edit away from every other one: only a swap that makes a common word counts. */
  private swapped(word: string, least: number): NearTerm[] {
    const [a = '', b = '', c = ''] = word;
    const terms = [b + a + c, a + c + b].flatMap((other) => this.dictionary.get(other) ?? []);
    return terms
      .filter((term) => term.word !== word && papersWith(term) >= Math.max(least, tuned.commonWord))
      .map((term) => ({ term, distance: 1 }));
  }

  /** Terms of about its length that share most pairs of letters; a swap of two letters spoils three pairs. */
  private candidates(word: string): Term[] {
    this.update();
    const { bytes, starts } = this.dictionary.words.spelled;
    const { pairs, touched } = this.countShared(word);
    const least = Math.max(1, Math.min(pairs - 4, Math.ceil(pairs / 2)));
    const byShared: number[][] = [];
    for (const at of touched) {
      const shared = this.shared[at] ?? 0;
      this.shared[at] = 0;
      if (shared < least) continue;
      const length = lettersIn(bytes, starts[at] ?? 0, starts[at + 1] ?? 0);
      if (Math.abs(length - word.length) > 2) continue;
      byShared[shared] ??= [];
      byShared[shared].push(at);
    }
    const places = byShared.toReversed().flatMap((alike = []) => alike.sort((a, b) => a - b));
    return places.slice(0, tuned.mostCompared).map((at) => this.dictionary.term(at));
  }

  private countShared(word: string): { pairs: number; touched: number[] } {
    const asked = new TextEncoder().encode(word);
    const pairs = new Set<number>();
    eachPair(asked, 0, asked.length, (pair) => pairs.add(pair));
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const at of row(this.pairs, pair)) {
        if (this.shared[at] === 0) touched.push(at);
        this.shared[at] = (this.shared[at] ?? 0) + 1;
      }
    }
    return { pairs: pairs.size, touched };
  }
}

function byLikeliness(word: string, near: NearTerm[]): NearTerm[] {
  const fuse = new Fuse(near, {
    keys: ['term.word'],
    threshold: 0.6,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  const scores = new Map(fuse.search(word).map(({ item, score = 1 }) => [item.term, score]));
  const costs = near.map((found) => ({
    found,
    cost: found.distance + (scores.get(found.term) ?? 1) - commonness(found.term),
  }));
  return costs
    .sort((a, b) => a.cost - b.cost || (a.found.term.word < b.found.term.word ? -1 : 1))
    .map(({ found }) => found);
}

/** Pairs of bytes as numbers of ten bits; other letters than a–z share their numbers with others, which only adds candidates. */
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

/** Counts the bytes that begin a letter in UTF-8. */
function lettersIn(bytes: Uint8Array, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) letters++;
  return letters;
}

/** Of a word of six or seven letters, two edits spare the first: "muller" is no "smaller". */
function isLikely(word: string, { word: other }: Term, distance: number): boolean {
  return distance < 2 || word.length > tuned.lettersForAnyFirst || word[0] === other[0];
}

/** Of equally near terms the commoner one is meant; worth less than an edit. */
function commonness(term: Term): number {
  return Math.min(0.6, Math.log10(1 + papersWith(term)) / 6);
}
