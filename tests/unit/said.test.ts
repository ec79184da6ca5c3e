import { expect, it } from 'vitest';
import { tableOf } from '../../src/compile/words/tables.ts';
import { type Said, said, saidIn } from '../../src/said.ts';
import { textOf } from '../../src/text-of-said.ts';

const english = tableOf('en');
const german = tableOf('de');

it('says a message in the language of the table, with names as they are', () => {
  const published = said('paperWords.citeAs', { reference: 'Reeds (2025)' });
  expect(textOf(published, english)).toBe('Cite as: Reeds (2025)');
  expect(textOf(published, german)).toBe('Zitieren als: Reeds (2025)');
});

it('says messages, days and shares within a message', () => {
  const list = said('editionWords.mostVotesOf', {
    list: said('editionWords.week', { week: 34, year: ['plainDay', '2025'] }),
  });
  expect(textOf(list, english)).toBe('Week 34 of 2025, most votes');
  const rise = said('editionWords.rise', { before: ['percent', 3, 62], now: ['percent', 1, 4] });
  expect(textOf(rise, english)).toBe('5% → 25%');
});

it('says facts side by side, and quoted words as the language quotes them', () => {
  const facts: Said = ['facts', ['longDay', '2025-08-20'], 'Reedmace'];
  expect(textOf(facts, english)).toBe('Wednesday 20 August 2025 · Reedmace');
  const words: Said = ['row', said('listWords.quoted', { text: 'reed' }), 'moss'];
  expect(textOf(words, english)).toBe('“reed”, moss');
  expect(textOf(words, german)).toBe('„reed“, moss');
});

it('never takes a name for a message, even if it is written as a key or as data', () => {
  for (const name of ['paperWords.cite', '["longDay","2025-08-20"]'])
    expect(textOf(name, german)).toBe(name);
});

it('is read from an attribute as it was written: a key alone, or data', () => {
  expect(saidIn('paperWords.cite')).toEqual(said('paperWords.cite'));
  const votes = said('paperWords.votes', { n: 1200 });
  expect(textOf(saidIn(JSON.stringify(votes)), english)).toBe('1,200 votes');
  expect(textOf(saidIn('1200'), english)).toBe('1,200');
});
