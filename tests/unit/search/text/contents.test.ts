import { expect, test } from 'vitest';
import { lineAt } from '../../../../src/search/catalogue/lines.ts';
import { fileOf, packContents, unpackContents } from '../../../../src/search/text/contents.ts';

const contents = unpackContents(
  packContents({
    fragments: ['en_1', 'en_2', 'en_3'],
    lengths: [7, 300, 0],
    froms: ['gates', 'robot'],
    files: ['en_a', 'en_b'],
  }),
);

test('papers keep their files and lengths', () => {
  expect([...contents.lengths]).toEqual([7, 300, 0]);
  expect([0, 1, 2, 3].map((i) => lineAt(contents.fragments, i))).toEqual([
    'en_1',
    'en_2',
    'en_3',
    '',
  ]);
});

test('a word is in the last file that begins with it or before it', () => {
  const found = ['ask', 'gates', 'quiet', 'robot', 'zebra'].map((word) => fileOf(word, contents));
  expect(found).toEqual(['', 'en_a', 'en_a', 'en_b', 'en_b']);
});
