import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  nearWords,
  packWords,
  unpackWords,
  WordList,
} from '../../../../src/search/catalogue/word-list.ts';
import { editDistance } from './edit-distance.ts';

const inOrder = (words: string[]) => [...new Set(words)].sort();

/** A list of runs of words, as packed and read again; each word is in the first run that has it. */
function listOf(...runs: string[][]): WordList {
  const list = new WordList();
  for (const run of runs) {
    const places = list.addRun(unpackWords(packWords(inOrder(run))));
    expect(spelled(list, [...places])).toEqual(inOrder(run));
  }
  return list;
}

const spelled = (list: WordList, places: number[]) => places.map((at) => list.wordAt(at));
const nearTo = (list: WordList, word: string, most: number) =>
  spelled(
    list,
    nearWords(word, most, list).map(({ at }) => at),
  );
const word = fc.string({ unit: fc.constantFrom(...'abcé王𠮷𠮹ﬁ'), minLength: 1, maxLength: 5 });
const words = fc.array(word);

test('every word is found in its run, and no other', () => {
  fc.assert(
    fc.property(words, words, words, (one, two, others) => {
      const list = listOf(one, two);
      for (const word of [...one, ...two, ...others]) {
        const at = list.get(word);
        const isHeld = one.includes(word) || two.includes(word);
        expect(at === undefined ? undefined : list.wordAt(at)).toBe(isHeld ? word : undefined);
      }
      expect(list.size).toBe(new Set([...one, ...two]).size);
    }),
  );
});

test('words come back however long their common beginnings', () => {
  const long = ['a'.repeat(300), 'a'.repeat(301), `${'a'.repeat(300)}b`, 'b', 'bé', 'bè', 'ç'];
  const list = listOf(long);
  expect(Array.from({ length: list.size }, (_, at) => list.wordAt(at))).toEqual(inOrder(long));
});

test('a prefix gives all words that begin with it, sorted within a run', () => {
  const list = listOf(['gate', 'gatekeeper', 'gazes', 'g'], ['gated', 'got']);
  expect(spelled(list, list.startingWith('gat'))).toEqual(['gate', 'gatekeeper', 'gated']);
  expect(spelled(list, list.startingWith('gates'))).toEqual([]);
  expect(list.startingWith('')).toEqual([]);
  fc.assert(
    fc.property(words, words, word, (one, two, start) => {
      const list = listOf(one, two);
      const all = inOrder([...one, ...two]).filter((word) => word.startsWith(start));
      expect(inOrder(spelled(list, list.startingWith(start)))).toEqual(all);
    }),
  );
});

test('a dropped, doubled, changed or swapped letter is one edit', () => {
  const list = listOf(['gates']);
  const asked = ['gats', 'gattes', 'gaten', 'gaets', 'gates', 'plagiarism'];
  const distances = asked.map((word) => nearWords(word, 2, list)[0]?.distance);
  expect(distances).toEqual([1, 1, 1, 1, 0, undefined]);
});

test('near words are those within the edit distance', () => {
  const list = listOf(['hallucination', 'halls', 'nation'], ['hallucinations', 'haul']);
  expect(nearTo(list, 'hallucinaton', 1)).toEqual(['hallucination']);
  expect(nearTo(list, 'hallucinaton', 2)).toEqual(['hallucination', 'hallucinations']);
  const unit = fc.constantFrom(...'abc');
  const some = fc.string({ unit, minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(some),
      fc.array(some),
      some,
      fc.constantFrom(1, 2),
      (one, two, asked, most) => {
        const list = listOf(one, two);
        const near = inOrder([...one, ...two]).filter(
          (word) => editDistance(asked, word, most) <= most,
        );
        expect(inOrder(nearTo(list, asked, most))).toEqual(near);
      },
    ),
  );
});

test('near words of other letters are found, too', () => {
  const list = listOf(['łukasz', 'björk', 'модель']);
  expect(nearTo(list, 'lukasz', 1)).toEqual(['łukasz']);
  expect(nearTo(list, 'модел', 1)).toEqual(['модель']);
});
