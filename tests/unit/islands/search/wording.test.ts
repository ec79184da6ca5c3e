import { expect, test } from 'vitest';
import {
  asksForEither,
  invalidFieldInWords,
  resultStatus,
  timedInWords,
  whereMatched,
} from '../../../../src/islands/search/wording.ts';
import { emptyQuery } from '../../../../src/search/types.ts';
import { inventedResults } from '../../search/invented-results.ts';

const results = inventedResults({
  query: { ...emptyQuery(), text: 'velvet gates' },
  total: 10,
});

test.each([
  [{}, '10 papers for “velvet gates”'],
  [
    { nextBest: 7 },
    '3 papers with all the words, and 7 with most of them or near in meaning for “velvet gates”',
  ],
  [
    { nextBest: 9 },
    '1 paper with all the words, and 9 with most of them or near in meaning for “velvet gates”',
  ],
  [
    { total: 2, nextBest: 1 },
    '1 paper with all the words, and 1 with most of them or near in meaning for “velvet gates”',
  ],
  [
    { total: 1, nextBest: 1 },
    '1 paper for “velvet gates”. No paper contains all the words; these contain most of them, or are near in meaning.',
  ],
  [
    { relaxed: true },
    '10 papers for “velvet gates”. No paper contains all the words; these contain most of them, or are near in meaning.',
  ],
  [
    { withoutAbstracts: true },
    '10 papers for “velvet gates”, searching titles, authors and topics only: abstracts could not be loaded',
  ],
  [{ withoutOlder: true }, '10 papers for “velvet gates”; older papers could not be loaded'],
  [
    { withoutAbstracts: true, withoutOlder: true },
    '10 papers for “velvet gates”, searching titles, authors and topics only: abstracts could not be loaded; older papers could not be loaded',
  ],
  [{ total: 0 }, 'Nothing found for “velvet gates”'],
])(
  'it is said how many papers hold all the words, and what could not be read: %o',
  (found, said) => {
    expect(resultStatus({ ...results, ...found })).toBe(said);
  },
);

test('a correction is announced with the count, since on screen it stands elsewhere', () => {
  const correction = { from: 'velvit gates', to: 'velvet gates' };
  const putRight = { ...results, correction, leftOut: ['zxqv'] };
  expect(resultStatus(putRight, true)).toBe(
    '10 papers for “velvet gates” instead of “velvit gates”. No paper contains “zxqv”.',
  );
  expect(resultStatus(putRight)).toBe('10 papers for “velvet gates”. No paper contains “zxqv”.');
});

test('a value that an operator does not take is answered with the values that it takes', () => {
  expect(invalidFieldInWords({ field: 'has', called: 'has', value: 'foo' })).toBe(
    '“has:foo” is ignored: use has:code, has:project or has:venue.',
  );
  expect(invalidFieldInWords({ field: 'in', called: 'year', value: 'summer' })).toBe(
    '“year:summer” is ignored: use year:2025, year:2025-08, year:2025-08-20, year:2025-W34 or year:this-week.',
  );
});

test('an excerpt with a marked word says that the abstract matched, where titles alone were asked', () => {
  expect(whereMatched(['title'], [{ text: 'Gates', mark: true }])).toBe('in title and abstract');
  expect(whereMatched(['title'], [{ text: 'Gates', mark: false }])).toBe('in title');
  expect(whereMatched(['abstract'], [{ text: 'Gates', mark: true }])).toBe('in abstract');
  expect(whereMatched(['meaning', 'title'], [])).toBe('in title');
  expect(whereMatched(['meaning'], [])).toBe('near in meaning');
  expect(whereMatched([], [])).toBe('');
});

test('of a pasted abstract only the beginning is repeated', () => {
  const text = `We bake bread with ${'very old and patient '.repeat(20)}ovens.`;
  const said = resultStatus({ ...results, query: { ...emptyQuery(), text } });
  expect(said).toMatch(/^10 papers for “We bake bread with very old .*\p{L}…”$/u);
  expect(said.length).toBeLessThan(110);
});

test('what a query says of time is told as days', () => {
  expect(
    timedInWords({
      said: 'last week',
      days: ['2026-08-10', '2026-08-16'],
      orVenue: false,
      isInWords: true,
    }),
  ).toMatch(/^Only editions of 10\s–\s16 August 2026: “last week”\.$/);
  expect(
    timedInWords({
      said: 'in:today',
      days: ['2026-08-20', '2026-08-20'],
      orVenue: false,
      isInWords: false,
    }),
  ).toBe('Only editions of 20 August 2026: “in:today”.');
  expect(timedInWords({ said: 'latest', days: null, orVenue: false, isInWords: true })).toBe(
    'Newest first, since you wrote “latest”.',
  );
});

test('for words in another script than the papers, their language is named', () => {
  const leftOut = ['как', 'обучить'];
  expect(resultStatus({ ...results, leftOut })).toMatch(/papers here are in English: try words/);
});

test('OR between words is told as ignored, in quotation marks it is a word', () => {
  expect(asksForEither('velvet OR silk')).toBe(true);
  expect(asksForEither('velvet or silk')).toBe(false);
  expect(asksForEither('"velvet OR silk" gates')).toBe(false);
});
