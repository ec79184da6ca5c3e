import { expect, it } from 'vitest';
import { translator } from '../../../../src/islands/language/in-own-words.ts';
import type { WordsFile } from '../../../../src/islands/language/words-file.ts';

const words: WordsFile = {
  from: { code: 'en', locale: 'en-GB', direction: 'ltr' },
  language: { code: 'de', locale: 'de', direction: 'ltr' },
  offered: '',
  read: '',
  close: '',
  messages: [
    ['Your desk', 'Schreibtisch'],
    [
      { one: '{n} paper', other: '{n} papers' },
      { one: '{n} Artikel', other: '{n} Artikel insgesamt' },
    ],
    [
      { one: '{n} other', other: '{n} others' },
      { one: '{n} weiterer', other: '{n} weitere' },
    ],
    ['{weekday} {day}', '{weekday}, {day}'],
    ['{n} of {all} papers in {list}', '{n} von {all} Artikeln in {list}'],
    ['Read <a>the manual</a> first', '<a>Das Handbuch</a> zuerst lesen'],
    ['Published {day}', 'Erschienen am {day}'],
    ['{n} of {day}', '{n} vom {day}'],
    ['{part} of {whole}', '{part} von {whole}'],
    ['{at} of {n}', '{at} von {n}'],
    ['List: {list}', 'Liste: {list}'],
    ['Save', 'Alle merken'],
    ['Save', 'Merken'],
    ['Save', 'Merken'],
    [', ', ', '],
    ['“{text}”', '„{text}“'],
    ['{site}. {tagline}.', '{site}: {tagline}.'],
    ['{found} for {words}', '{found} für {words}'],
  ],
};
const translate = translator(words, (text) => text === 'Reedmace' || text === 'Save');

it.each([
  ['Your desk', 'Schreibtisch'],
  ['1 paper', '1 Artikel'],
  ['13,706 papers', '13.706 Artikel insgesamt'],
  ['Published 20 August 2025', 'Erschienen am 20. August 2025'],
  ['Wednesday 20 August 2025', 'Mittwoch, 20. August 2025'],
  ['3 of 1,200 papers in Reeds and moss', '3 von 1.200 Artikeln in Reeds and moss'],
  ['18%', '18 %'],
  ['3 of 62', '3 von 62'],
  ['2025', '2025'],
  ['Save', 'Merken'],
  ['3 papers for “moss”', '3 Artikel insgesamt für „moss“'],
  ['List: \uE000\u01003 papers\uE001', 'Liste: \uE000\u01003 Artikel insgesamt\uE001'],
  ['18–24 August 2025', '18.–24. August 2025'],
  ['28 July – 3 August 2025', '28. Juli – 3. August 2025'],
  ['Ada, Moss and 2 others', 'Ada, Moss und 2 weitere'],
  ['Ada, Moss and 2 others\u00a0· NeurIPS', 'Ada, Moss und 2 weitere · NeurIPS'],
  [
    '\uE000\u0100Ada\uE001 and \uE000\u0101Moss\uE001',
    '\uE000\u0100Ada\uE001 und \uE000\u0101Moss\uE001',
  ],
  ['“reeds”, “Save”', '„reeds“, „Save“'],
  ['Wednesday 20 August 2025 · Reedmace', 'Mittwoch, 20. August 2025 · Reedmace'],
  ['Reedmace. Your desk.', 'Reedmace: Schreibtisch.'],
])('says "%s" as "%s"', (text, said) => {
  expect(translate(text)?.replace(/[\u00a0\u2009]/g, ' ')).toBe(said);
});

it.each(['Search and rescue', 'Reeds of the north', 'Wednesday reading'])(
  'leaves a title as it is: "%s"',
  (title) => {
    expect(translate(title)).toBe(null);
  },
);

it.each(['2501.12345', '0.85', '007'])('leaves what is no whole number: "%s"', (text) => {
  expect(translate(text)).toBe(null);
});

it('keeps the elements of a sentence, wherever they go', () => {
  expect(translate('Read \uE000\u0101the manual\uE001 first')).toBe(
    '\uE000\u0101Das Handbuch\uE001 zuerst lesen',
  );
});

it('reads a number that stands in no figure, and says what another number is named for', () => {
  const arabic = translator(
    {
      ...words,
      from: { code: 'ar', locale: 'ar', direction: 'rtl' },
      messages: [
        [
          { one: 'ورقة واحدة', two: 'ورقتان', few: '{n} أوراق', other: '{n} ورقة' },
          { one: '{n} Artikel', other: '{n} Artikel insgesamt' },
        ],
        ['من {total}', 'von {total}'],
        ['من {day}', 'ab {day}'],
      ],
    },
    () => false,
  );
  expect(arabic('ورقة واحدة')).toBe('1 Artikel');
  expect(arabic('ورقتان')).toBe('2 Artikel insgesamt');
  expect(arabic('من 62')).toBe('von 62');
  expect(arabic('من 20 أغسطس 2025')).toBe('ab 20. August 2025');
});
