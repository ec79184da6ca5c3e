import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../../src/search/query/parse.ts';

test('plain words are what a paper must hold, compounds as their parts', () => {
  expect(parse('Sparse GPT-4 attention').words).toEqual(['sparse', 'gpt', '4', 'attention']);
});

test('quoted words are a phrase, and words besides', () => {
  const { phrases, words } = parse('"sparse attention" tokens');
  expect(phrases).toEqual([['sparse', 'attention']]);
  expect(words).toEqual(['sparse', 'attention', 'tokens']);
});

test('a minus keeps a word out, but not inside a compound', () => {
  expect(parse('diffusion -video').without).toEqual(['video']);
  expect(parse('text-to-video').without).toEqual([]);
});

test('fields narrow and are no words', () => {
  const asked = parse(
    'topic:agents author:"Ada Lovelace" title:gates in:2025-08 has:code is:unread',
  );
  expect(asked).toMatchObject({
    words: [],
    topics: ['agents'],
    authorWords: ['ada', 'lovelace'],
    titleWords: ['gates'],
    editions: ['2025-08'],
    has: ['code'],
    is: ['unread'],
  });
});

test('a field that is unknown, empty or senseless is plain words', () => {
  expect(parse('colour:red').words).toEqual(['colour', 'red']);
  expect(parse('in:summer').words).toEqual(['in', 'summer']);
  expect(parse('has:').words).toEqual(['has']);
});

test('the last word is still growing until a space follows it', () => {
  expect(parse('spar').growing).toBe(true);
  expect(parse('sparse ').growing).toBe(false);
});

test('any text whatever is understood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parse(text).words.every((word) => word.length > 0)).toBe(true);
    }),
  );
});
