import { expect, test } from 'vitest';
import {
  otherWordsFor,
  readAcronyms,
  withCompounds,
} from '../../../../src/search/plan/other-words.ts';
import { parse } from '../../../../src/search/query/parse.ts';
import { inventedCatalogue } from '../invented.ts';

const acronyms = readAcronyms([
  ['vgr', ['velvet-gate routing']],
  ['qsm', ['quiet small models']],
]);
const catalogue = inventedCatalogue(undefined, { gates: 3, velvet: 3 });
/** Which words of a text are said in which other words: `0–2: vgr`. */
const others = (text: string) =>
  otherWordsFor(parse(text), acronyms, catalogue).map(
    ({ first, last, words }) => `${first}–${last}: ${words.join(' ')}`,
  );

test('an acronym is looked for as the phrase that texts define it by', () => {
  expect(others('VGR for robots')).toEqual(['0–0: velvet gate routing', '0–0: gate routing']);
  expect(others('VGRs')).toEqual(others('VGR'));
});

test('a phrase is looked for as its acronym, in singular or plural, with its hyphens or without', () => {
  expect(others('robots with velvet gate routing')).toEqual(['2–4: vgr']);
  expect(others('robots with velvet-gate routing')).toEqual(['2–4: vgr']);
  expect(others('quiet small model')).toEqual(['0–2: qsm']);
});

test('the end of a long form stands for its acronym, too', () => {
  expect(others('robots with gate routing')).toEqual(['2–3: vgr']);
});

test('words that were written as one are looked for as a compound, where each is common', () => {
  const apart = (text: string) => withCompounds(text, catalogue);
  expect(apart('Velvetgates')).toBe('velvet-gates');
  expect(apart('quiet gatesofvelvet')).toBe('quiet gates-of-velvet');
  expect(apart('velvetx')).toBe('velvetx');
  expect(apart('"velvetgates"')).toBe('"velvetgates"');
});

test('so are two that stand side by side in some title, however rare', () => {
  const rare = inventedCatalogue([
    { title: 'Real Estate on Loud Herons', authors: ['Quiet Heron'], topics: [] },
  ]);
  const apart = (text: string) => withCompounds(text, rare);
  expect(apart('LoudHerons')).toBe('loud-herons');
  expect(apart('realestate herons')).toBe('real-estate herons');
  expect(apart('estateherons heronsloud quietheron')).toBe('estateherons heronsloud quietheron');
});

test('what has quotes or fields is meant as it stands', () => {
  expect(others('"VGR"')).toEqual([]);
  expect(others('VGR has:code')).toEqual([]);
});

test('a word that is joined to an acronym stays in the query', () => {
  expect(others('VGR-2')).toEqual(others('VGR'));
});
