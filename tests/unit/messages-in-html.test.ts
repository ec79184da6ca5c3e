import { expect, it } from 'vitest';
import { tableOf } from '../../src/compile/words/tables.ts';
import { message, type PageText, textInAttribute } from '../../src/messages-in-html.ts';
import { textOf } from '../../src/page-text.ts';

const english = tableOf('en');
const german = tableOf('de');

it('says a message in the language of the table, with names as they are', () => {
  const published = message('paperWords.citeAs', { reference: 'Reeds (2025)' });
  expect(textOf(published, english)).toBe('Cite as: Reeds (2025)');
  expect(textOf(published, german)).toBe('Zitieren als: Reeds (2025)');
});

it('says messages, days and shares within a message', () => {
  const list = message('editionWords.mostVotesOf', {
    list: message('editionWords.week', { week: 34, year: ['plainDay', '2025'] }),
  });
  expect(textOf(list, english)).toBe('Week 34 of 2025, most votes');
  const rise = message('editionWords.rise', { before: ['percent', 3, 62], now: ['percent', 1, 4] });
  expect(textOf(rise, english)).toBe('5% → 25%');
});

it('says facts side by side, and quoted words as the language quotes them', () => {
  const facts: PageText = ['facts', ['longDay', '2025-08-20'], 'Reedmace'];
  expect(textOf(facts, english)).toBe('Wednesday 20 August 2025 · Reedmace');
  const words: PageText = ['row', message('listWords.quoted', { text: 'reed' }), 'moss'];
  expect(textOf(words, english)).toBe('“reed”, moss');
  expect(textOf(words, german)).toBe('„reed“, moss');
});

it('never takes a name for a message, even if it is written as a key or as data', () => {
  for (const name of ['paperWords.cite', '["longDay","2025-08-20"]'])
    expect(textOf(name, german)).toBe(name);
});

it('is read from an attribute as it was written: a key alone, or data', () => {
  expect(textInAttribute('paperWords.cite')).toEqual(message('paperWords.cite'));
  const votes = message('paperWords.votes', { n: 1200 });
  expect(textOf(textInAttribute(JSON.stringify(votes)), english)).toBe('1,200 votes');
  expect(textOf(textInAttribute('1200'), english)).toBe('1,200');
});
