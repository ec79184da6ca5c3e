import { expect, test } from 'vitest';
import { queryOfAddress, wordsOfAddress } from '../../../src/islands/words-of-address.ts';

test.each([
  ['papers/velvet-gates-quiet-rout/', 'velvet gates quiet rout'],
  ['papers/velvet-gates.html', 'velvet gates'],
  ['papers/2508.01234', '2508.01234'],
  ['authors/j%C3%BCrgen-m%C3%BCller/', 'jürgen müller'],
  ['papers/j%C3%BCrgen-m%C3', 'jürgen m'],
  ['', ''],
  ['--/', ''],
])('the address %s asks for "%s"', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});

test.each([
  ['topics/velvet-gates/', 'topic:velvet-gates'],
  ['editions/2025-W34/', 'in:2025-W34'],
  ['editions/2025-08-20-evening/', 'in:2025-08-20'],
  ['authors/ada-quill/', 'author:ada-quill'],
  ['authors/%E5%BC%A0%E4%B8%89/', 'author:张三'],
  ['topics/trends/', 'trends'],
  ['papers/velvet-gates/', 'velvet gates'],
  ['topics/', 'topics'],
])('in place of the page %s one searches for "%s"', (path, query) => {
  expect(queryOfAddress(path)).toBe(query);
});
