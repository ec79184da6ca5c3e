import { expect, test } from 'vitest';
import { liftsOf } from '../../../../src/search/query/parse.ts';

test('fields, exclusions and quotation marks can be lifted, one by one', () => {
  expect(liftsOf('"velvet gates" -video has:code robots')).toEqual([
    { part: null, text: 'velvet gates -video has:code robots' },
    { part: '-video', text: '"velvet gates" has:code robots' },
    { part: 'has:code', text: '"velvet gates" -video robots' },
  ]);
  expect(liftsOf('author:"ada quill"')).toEqual([{ part: 'author:"ada quill"', text: '' }]);
});

test('plain words cannot', () => {
  expect(liftsOf('colour:red robots')).toEqual([]);
});
