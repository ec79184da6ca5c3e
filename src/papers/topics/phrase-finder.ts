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
  next: Step[];
  phrases: number[];
}

/** What may follow a node within a gap: key → node. */
interface Step {
  gap: number;
  edges: Map<number, Node>;
}

/** What is known of a word: the keys that take it, and where phrases that begin with it go on. */
interface Known {
  keys: number[];
  begun: Node[];
}

/** Each word is looked up once, whatever the number of phrases. */
export function phraseFinder(phrases: string[]): (words: Word[]) => Find[] {
  const keys: string[] = [];
  const root = trieOf(phrases, keys);
  const know = knower(root, keysTaking(keys));
  return (words) => {
    const known = words.map(know);
    const finds: Find[] = [];
    const walk = (node: Node, first: number, at: number) => {
      for (const phrase of node.phrases) finds.push({ phrase, first, last: at - 1 });
      for (const { gap, edges } of node.next)
        for (let i = at; i <= at + gap && words[i]?.sentence === words[first]?.sentence; i += 1)
          for (const key of known[i]?.keys ?? []) {
            const next = edges.get(key);
            if (next) walk(next, first, i + 1);
          }
    };
    known.forEach(({ begun }, first) => {
      for (const node of begun) walk(node, first, first + 1);
    });
    return finds;
  };
}

function trieOf(phrases: string[], keys: string[]): Node {
  const root: Node = { next: [], phrases: [] };
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
    const edges = stepOf(node, gap).edges;
    const next = edges.get(numberOf(key)) ?? { next: [], phrases: [] };
    edges.set(numberOf(key), next);
    node = next;
  }
  return node;
}

function stepOf(node: Node, gap: number): Step {
  const known = node.next.find((step) => step.gap === gap);
  if (known) return known;
  const step = { gap, edges: new Map<number, Node>() };
  node.next.push(step);
  return step;
}

/** Most words begin no phrase, and a corpus has few different ones. */
function knower(root: Node, keysOf: (word: Word) => number[]): (word: Word) => Known {
  const met: Known[] = [];
  return (word) => {
    const known = met[word.number];
    if (known) return known;
    const keys = keysOf(word);
    const begun = keys.flatMap((key) => root.next.flatMap(({ edges }) => edges.get(key) ?? []));
    met[word.number] = { keys, begun };
    return { keys, begun };
  };
}
