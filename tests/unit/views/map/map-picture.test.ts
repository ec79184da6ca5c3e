import { expect, test } from 'vitest';
import type { MapFile } from '../../../../src/map-file.ts';
import { mapFiles } from '../../../../src/views/map/map-file.ts';
import { mapOf } from '../../../../src/views/map/map-of.ts';
import { mapPicture } from '../../../../src/views/map/map-picture.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';
import { inventedTopic } from '../../papers/invented-topic.ts';

const topics = [
  inventedTopic({ id: 'bees', name: 'Bees & wasps', kind: 'field' }),
  inventedTopic({ id: 'tides', name: 'Tides', kind: 'field' }),
];
const papers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id, at) =>
  inventedPaper({ id, topics: at < 3 ? ['bees'] : at < 8 ? ['tides'] : [] }),
);
const related = new Map([['a', [{ id: 'b', score: 1, shared: [] }]]]);
const map = mapOf({ papers, related, topics });

test('fields are listed by size, and papers without a field last', () => {
  const fields = map.fields.map(({ topic, papers }) => [topic?.id, papers]);
  expect(fields).toEqual([
    ['tides', 5],
    ['bees', 3],
    [undefined, 1],
  ]);
});

test('the picture holds every paper by its place, and names as text', () => {
  const picture = mapPicture(map);
  for (const { x, y } of map.points) expect(picture).toContain(`${x},${y}`);
  expect(picture).not.toMatch(/Bees & /);
});

test('the files name topics by number, and are named by what is in all of them', () => {
  const [places] = mapFiles(map);
  const file: MapFile = JSON.parse(places?.text ?? '');
  const { x, y } = map.points[0] ?? {};
  expect(file.points).toContainEqual([x, y, 0, 0]);
  const [others] = mapFiles(mapOf({ papers: papers.slice(0, 8), related, topics }));
  expect(others?.name).not.toBe(places?.name);
});
