/** Finds all phrases of all topics in one pass over a text. */
import { KnownWords } from './known-words.ts';
import { anyBit, type Node, trieOf } from './phrase-trie.ts';
import type { Run } from './words.ts';

/** Is told of a phrase, by its index, and of the indexes of its first and last word. */
type Found = (phrase: number, first: number, last: number) => void;

/** Looks at each word once, whatever the number of phrases; at most words none begins. */
export function phraseFinder(
  phrases: string[],
): (numbers: number[], sentence: Run, found: Found) => void {
  const known = new KnownWords(trieOf(phrases));
  return (numbers, sentence, found) => {
    const end = sentence.last + 1;
    const walk = (node: Node, first: number, at: number) => {
      for (const phrase of node.phrases) found(phrase, first, at - 1);
      for (const { gap, edges, bits } of node.next)
        for (let i = at; i <= at + gap && i < end; i += 1) {
          const number = numbers[i] ?? 0;
          if ((known.bitsOf(number) & bits) !== 0)
            for (const key of known.keysOf(number)) {
              const next = edges.get(key);
              if (next) walk(next, first, i + 1);
            }
        }
    };
    for (let first = sentence.first; first < end; first += 1) {
      const number = numbers[first] ?? 0;
      const next = first + 1 < end ? known.bitsOf(numbers[first + 1] ?? 0) : anyBit;
      if ((known.onwardOf(number) & next) !== 0)
        for (const node of known.begunBy(number))
          if ((node.onward & next) !== 0) walk(node, first, first + 1);
    }
  };
}
