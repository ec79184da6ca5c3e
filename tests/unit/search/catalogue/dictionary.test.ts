import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedCompounds, numberedNames, tailsOf, wordsOf } from '../../../../src/text/words.ts';
import { catalogued, catalogueOf, packedCatalogue } from '../packed-catalogue.ts';

const letters = fc.constantFrom(..."abzABZ09  --../,:'é∞ß王–");
const title = fc.oneof(
  fc.string({ unit: letters }),
  fc.string({ unit: fc.constantFrom('abc', 'Net', ' 1', '23', ' ', '-2', '.', 'é') }),
);

test('titles are found by all their words and compounds, and keep their words in order', () => {
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const catalogue = catalogueOf(titles.map((title) => ({ title })));
      expect(titles.map((_, paper) => catalogue.titles.wordsAt(paper))).toEqual(
        titles.map(wordsOf),
      );
      const words = titles.map((title) => [
        ...wordsOf(title),
        ...joinedCompounds(title),
        ...numberedNames(title),
        ...tailsOf(title),
      ]);
      for (const word of words.flat()) {
        const holding = words.flatMap((held, paper) => (held.includes(word) ? [paper] : []));
        expect([...(catalogue.dictionary.get(word)?.titles ?? [])]).toEqual(holding);
      }
    }),
  );
});

test('a name in camel case is found by what it ends with', () => {
  expect(tailsOf('LookupViT and DreamFusionNet')).toEqual(['vit', 'fusionnet', 'net']);
  expect(tailsOf('Text2Video, GPT4o, LLaVA, LLMs, 3DGS and Gates')).toEqual(['video']);
});

test('a paper is found by every word of its authors’ names, once, and by those that a hyphen joins', () => {
  const authors = [['Zoë Ames', 'Ada Ames'], [], ['Ada Quill-Ames']];
  const { dictionary } = catalogueOf(authors.map((authors) => ({ authors })));
  expect([...(dictionary.get('ames')?.authors ?? [])]).toEqual([0, 2]);
  expect([...(dictionary.get('zoe')?.authors ?? [])]).toEqual([0]);
  expect([...(dictionary.get('quillames')?.authors ?? [])]).toEqual([2]);
  expect(dictionary.get('quill')?.titles).toHaveLength(0);
});

test('a word is found once its papers have arrived, and in all shares that have', () => {
  const { catalogue, arrive, arriveVocabulary } = packedCatalogue(
    [catalogued([{ title: 'Old Gates' }]), catalogued([{ title: 'New Gates' }])],
    { vocabulary: { gates: 40, gated: 3 } },
  );
  const { dictionary } = catalogue;
  arrive(1);
  expect(dictionary.get('old')).toBeUndefined();
  expect([...(dictionary.get('gates')?.titles ?? [])]).toEqual([1]);
  arrive(0);
  expect([...(dictionary.get('gates')?.titles ?? [])].sort()).toEqual([0, 1]);
  expect(dictionary.get('gated')).toBeUndefined();
  arriveVocabulary();
  expect(dictionary.get('gated')?.abstracts).toBe(3);
  expect(Math.abs((dictionary.get('gates')?.abstracts ?? 0) / 40 - 1)).toBeLessThan(0.25);
});
