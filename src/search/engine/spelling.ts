import Fuse from 'fuse.js';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';
import { slips } from './slips.ts';

export interface NearTerm {
  term: Term;
  slips: number;
}

/** Finds terms spelt nearly like a word: those that share pairs of letters, ranked by Fuse. */
export class Spelling {
  private readonly dictionary: Dictionary;
  private readonly pairs = new Map<string, number[]>();
  private indexed: Term[] = [];
  private shared = new Uint8Array();

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** Terms in `least` papers within one slip of a short word, two of a long one; the four likeliest. */
  near(word: string, least: number): NearTerm[] {
    if (word.length < 3 || /\d/.test(word)) return [];
    this.keepUp();
    const allowed = word.length < 6 ? 1 : 2;
    const near = this.candidates(word)
      .filter((term) => papersWith(term) >= least)
      .map((term) => ({ term, slips: slips(word, term.word, allowed) }))
      .filter(({ slips }) => slips > 0 && slips <= allowed);
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
    const touched: number[] = [];
    const pairs = pairsOf(word);
    for (const pair of pairs) {
      for (const at of this.pairs.get(pair) ?? []) {
        if (this.shared[at] === 0) touched.push(at);
        this.shared[at] = (this.shared[at] ?? 0) + 1;
      }
    }
    const least = Math.max(1, Math.min(pairs.size - 4, Math.ceil(pairs.size / 2)));
    const scored = touched.filter(
      (at) =>
        (this.shared[at] ?? 0) >= least &&
        Math.abs((this.indexed[at]?.word.length ?? 0) - word.length) < 3,
    );
    scored.sort((a, b) => (this.shared[b] ?? 0) - (this.shared[a] ?? 0) || a - b);
    for (const at of touched) this.shared[at] = 0;
    return scored.slice(0, 400).flatMap((at) => this.indexed[at] ?? []);
  }

  /** Terms arrive in parts: the index of pairs is made again when they have. */
  private keepUp(): void {
    const terms = this.dictionary.sorted();
    if (terms === this.indexed) return;
    this.indexed = terms;
    this.shared = new Uint8Array(terms.length);
    this.pairs.clear();
    terms.forEach(({ word }, at) => {
      if (word.length < 3 || word.length > 24) return;
      for (const pair of pairsOf(word)) {
        const places = this.pairs.get(pair);
        if (places) places.push(at);
        else this.pairs.set(pair, [at]);
      }
    });
  }
}

/** `"moh"` → ` m`, `mo`, `oh`, `h `: the ends count as letters. */
function pairsOf(word: string): Set<string> {
  const padded = ` ${word} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}

/** Among equally near terms the commoner one is meant; worth less than a slip. */
function commonness(term: Term): number {
  return Math.min(0.6, Math.log10(1 + papersWith(term)) / 6);
}
