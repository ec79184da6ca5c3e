import { expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../../../src/papers/identity/slug.ts';

test('A title becomes a readable address', () => {
  expect(slugOf('Attention Is All You Need')).toBe('attention-is-all-you-need');
  expect(slugOf('It’s Über β-VAE: R&D for C++')).toBe('its-uber-beta-vae-r-and-d-for-c');
  expect(slugOf('A ά-divergence; Чёрный лебедь')).toBe('a-alpha-divergence-chernyy-lebed');
  expect(slugOf('Война и мир')).toBe('voyna-i-mir');
});

test('A long title is cut at a word that can end it', () => {
  const slug = slugOf('Seven Gates of Attention That Were Opened in the Night for the Reader');
  expect(slug).toBe('seven-gates-of-attention-that-were-opened-in-the-night');
  expect(slugOf('a'.repeat(500))).toHaveLength(60);
});

test.each([
  '<script>alert(1)</script>',
  '../../x',
  'CON',
  'index',
  '🔥🔥',
  '基于注意力的语言模型',
  '{{ page.title }}',
  '---',
  '.',
  'x'.repeat(500),
  'Ünïcode\u202e evil',
])('The title %j gives a name that every file system takes', (title) => {
  const slug = slugOf(title);
  expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).not.toMatch(/^(con|index)$/);
  expect(slugOf(title)).toBe(slug);
});

test('Titles without Latin letters still differ', () => {
  expect(slugOf('基于注意力')).not.toBe(slugOf('大语言模型'));
  expect(slugOf('🔥')).not.toBe(slugOf('🧊'));
});

test('A second paper of the same name gets a number', () => {
  expect(freeSlug('on-gates', new Set(['on-gates', 'on-gates-2']))).toBe('on-gates-3');
});
