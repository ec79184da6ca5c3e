import { expect, test } from 'vitest';
import { MapState } from '../../../../src/islands/map/map-state.ts';
import { labelsIn } from '../../../../src/islands/map/names.ts';

const region = { name: 'Gates', x: 2000, y: 1800, depth: 1 };
const part = { name: 'Wicket gates', x: 2010, y: 1810, depth: 2 };
const map = new MapState(
  JSON.stringify({
    topics: ['gates'],
    points: [
      [100, 100, 0, 0],
      [110, 100, 0, 0],
    ],
    regions: [region, part],
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

const many = map.copy({
  points: Array.from({ length: 200 }, (_, at) => ({
    at,
    x: 2000,
    y: 1800,
    field: 0,
    months: 0,
    topics: [],
  })),
});
const namesAt = (scale: number) =>
  labelsIn(many.copy({ view: { x: 1900, y: 1700, scale } }), texts).map(({ name }) => name);

test('the whole map has the names of large regions, and an enlarged view those of their parts', () => {
  expect(labelsIn(many, texts)).toEqual([region]);
  expect(namesAt(3)).toEqual(['Gates', 'Wicket gates']);
});

test('where few papers are in view, each has its title, on two lines and cut at a word', () => {
  expect(labelsIn(map, texts).map(({ name }) => name)).toEqual([
    'Gates',
    'On Gates',
    'Velvet Gates and Other Ways to\nKeep Quiet at Night Beside a …',
  ]);
});

test('a title without spaces between words is broken by the width of its letters', () => {
  const title =
    '静かな門は騒がしい専門家への道を均等に保ち、計算を節約し、注意の沈み込みを減らし続けるという報告';
  const known = () => ({ id: 'a', title, near: [] });
  const lines = labelsIn(map, { known }).at(-1)?.name.split('\n') ?? [];
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.length <= 20)).toBe(true);
});
