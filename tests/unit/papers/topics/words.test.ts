import { expect, test } from 'vitest';
import { wordNumbered } from '../../../../src/papers/topics/lexicon.ts';
import { eachSentence, wordingOf, wordsOf } from '../../../../src/papers/topics/words.ts';

const sentences = (text: string) => {
  const words = wordsOf(text);
  const read: string[][] = [];
  eachSentence(words, ({ first, last }) => {
    read.push(words.numbers.slice(first, last + 1).map((number) => wordNumbered(number).text));
  });
  return read;
};

test('words are runs of letters and digits of any script', () => {
  expect(sentences('Kite-2 flies, naïvely: 数据_und 𝔘𝟛 😀.')).toEqual([
    ['Kite', '2', 'flies', 'naïvely'],
    ['数据', 'und', '𝔘𝟛'],
  ]);
});

test('a sentence ends where blank space follows a stop, with closing quotes and brackets between', () => {
  expect(sentences('A 1.5 m kite ("red.") rose!\nIt fell; twice.Then...\u00a0gone')).toEqual([
    ['A', '1', '5', 'm', 'kite', 'red'],
    ['rose'],
    ['It', 'fell'],
    ['twice', 'Then'],
    ['gone'],
  ]);
});

test('stops before the first word and behind the last make no sentence', () => {
  expect(sentences('. . Kites. . ')).toEqual([['Kites']]);
  expect(sentences(' ... ')).toEqual([]);
});

test('half a character is no letter, whatever text was read before', () => {
  wordsOf('𝔘'.repeat(9));
  expect(sentences('a\ud835')).toEqual([['a']]);
  expect(sentences('\udd18b \ud835c')).toEqual([['b', 'c']]);
});

test('the same word has the same number, and other words have others, however many are met', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `w${at.toString(36)}`);
  const text = many.join(' ');
  const { numbers } = wordsOf(text);
  expect(new Set(numbers).size).toBe(many.length);
  expect(wordsOf(text).numbers).toEqual(numbers);
  expect(numbers.map((number) => wordNumbered(number).text)).toEqual(many);
});

test('words that differ in their middle alone are told apart, and so is one from its beginning', () => {
  const [one, other, start] = wordsOf('interpretable intercretable interpret').numbers;
  expect(new Set([one, other, start]).size).toBe(3);
});

test('a stretch of a text is given as it stands', () => {
  const text = 'We fly “box-kites”, often.';
  const words = wordsOf(text);
  expect(wordingOf({ text, words }, 2, 3)).toBe('box-kites');
});
