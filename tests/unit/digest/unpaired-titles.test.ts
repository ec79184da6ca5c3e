import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../src/digest/read-digest.ts';

const day = { id: '2025-08-20', date: '2025-08-20' };
const first = [
  'Reeds in the Wind',
  'We listen to reeds, and find that they say little. Rain helps.',
];
const last = [
  'Ducks on the Pond',
  'We count the ducks on a pond, and show that it is full. Bread helps.',
];

function read(pieces: string[]) {
  const digest = readDigest(pieces.join('\n\n'), day);
  return {
    papers: digest.papers.map(({ title, abstract }) => [title, abstract]),
    wrong: digest.problems.map(({ value }) => value),
    remedies: digest.problems.map(({ remedy }) => remedy),
  };
}

describe('a title without abstract is the one that is named, and later papers are whole', () => {
  test.each([
    ['in the middle', [...first, 'On Gates', ...last], ['On Gates']],
    [
      'two in a row',
      [...first, 'On Gates', 'A Longer Title on Fences', ...last],
      ['On Gates', 'A Longer Title on Fences'],
    ],
    ['first of all', ['On Gates', ...first, ...last], ['On Gates']],
    ['last of all', [...first, ...last, 'On Gates'], ['On Gates']],
    ['twice, apart', ['On Gates', ...first, 'On Fences', ...last], ['On Gates', 'On Fences']],
  ])('%s', (_where, pieces, wrong) => {
    expect(read(pieces)).toMatchObject({ papers: [first, last], wrong });
  });

  test('two in a row are called so', () => {
    const { remedies } = read([...first, 'On Gates', 'A Longer Title on Fences', ...last]);
    expect(remedies[0]).toContain('Two titles in a row');
  });
});

test('an abstract that lost its title is named, not the papers after it', () => {
  const stray = 'We present a fence, and show that it stands. Wind follows.';
  const more = ['pond', 'We present a pond whose name is short, and show that it is wet.'];
  const found = read([...first, stray, ...more, ...last]);
  expect(found).toMatchObject({ papers: [first, more, last], wrong: [stray] });
});

test('an abstract that repeats its title is doubted', () => {
  const found = read([...first, 'On Gates and Fences', 'On Gates and Fences', ...last]);
  expect(new Set(found.wrong)).toEqual(new Set(['On Gates and Fences']));
  expect(found.papers).toContainEqual(last);
});

test.each([
  'We show gates',
  'Gates open and close and open again and nobody in the village knows the reason why they do',
  'Gates open. They close.',
  '我们研究了门，发现它们会打开。',
])('a short abstract is no title: %s', (abstract) => {
  const found = read([...first, 'Gates', abstract, ...last]);
  expect(found).toMatchObject({ papers: [first, ['Gates', abstract], last], wrong: [] });
});

test('a title over the abstract of another paper is noticed', () => {
  const long = last[1]?.repeat(5) ?? '';
  const text = [...first, 'Otters Seen by Night', long, 'Ducks on a Pond by Day', long].join(
    '\n\n',
  );
  const { papers, notices } = readDigest(text, day);
  expect(papers).toHaveLength(3);
  expect(notices.map(({ value }) => value)).toEqual(['Otters Seen by Night']);
});
