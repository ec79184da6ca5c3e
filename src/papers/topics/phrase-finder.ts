/** Finds all phrases of all topics in one pass over a text. */
import { type Slot, slotsOf } from './phrase.ts';
import { keysTaking } from './phrase-keys.ts';
import type { Word } from './words.ts';

export interface Find {
  /** Index into the phrases that the finder was made of. */
  phrase: number;
  /** Indexes of its first and last word. */
  first: number;
  last: number;
}

interface Node {
  /** Allowed gap → key → what may follow. */
  next: Map<number, Map<number, Node>>;
  phrases: number[];
}

/** Each word is looked up once, whatever the number of phrases. */
export function phraseFinder(phrases: string[]): (words: Word[]) => Find[] {
  const keys: string[] = [];
  const root = trieOf(phrases, keys);
  const keysOf = remembered(keysTaking(keys));
  return (words) => {
    const taken = words.map(keysOf);
    const finds: Find[] = [];
    const walk = (node: Node, first: number, at: number) => {
      for (const phrase of node.phrases) finds.push({ phrase, first, last: at - 1 });
      for (const [gap, edges] of node.next)
        for (let i = at; i <= at + gap && words[i]?.sentence === words[first]?.sentence; i += 1)
          for (const key of taken[i] ?? []) {
            const next = edges.get(key);
            if (next) walk(next, first, i + 1);
          }
    };
    for (let first = 0; first < words.length; first += 1) walk(root, first, first);
    return finds;
  };
}

function trieOf(phrases: string[], keys: string[]): Node {
  const root: Node = { next: new Map(), phrases: [] };
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? keys.push(key) - 1;
    numbers.set(key, number);
    return number;
  };
  phrases.forEach((phrase, number) => {
    for (const slots of slotsOf(phrase)) leafOf(root, slots, numberOf).phrases.push(number);
  });
  return root;
}

function leafOf(root: Node, slots: Slot[], numberOf: (key: string) => number): Node {
  let node = root;
  for (const { key, gap } of slots) {
    const edges = node.next.get(gap) ?? new Map<number, Node>();
    node.next.set(gap, edges);
    const next = edges.get(numberOf(key)) ?? { next: new Map(), phrases: [] };
    edges.set(numberOf(key), next);
    node = next;
  }
  return node;
}

/** A corpus has few different words. */
function remembered(keysOf: (word: Word) => number[]): (word: Word) => number[] {
  const met = new Map<string, number[]>();
  return (word) => {
    const keys = met.get(word.text) ?? keysOf(word);
    met.set(word.text, keys);
    return keys;
  };
}
