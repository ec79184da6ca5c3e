import { expect, test } from 'vitest';
import { everydayWords } from '../../../../src/compile/search-index/write-search-index.ts';

test.each(['recite', 'critics', 'fjords', 'lute', 'thinning'])(
  'knows "%s", which is no typo',
  async (word) => {
    expect((await everydayWords()).has(word)).toBe(true);
  },
);

test.each(['recieve', 'langauge', 'tranformer'])('does not know the typo "%s"', async (typo) => {
  expect((await everydayWords()).has(typo)).toBe(false);
});
