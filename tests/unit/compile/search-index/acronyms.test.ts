import { expect, test } from 'vitest';
import { findAcronyms } from '../../../../src/compile/search-index/write-search-index.ts';

test('acronyms are found with the words that they stand for', () => {
  const texts = [
    'We propose Velvet-Gate Routing (VGR), and Mixture-of-Gates (MoG).',
    'Quiet small models (QSMs) wait. The cost (USD) and the state of the robots (SOTR) do not.',
    'See (Quill) and nothing like it (ABC).',
  ];
  expect(findAcronyms(texts, 1)).toEqual(
    new Map([
      ['mog', ['mixture-of-gates']],
      ['qsm', ['quiet small models']],
      ['sotr', ['state of the robots']],
      ['vgr', ['velvet-gate routing']],
    ]),
  );
});

test('what few papers say of an acronym is left out beside what many say', () => {
  const many = Array.from({ length: 5 }, () => 'Velvet-gate routing (VGR).');
  expect(findAcronyms([...many, 'Very green robots (VGR).'], 1).get('vgr')).toEqual([
    'velvet-gate routing',
  ]);
  expect(findAcronyms(['Velvet-gate routing (VGR).'], 2).size).toBe(0);
});
