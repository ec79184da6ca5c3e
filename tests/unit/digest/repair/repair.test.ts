import { describe, expect, test } from 'vitest';
import { repair, repairRules } from '../../../../src/digest/repair/repair.ts';
import { growth, linear } from '../../growth.ts';
import { cases } from '../repair-cases.ts';

describe('each rule of the repair table does what its examples say', () => {
  const examples = repairRules.flatMap(({ name, example }) =>
    [example, ...(cases[name]?.becomes ?? [])].map(([from, to]) => ({ name, from, to })),
  );
  test.each(examples)('$name: $from', ({ name, from, to }) => {
    const { text, repairs } = repair(from);
    expect(text).toBe(to);
    expect(repairs[name]).toBeGreaterThan(0);
  });
});

describe('what only looks like a case of a rule stays', () => {
  const stays = Object.entries(cases).flatMap(([name, { stays }]) =>
    stays.map((text) => ({ name, text })),
  );
  test.each(stays)('$name: $text', ({ text }) => {
    expect(repair(text).text).toBe(text);
  });
});

test('every rule has a name of its own, a reason, and texts that stay', () => {
  const names = repairRules.map(({ name }) => name);
  expect(Object.keys(cases).sort()).toEqual(names.toSorted());
  for (const { name, reason } of repairRules) {
    expect(reason).not.toBe('');
    expect(cases[name]?.stays).not.toEqual([]);
  }
});

test.each(['~', '\\SI[', '</p>', '{', '$', '[', '`', '· '])(
  'a text of nothing but %s is repaired in linear time',
  (sign) => {
    expect(growth((count) => repair(sign.repeat(count)), 25_000)).toBeLessThan(linear);
  },
);

test('mathematics between dollars loses them and keeps its TeX', () => {
  const { text, math } = repair('a cost of $\\frac{n}{2} \\log \\alpha$ at most');
  expect(text).toBe('a cost of n/2 log α at most');
  expect(math).toEqual([{ at: [10, 19], tex: '\\frac{n}{2} \\log \\alpha' }]);
});

test.each([
  ['codes over $\\frac{\\mathbb{F}_{p^m}[u]}{u^t}$', 'codes over (F_{p^m}[u])/(u^t)'],
  ['arrangements in $ {\\mathbb R}^{12}$', 'arrangements in ℝ^{12}'],
  ['a codebook of $\\mathit{2^{128}}$', 'a codebook of 2^{128}'],
  ['mid-20$^{th}$ century reeds', 'mid-20th century reeds'],
  ['SAM$^{*}$ at rest', 'SAM^* at rest'],
])('a formula with braces in braces reads as a person types it: %s', (source, text) => {
  expect(repair(source).text).toBe(text);
});

test('sums of money are no mathematics', () => {
  expect(repair('from $500 of gold to $800 of tin')).toMatchObject({
    text: 'from $500 of gold to $800 of tin',
    math: [],
  });
});

test('formulas without dollars are found where they stand in the repaired text', () => {
  const { text, math } = repair('drops 65\\% from O(n^2) to O(n log n), as p^{1/T} propto f(z)');
  expect(math.map(({ at }) => text.slice(...at))).toEqual([
    'O(n^2)',
    'O(n log n)',
    'p^{1/T} ∝ f(z)',
  ]);
});

test.each([
  ['2H-MoS_2 and MoS_2H in H_2O', ['MoS_2', 'MoS_2H', 'H_2O']],
  ['call block_1 of GPT_4', []],
])(
  'elements with a number below are formulas, other names with one are not: %s',
  (prose, found) => {
    const { text, math } = repair(prose);
    expect(math.map(({ at }) => text.slice(...at))).toEqual(found);
  },
);

test('names with an underscore, and brackets after a word, are no formulas', () => {
  expect(repair('call block_out or d_in with user_id; O(see below); f(x)').math).toEqual([]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  'the word %s, after a backslash or in a formula, is a word like others',
  (word) => {
    expect(repair(`a {\\${word}} and $\\${word} x$ end`).text).not.toMatch(/native code|object/i);
    expect(repair(`the constructor prototype ${word} of gates`).text).toBe(
      `the constructor prototype ${word} of gates`,
    );
  },
);

test('a sum that lost its backslash is one again, and no word', () => {
  expect(repair('the loss is sum_{i=1}^{N} of all').math).toMatchObject([
    { tex: '\\sum_{i=1}^{N}' },
  ]);
  expect(repair('the checksum_{i} of all').math).toMatchObject([{ tex: '\\text{checksum}_{i}' }]);
});

test('a typeface or an accent before a letter that is Greek already is no word', () => {
  const { text } = repair('policies $\\boldsymbolπ_{0.5}$ and $\\hatσ(q)$, and $\\mathbf{Σ}$');
  expect(text).toBe('policies π_{0.5} and σ(q), and Σ');
});
