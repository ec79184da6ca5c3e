import { expect, test } from 'vitest';
import { inOtherWords } from '../../../../src/search/query/other-words.ts';

const acronyms = new Map([
  ['vgr', ['velvet-gate routing']],
  ['qsm', ['quiet small models']],
]);
const known = new Set(['behavior', 'tokenisation', 'modeling']);
const others = (text: string) => inOtherWords(text, acronyms, (word) => known.has(word));

test('an acronym is asked for as the phrase that texts define it by', () => {
  expect(others('VGR for robots')).toEqual(['"velvet-gate routing" for robots']);
});

test('a phrase is asked for as its acronym, in singular or plural', () => {
  expect(others('robots with velvet gate routing')).toEqual(['robots with "vgr"']);
  expect(others('quiet small model')).toEqual(['"qsm"']);
});

test('words are asked for as the other English spells them, where that is known', () => {
  expect(others('behaviour cloning')).toEqual(['behavior cloning']);
  expect(others('tokenization')).toEqual(['tokenisation']);
  expect(others('modelling')).toEqual(['modeling']);
  expect(others('colour')).toEqual([]);
});

test('what has quotes or fields is meant as it stands', () => {
  expect(others('"VGR"')).toEqual([]);
  expect(others('VGR has:code')).toEqual([]);
});

test('what an acronym is joined to stays asked for, and is not left out', () => {
  expect(inOtherWords('VGR-2', new Map([['vgr', ['velvet gate routing']]]), () => true)).toEqual([
    '"velvet gate routing" 2',
  ]);
});
