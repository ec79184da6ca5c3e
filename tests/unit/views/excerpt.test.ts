import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/views/listed-paper.ts';

const sentence = 'Gates open and gates close. ';

test('a short abstract stays whole', () => {
  expect(excerptOf(sentence, [])).toEqual({ text: sentence, math: [], cut: false });
});

test('a long abstract ends after a whole word', () => {
  const { text, cut } = excerptOf(sentence.repeat(30), []);
  expect(cut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(320);
  expect(sentence.repeat(30)).toContain(`${text} `);
});

test('links to posts above an abstract are no part of its excerpt', () => {
  const links = 'X post: https://posts.example/1?s=20 Blog: https://reeds.example/a ';
  const gates = { at: [links.length, links.length + 5] as [number, number], tex: 'g' };
  expect(excerptOf(links + sentence.repeat(13), [gates])).toEqual({
    text: sentence.repeat(13),
    math: [{ at: [0, 5], tex: 'g' }],
    cut: true,
  });
  const within = `This repository https://reeds.example/a opens gates. ${sentence.repeat(20)}`;
  expect(within).toContain(excerptOf(within, []).text);
  expect(excerptOf(within, []).text).toMatch(/^This repository https/);
});

test('a formula is kept whole or left out', () => {
  const before = 'x'.repeat(310);
  const whole = { at: [0, 5] as [number, number], tex: 'x' };
  const torn = { at: [315, 330] as [number, number], tex: 'a + b' };
  const { text, math } = excerptOf(`${before} and a formula ${'y'.repeat(200)}`, [whole, torn]);
  expect(text).toBe(`${before} and`);
  expect(math).toEqual([whole]);
});

test('a text without spaces is cut between letters, and a formula longer than the excerpt is kept whole', () => {
  const reeds = `RAG ${'芦苇'.repeat(300)}`;
  expect(excerptOf(reeds, []).text).toHaveLength(320);
  const long = { at: [0, 350] as [number, number], tex: 'x' };
  expect(excerptOf(`${'x'.repeat(350)}${' is long. '.repeat(20)}`, [long])).toMatchObject({
    math: [long],
    text: 'x'.repeat(350),
  });
});
