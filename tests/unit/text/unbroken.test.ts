import { expect, it } from 'vitest';
import { unbroken } from '../../../src/text/unbroken.ts';

it.each([
  ['Co-design of 3-D X-ray maps', ['Co-design', '3-D', 'X-ray']],
  ['GPT-4o and Qwen-2.5 re-rank', ['GPT-4o', 'Qwen-2', 're-rank']],
  ['Self-supervised end-to-end long-term memory', []],
  ['Top-k routing, top-p sampling', ['Top-k', 'top-p']],
  ['X-ray-based', ['X-ray']],
  ['大规模语言模型-AI', []],
  ['Electroencephalography-2', []],
])('keeps short parts beside a hyphen together in %s', (title, words) => {
  expect(unbroken(title).map(([from, to]) => title.slice(from, to))).toEqual(words);
});
