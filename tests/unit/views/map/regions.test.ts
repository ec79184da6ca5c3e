import { expect, test } from 'vitest';
import { regionsOf } from '../../../../src/views/map/regions.ts';
import { inventedTopic } from '../../papers/invented-topic.ts';

const topic = (id: string) => inventedTopic({ id, name: id, kind: 'field' });
const at = (x: number, y: number, ...topics: string[]) => ({ paper: { topics }, x, y });
const points = [
  ...[500, 510, 520].map((x) => at(x, 100, 'bees', 'common')),
  ...[300, 310, 900].map((x) => at(x, 600, 'tides', 'common')),
  ...[200, 700].map((y) => at(50, y, 'rare', 'common')),
  at(950, 700),
];

test('a topic is named where most of its papers stand among themselves', () => {
  const bees = regionsOf(points, ['bees', 'tides'].map(topic))[0];
  expect(bees).toMatchObject({ x: 510, topic: { id: 'bees' } });
  expect(Math.abs((bees?.y ?? 0) - 100)).toBeLessThan(50);
});

test('a topic of most papers, or of two, names no region', () => {
  expect(regionsOf(points, ['common', 'rare'].map(topic))).toEqual([]);
});

test('a name stands above or below its papers rather than over them', () => {
  const [bees] = regionsOf(points, [topic('bees')]);
  expect(Math.abs((bees?.y ?? 100) - 100)).toBeGreaterThan(20);
});

test('a topic whose papers stand among many others names no region', () => {
  const others = [260, 380, 510, 640, 760].flatMap((x) =>
    [30, 110, 200, 300].map((y) => at(x, y, 'moths')),
  );
  expect(regionsOf([...points, ...others], [topic('bees')])).toEqual([]);
});
