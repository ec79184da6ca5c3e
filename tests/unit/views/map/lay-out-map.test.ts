import { expect, test } from 'vitest';
import { layOutMap, type Place } from '../../../../src/views/map/lay-out-map.ts';

/** Two matters that have nothing to do with one another, each a ring of papers. */
function ring(name: string, size: number, topic: string) {
  const id = (at: number) => `${name}-${(at + size) % size}`;
  return Array.from({ length: size }, (_, at) => ({
    id: id(at),
    related: [1, 2, 3, -1, -2, -3].map((step) => ({ id: id(at + step), score: 0.5 })),
    topics: [topic],
  }));
}
const library = [...ring('bees', 12, 'insects'), ...ring('tides', 12, 'sea')];

function apart(places: Place[], one: string, other: string): number {
  const [a, b] = [one, other].map((id) => places.find((place) => place.id === id));
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
}

test('papers of one matter stand nearer one another than papers of two', () => {
  const places = layOutMap(library);
  const [bees, tides] = [library.slice(0, 12), library.slice(12)];
  const distances = (some: typeof library, others: typeof library) =>
    some.flatMap(({ id }) => others.map((other) => apart(places, id, other.id)));
  const sum = (some: number[]) => some.reduce((all, distance) => all + distance, 0);
  expect(sum(distances(bees, bees))).toBeLessThan(sum(distances(bees, tides)) / 2);
  expect(sum(distances(tides, tides))).toBeLessThan(sum(distances(tides, bees)) / 2);
});

test('the same library gives the same map', () => {
  expect(layOutMap(library)).toEqual(layOutMap(structuredClone(library)));
});

test('every place is on the sheet, that of a paper without neighbours and topics too', () => {
  for (const { x, y } of layOutMap([...library, { id: 'alone', related: [], topics: [] }])) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  }
});

test('a library of no paper, or of one, has a map', () => {
  expect(layOutMap([])).toEqual([]);
  expect(layOutMap([{ id: 'alone', related: [], topics: [] }])).toHaveLength(1);
});
