import Fuse from 'fuse.js';
import { type Dictionary, papersWith, type Term } from '../catalogue/dictionary.ts';

/** Finds terms spelt nearly like a word: those that share pairs of letters, ranked by Fuse. */
export class Spelling {
  private readonly dictionary: Dictionary;
  private readonly pairs = new Map<string, number[]>();
  private indexed: Term[] = [];
  private shared = new Uint8Array();

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** At most `most` terms within one slip of a short word, two of a long one; the likeliest first. */
  near(word: string, most = 3): Term[] {
    if (word.length < 4 || /\d/.test(word)) return [];
    this.keepUp();
    const fuse = new Fuse(this.candidates(word), {
      keys: ['word'],
      threshold: 0.5,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
    });
    const allowed = word.length < 6 ? 1 : 2;
    return fuse
      .search(word)
      .map(({ item, score = 1 }) => ({ item, slips: slips(word, item.word, allowed), score }))
      .filter(({ slips }) => slips <= allowed)
      .map(({ item, slips, score }) => ({ item, cost: slips + score - rarity(item) }))
      .sort((a, b) => a.cost - b.cost || (a.item.word < b.item.word ? -1 : 1))
      .slice(0, most)
      .map(({ item }) => item);
  }

  private candidates(word: string): Term[] {
    const touched: number[] = [];
    for (const pair of pairsOf(word)) {
      for (const at of this.pairs.get(pair) ?? []) {
        if (this.shared[at] === 0) touched.push(at);
        this.shared[at] = (this.shared[at] ?? 0) + 1;
      }
    }
    const scored = touched
      .filter((at) => Math.abs((this.indexed[at]?.word.length ?? 0) - word.length) < 3)
      .map((at) => ({ at, shared: this.shared[at] ?? 0 }));
    for (const at of touched) this.shared[at] = 0;
    return scored
      .sort((a, b) => b.shared - a.shared || a.at - b.at)
      .slice(0, 80)
      .flatMap(({ at }) => this.indexed[at] ?? []);
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

/** Among equally near terms the commoner one is meant; worth less than half a slip. */
function rarity(term: Term): number {
  return Math.min(0.4, Math.log10(1 + papersWith(term)) / 8);
}

/** Letters dropped, doubled, changed or swapped between two words; stops counting beyond `limit`. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? limit + 1;
}
