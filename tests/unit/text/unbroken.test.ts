import { expect, it } from 'vitest';
import { unbroken } from '../../../src/text/unbroken.ts';

it.each([
  ['Co-design of 3-D X-ray maps', ['Co-design', '3-D', 'X-ray']],
  ['GPT-4o and Qwen-2.5 re-rank', ['GPT-4o', 'Qwen-2', 're-rank']],
  ['Multi-dimensional end-to-end memory', ['Multi-dimensional', 'end-to-end']],
  ['Higher-dimensionality representation-learning', []],
  ['COMMON-SENSE-WORLDS', []],
  ['Top-k routing, top-p sampling', ['Top-k', 'top-p']],
  ['X-ray-based', ['X-ray-based']],
  ['X-ray-tomography-guided', ['X-ray']],
  ['大规模语言模型-AI', []],
  ['Electroencephalography-2', []],
])(
  'breaks no hyphened word that has room, and no short part off a longer one, in %s',
  (title, words) => {
    expect(unbroken(title).map(([from, to]) => title.slice(from, to))).toEqual(words);
  },
);
