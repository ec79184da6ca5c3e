import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { glossaryFor } from '../../../../src/compile/search-index/glossary.ts';

const [languages = [], ...terms] = glossaryFor('en');

test('each term has a spelling in most languages, and a spelling stands for one term', () => {
  expect(terms.filter((cells) => cells.length !== languages.length)).toEqual([]);
  const said = terms.filter(([term]) => term !== '');
  const lacking = said.filter((cells) => cells.filter((cell) => cell === '').length > 4);
  expect(lacking).toEqual([]);
  const twice = languages.slice(1).flatMap((language, i) => {
    const spellings = said.flatMap((cells) => cells[i + 1]?.split(';') ?? []).filter(Boolean);
    return spellings
      .filter((spelling, at) => spellings.indexOf(spelling) < at)
      .map((spelling) => `${language}: ${spelling}`);
  });
  expect(twice).toEqual([]);
});

test('a reader fetches no more than 70 kB of terms', () => {
  const packed = gzipSync(JSON.stringify([languages, ...terms]), { level: 9 });
  expect(packed.length).toBeLessThan(70_000);
});
