import { expect, test } from 'vitest';
import { labelsIn } from '../../../../src/islands/map/labels.ts';
import { mapState } from '../../../../src/islands/map/map-state.ts';

const region = { name: 'Gates', topic: 'gates', x: 800, y: 700 };
const map = mapState(
  JSON.stringify({
    topics: ['gates'],
    points: [
      [100, 100, 0],
      [110, 100, 0],
    ],
    regions: [region],
  }),
);
const texts = {
  known: (at = 0) => ({
    id: 'a',
    title:
      ['On Gates', 'Velvet Gates and Other Ways to Keep Quiet at Night Beside a Railway'][at] ?? '',
    near: [],
  }),
};

test('the whole map has the names of its regions', () => {
  expect(labelsIn(map, texts)).toEqual([region]);
});

test('where few papers are on screen, each has its title, on two lines and cut at a word', () => {
  const near = { ...map, view: { x: 50, y: 50, scale: 8 } };
  expect(labelsIn(near, texts).map(({ name }) => name)).toEqual([
    'Gates',
    'On Gates',
    'Velvet Gates and Other Ways to\nKeep Quiet at Night Beside a …',
  ]);
});
