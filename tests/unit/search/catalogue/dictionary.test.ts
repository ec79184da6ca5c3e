import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAuthors, unpackAuthors } from '../../../../src/search/catalogue/authors.ts';
import { Dictionary } from '../../../../src/search/catalogue/dictionary.ts';
import { packLines, unpackLines } from '../../../../src/search/catalogue/lines.ts';
import { row } from '../../../../src/search/catalogue/rows.ts';
import { packVocabulary, unpackVocabulary } from '../../../../src/search/catalogue/vocabulary.ts';
import { joinedCompounds, numberedNames, tailsOf, wordsOf } from '../../../../src/text/words.ts';

const linesOf = (texts: string[]) => unpackLines(packLines(texts));
const letters = fc.constantFrom(..."abzABZ09  --../,:'é∞ß王–");
const title = fc.oneof(
  fc.string({ unit: letters }),
  fc.string({ unit: fc.constantFrom(...'aB1 -./') }),
  fc.string({ unit: fc.constantFrom('abc', 'Net', ' 1', '23', ' ', '-2', '.', 'é') }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\n/g, ' ')),
);

test('titles are found by all their words and compounds, and keep their words in order', () => {
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const dictionary = new Dictionary();
      const rows = dictionary.addTitles(7, linesOf(titles));
      titles.forEach((title, i) => {
        const read = Array.from(row(rows, i), (at) => dictionary.words.wordAt(at));
        expect(read).toEqual(wordsOf(title));
      });
      const words = titles.map((title) => [
        ...wordsOf(title),
        ...joinedCompounds(title),
        ...numberedNames(title),
      ]);
      const tails = titles.map(tailsOf);
      expect(dictionary.words.size).toBe(new Set([...words, ...tails].flat()).size);
      for (const tail of tails.flat()) {
        const holding = tails.flatMap((held, i) => (held.includes(tail) ? [7 + i] : []));
        expect([...(dictionary.get(tail)?.tails ?? [])]).toEqual(holding);
      }
      for (const word of words.flat()) {
        const holding = words.flatMap((held, i) => (held.includes(word) ? [7 + i] : []));
        expect([...(dictionary.get(word)?.titles ?? [])]).toEqual(holding);
      }
    }),
  );
});

test('a name in camel case is found by what it ends with', () => {
  expect(tailsOf('LookupViT and DreamFusionNet')).toEqual(['vit', 'fusionnet', 'net']);
  expect(tailsOf('Text2Video, GPT4o, LLaVA, LLMs, 3DGS and Gates')).toEqual(['video']);
});

test('words that start so come in alphabetical order, those of later arrival too', () => {
  const dictionary = new Dictionary();
  dictionary.addTitles(0, linesOf(['Gate on Gazes', 'G, and a Gatekeeper']));
  const starting = (start: string) =>
    dictionary.startingWith(start).map((at) => dictionary.words.wordAt(at));
  expect(starting('gat')).toEqual(['gate', 'gatekeeper']);
  expect(starting('g')).toEqual(['g', 'gate', 'gatekeeper', 'gazes']);
  dictionary.addVocabulary(unpackVocabulary(packVocabulary(new Map([['gated', 4]]))));
  expect(starting('gat')).toEqual(['gate', 'gated', 'gatekeeper']);
  expect(starting('gates')).toEqual([]);
  expect(starting('')).toEqual([]);
});

test('of a common start all words come, in the order of the alphabet', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé王'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), word, (words, start) => {
      const dictionary = new Dictionary();
      dictionary.addVocabulary(
        unpackVocabulary(packVocabulary(new Map(words.map((word) => [word, 1])))),
      );
      const found = dictionary.startingWith(start).map((at) => dictionary.words.wordAt(at));
      expect(found).toEqual([...new Set(words)].filter((word) => word.startsWith(start)).sort());
    }),
  );
});

test('a paper is found by every word of its authors’ names, once, and by those that a hyphen joins', () => {
  const dictionary = new Dictionary();
  const authors = [['Zoë Ames', 'Ada Ames'], [], ['Ada Quill-Ames']];
  dictionary.addAuthors(4, unpackAuthors(packAuthors(authors)));
  expect([...(dictionary.get('ames')?.authors ?? [])]).toEqual([4, 6]);
  expect([...(dictionary.get('zoe')?.authors ?? [])]).toEqual([4]);
  expect([...(dictionary.get('quillames')?.authors ?? [])]).toEqual([6]);
});
