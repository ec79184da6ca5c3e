import { expect, test } from 'vitest';
import { inOtherWords } from '../../../../src/search/query/other-words.ts';

const acronyms = new Map([
  ['vgr', ['velvet-gate routing']],
  ['qsm', ['quiet small models']],
]);
const known = new Set(['velvet', 'gates']);
const others = (text: string) => inOtherWords(text, acronyms, (word) => known.has(word));

test('an acronym is asked for as the phrase that texts define it by', () => {
  expect(others('VGR for robots')).toEqual(['"velvet-gate routing" for robots']);
});

test('a phrase is asked for as its acronym, in singular or plural', () => {
  expect(others('robots with velvet gate routing')).toEqual(['robots with "vgr"']);
  expect(others('quiet small model')).toEqual(['"qsm"']);
});

test('words that were written as one are asked for apart, where each is common', () => {
  expect(others('velvetgates')).toEqual(['"velvet gates"']);
  expect(others('quiet gatesofvelvet')).toEqual(['quiet "gates of velvet"']);
  expect(others('velvet2gates')).toEqual(['"velvet to gates"']);
  expect(others('velvetx')).toEqual([]);
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
