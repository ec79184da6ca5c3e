import { expect, it } from 'vitest';
import { parts, say } from '../../../src/words/message.ts';

it('fills placeholders, numbers as the language writes them', () => {
  expect(say('{n} of {all} in {list}', { n: 3, all: 13706, list: 'Reeds' })).toBe(
    '3 of 13,706 in Reeds',
  );
});

it('takes the plural form that the number asks for', () => {
  const papers = { one: '{n} paper', other: '{n} papers' };
  expect(say(papers, { n: 1 })).toBe('1 paper');
  expect(say(papers, { n: 0 })).toBe('0 papers');
});

it('never reads a value as a message', () => {
  expect(say('By {name}', { name: '{n} $& <a>' })).toBe('By {n} $& <a>');
});

it('puts elements where a sentence names them', () => {
  const link = (text: string) => ({ link: text });
  expect(parts('Read <a>the manual</a>, {name}.', { a: link, name: { name: 'Ada' } })).toEqual([
    'Read ',
    { link: 'the manual' },
    ', ',
    { name: 'Ada' },
    '.',
  ]);
});
