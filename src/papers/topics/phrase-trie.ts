/** Phrases as a tree: those that begin alike share the way to where they part. */
import { type Slot, slotsOf } from './phrase.ts';

export interface Node {
  /** Indexes of the phrases that end here. */
  phrases: number[];
  next: Step[];
  /** The bits of the words that may stand next to it: any, where a phrase ends or there may be a gap. */
  onward: number;
}

/** What may follow a node within a gap: key → node. */
export interface Step {
  gap: number;
  edges: Map<number, Node>;
  /** The bits of its keys: a word that has none of them leads nowhere from here. */
  bits: number;
}

/** Keys are numbered in the order in which phrases ask for them. */
export interface Trie {
  root: Node;
  keys: string[];
}

/** A bit that every word has. */
export const anyBit = 1 << 31;

/** One of the others; few keys share one. */
export function bitOf(key: number): number {
  return 1 << (key % 31);
}

export function trieOf(phrases: string[]): Trie {
  const root: Node = { phrases: [], next: [], onward: 0 };
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  phrases.forEach((phrase, number) => {
    for (const slots of slotsOf(phrase)) leafOf(root, slots, numberOf).phrases.push(number);
  });
  lookOnward(root);
  return { root, keys: [...numbers.keys()] };
}

function leafOf(root: Node, slots: Slot[], numberOf: (key: string) => number): Node {
  let node = root;
  for (const { key, gap } of slots) {
    const step = stepOf(node, gap);
    const number = numberOf(key);
    const next = step.edges.get(number) ?? { phrases: [], next: [], onward: 0 };
    step.edges.set(number, next);
    step.bits |= bitOf(number);
    node = next;
  }
  return node;
}

function lookOnward(node: Node): void {
  const ends = node.phrases.length > 0 || node.next.some(({ gap }) => gap > 0);
  node.onward = node.next.reduce((all, { bits }) => all | bits, ends ? anyBit : 0);
  for (const { edges } of node.next) for (const next of edges.values()) lookOnward(next);
}

function stepOf(node: Node, gap: number): Step {
  const known = node.next.find((step) => step.gap === gap);
  if (known) return known;
  const step = { gap, edges: new Map<number, Node>(), bits: 0 };
  node.next.push(step);
  return step;
}
