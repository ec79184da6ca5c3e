import { expect, it } from 'vitest';
import { companionsOf } from '../../../src/views/companions.ts';

it('prefers a companion that is rarely elsewhere to one that is everywhere', () => {
  const papers = [['x', 'rare', 'all'], ['x', 'rare', 'all'], ['all'], ['all'], ['all']];
  const [first] = companionsOf(
    'x',
    papers.map((topics) => ({ topics })),
  );
  expect(first).toEqual({ topic: 'rare', papers: 2 });
});
