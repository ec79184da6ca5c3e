/** What phrases make of the words of the lexicon, found out once for each. */
import { Column } from './column.ts';
import { wordNumbered } from './lexicon.ts';
import { keysTaking } from './phrase-keys.ts';
import { anyBit, bitOf, type Node, type Trie } from './phrase-trie.ts';

interface Known {
  /** The keys that take it. */
  keys: number[];
  /** Where the phrases that begin with it go on. */
  begun: Node[];
}

export class KnownWords {
  /** By number: the bits of a word's keys, so that most pairs of words are told apart without a look at these; 0 before it was met. */
  private bits = new Column();
  private onward = new Column();
  private known: (Known | undefined)[] = [];
  private root: Node;
  private keysTaking: ReturnType<typeof keysTaking>;

  constructor({ root, keys }: Trie) {
    this.root = root;
    this.keysTaking = keysTaking(keys);
  }

  bitsOf(number: number): number {
    return this.bits.at(number) || this.learn(number);
  }

  keysOf(number: number): number[] {
    return this.known[number]?.keys ?? [];
  }

  /** The bits of words that phrases which begin with this one may go on with, if any do. */
  onwardOf(number: number): number {
    this.bitsOf(number);
    return this.onward.at(number);
  }

  begunBy(number: number): Node[] {
    return this.known[number]?.begun ?? [];
  }

  private learn(number: number): number {
    // An array with large holes is kept as a slow table.
    while (this.known.length <= number) this.known.push(undefined);
    const keys = this.keysTaking(wordNumbered(number));
    const begun = keys.flatMap((key) =>
      this.root.next.flatMap(({ edges }) => edges.get(key) ?? []),
    );
    const bits = keys.reduce((all, key) => all | bitOf(key), anyBit);
    this.known[number] = { keys, begun };
    this.bits.set(number, bits);
    this.onward.set(
      number,
      begun.reduce((all, node) => all | node.onward, 0),
    );
    return bits;
  }
}
