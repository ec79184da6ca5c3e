import { expect, test } from 'vitest';
import { cardSvg } from '../../../../src/publish/cards/cards-of.ts';

test('a card whose title is Arabic begins on the right', () => {
  const svg = cardSvg('3', 'أبواب في Broadsheet', ['أبواب']);
  expect(svg.match(/x="1128" [^>]*text-anchor="end"/g)).toHaveLength(2);
  expect(svg).not.toContain('x="72" y');
});

test('a Chinese title is broken into lines that the card has room for', () => {
  const svg = cardSvg('3', '研究神经网络中的门以及它们如何打开又关上', []);
  expect(svg.match(/x="72"/g)).toHaveLength(2);
});
