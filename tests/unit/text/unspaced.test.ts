import { expect, test } from 'vitest';
import { mayBeUnspaced } from '../../../src/text/unspaced.ts';
import { wordsOf } from '../../../src/text/words.ts';

const unspaced =
  /(?=\p{L})[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

test('each letter of a script without spaces is known as one by the quick test', () => {
  const missed: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const sign = String.fromCodePoint(point);
    if (unspaced.test(sign) && !mayBeUnspaced(sign)) missed.push(point.toString(16));
  }
  expect(missed).toEqual([]);
});

test('words are the same, whatever words stand beside them', () => {
  expect(wordsOf('Ⰰ𚿰 ⻳')).toEqual([...wordsOf('Ⰰ𚿰'), ...wordsOf('⻳')]);
});
