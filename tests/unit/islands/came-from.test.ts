import { expect, test } from 'vitest';
import { listIn } from '../../../src/islands/came-from.ts';

const stop = { href: 'https://papers.example/papers/on-kites/', title: 'On kites' };
const list = {
  name: 'Agents',
  href: 'https://papers.example/topics/agents/',
  stops: [stop],
  further: [17],
};

test('a list that was kept leads on', () => {
  expect(listIn(JSON.stringify(list))).toEqual(list);
});

test.each(['', '{"name', '5', '[]', 'null', '{"name":"Agents"}', '{"stops":{}}'])(
  'of a damaged list, %s, nothing is taken, and nothing is thrown',
  (text) => {
    expect(listIn(text)).toBeNull();
  },
);

test('a damaged stop of a list is left out', () => {
  const stops = [null, 7, { href: 'nowhere', title: '' }, { title: 'On reeds' }, stop];
  expect(listIn(JSON.stringify({ ...list, stops }))).toEqual(list);
});

test('a list of an earlier release has its stops alone', () => {
  const { further: _, ...earlier } = list;
  expect(listIn(JSON.stringify(earlier))).toEqual(earlier);
});
