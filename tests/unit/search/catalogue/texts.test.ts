import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTexts, packTexts, unpackTexts } from '../../../../src/search/catalogue/texts.ts';
import { wordsOf } from '../../../../src/text/words.ts';

/** Texts packed and read again, in a dictionary that has their words in another order. */
function readAgain(texts: string[]): string[] {
  const words = [...new Set(texts.flatMap(wordsOf)), 'further'];
  const dictionary = words.toReversed();
  const places = Uint32Array.from(words, (word) => dictionary.indexOf(word));
  const packed = packTexts(
    texts,
    (text) => (text.length % 2 === 0 ? ['further'] : []),
    (word) => words.indexOf(word),
  );
  const all = allTexts((place) => dictionary[place] ?? '');
  all.add(0, unpackTexts(packed, places));
  return texts.map((_, i) => all.textAt(i));
}

test('titles and names come back as they were written', () => {
  const texts = [
    'MoH: Multi-Head Attention as Mixture-of-Head Attention',
    '  What?! “Über” LoRA (v2.5)… ',
    'Zoë V. O’Neill-Ångström',
    '大規模言語モデルの評価 with GPT-4o',
    '½ of 한국어, ﬁne & ∞',
    '∞',
    '←\u0338',
    ' ',
    '',
  ];
  expect(readAgain(texts)).toEqual(texts);
});

test('so does any other text of one line', () => {
  const unit = fc.oneof(
    fc.constantFrom(..."abzABZ019  --../,:()'é∞ß½王–İ"),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
      .filter((letter) => !letter.includes('\n')),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit })), (texts) => {
      expect(readAgain(texts)).toEqual(texts);
    }),
  );
});
