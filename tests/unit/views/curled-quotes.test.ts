import { expect, test } from 'vitest';
import { curledQuotes } from '../../../src/views/typeset.ts';

test.each([
  ['a "wide" token', 'a “wide” token'],
  ['"Wide," we say', '“Wide,” we say'],
  ["the model's heads, the models' heads", 'the model’s heads, the models’ heads'],
  ["so-called 'gates' and the '90s", 'so-called ‘gates’ and the ’90s'],
  ['("wide")—"narrow"', '(“wide”)—“narrow”'],
  [`"'wide' is wrong"`, '“‘wide’ is wrong”'],
  [`he said "it's 'wide'"`, 'he said “it’s ‘wide’”'],
  ['“as it was”', '“as it was”'],
  ["'", '’'],
])('%s', (text, curled) => {
  expect(curledQuotes(text)).toBe(curled);
  expect(curledQuotes(text)).toHaveLength(text.length);
});

test('a long text of nothing but quotation marks comes back whole', () => {
  const text = `${"'a ".repeat(20_000)}${'"'.repeat(20_000)}`;
  expect(curledQuotes(text)).toHaveLength(text.length);
});
