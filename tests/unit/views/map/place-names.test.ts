import { expect, test } from 'vitest';
import { distanceTo, overlap } from '../../../../src/views/map/name-box.ts';
import { placeNames } from '../../../../src/views/map/place-names.ts';
import { inventedTopic } from '../../papers/invented-topic.ts';

const topic = (id: string) => inventedTopic({ id, name: id, kind: 'field' });
const region = (id: string, x: number, y: number) => ({ topic: topic(id), x, y });
const at = (x: number, y: number, ...topics: string[]) => ({ paper: { topics }, x, y });
const lettering = { letters: 21, signRadius: 8, most: 12 };
const ring = (x: number, y: number, radius: number, id: string) =>
  Array.from({ length: 8 }, (_, turn) =>
    at(
      x + radius * Math.cos((turn * Math.PI) / 4),
      y + radius * Math.sin((turn * Math.PI) / 4),
      id,
    ),
  );

test('a name stands by its papers and covers none of them', () => {
  const points = ring(500, 300, 40, 'Bees and their kin');
  const [name] = placeNames([region('Bees and their kin', 500, 300)], points, lettering);
  expect(Math.hypot((name?.x ?? 0) - 500, (name?.y ?? 0) - 300)).toBeLessThan(120);
  for (const point of points) expect(name && distanceTo(name, point)).toBeGreaterThanOrEqual(8);
});

test('two names of one place stand beside one another', () => {
  const both = [
    ...ring(500, 300, 60, 'Bees'),
    ...ring(500, 300, 90, 'Wasps'),
    ...ring(500, 300, 120, 'Bees'),
  ];
  const names = placeNames([region('Bees', 500, 300), region('Wasps', 500, 300)], both, lettering);
  expect(names.length).toBeGreaterThan(0);
  const [one, other] = names;
  if (one && other) expect(overlap(one, other)).toBe(false);
});

test('a name that would stand among strangers is left out', () => {
  const strangers = ring(500, 300, 60, 'Tides');
  expect(placeNames([region('Bees', 500, 300)], strangers, lettering)).toEqual([]);
});

test('the firmest regions have the names, where there are too many', () => {
  const points = [...ring(200, 300, 40, 'Bees'), ...ring(800, 300, 40, 'Tides')];
  const regions = [region('Tides', 800, 300), region('Bees', 200, 300)];
  const names = placeNames(regions, points, { ...lettering, most: 1 });
  expect(names.map(({ topic }) => topic.id)).toEqual(['Tides']);
});

test('a name stays on the sheet, in two lines where one is too long', () => {
  const long =
    'The Manners and Customs of Bees, Wasps and Other Insects of the Southern Alps at Night';
  const [name] = placeNames([region(long, 20, 20)], ring(60, 90, 30, long), {
    ...lettering,
    letters: 42,
  });
  expect(name === undefined || name.x - name.halfWidth >= 0).toBe(true);
});
