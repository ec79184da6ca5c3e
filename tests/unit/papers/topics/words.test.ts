import { expect, test } from 'vitest';
import { sentencesOf, wordingOf } from '../../../../src/papers/topics/words.ts';

const sentences = (text: string) =>
  sentencesOf(text, (written) => written).map(({ words }) => words);

test('a sentence ends where blank space follows a stop, with closing quotes and brackets between', () => {
  expect(sentences('A 1.5 m kite ("red.") rose!\nIt fell; twice.Then...\u00a0gone')).toEqual([
    ['A', '1', '5', 'm', 'kite', 'red'],
    ['rose'],
    ['It', 'fell'],
    ['twice', 'Then'],
    ['gone'],
  ]);
});

test('full stops before the first word and after the last do not split a sentence', () => {
  expect(sentences('. . Kites. . ')).toEqual([['Kites']]);
  expect(sentences(' ... ')).toEqual([]);
});

test('a stretch of a text is given as it stands', () => {
  const [sentence] = sentencesOf('We fly “box-kites”, often.', (written) => written);
  expect(sentence && wordingOf(sentence, 2, 3)).toBe('box-kites');
});
