import { expect, test } from 'vitest';
import { noNeighbours, offer } from '../../../../src/papers/related/neighbours.ts';
import { noPlaces, type Places, placesOf } from '../../../../src/papers/related/places.ts';

/** Two matters that have nothing to do with one another: even and odd papers, each in a ring; the last ones may be alone. */
function library(papers: number, alone = 0) {
  const near = noNeighbours(papers + alone, 6);
  const all = [...Array(papers).keys()];
  for (const at of all)
    for (const step of [2, 4, 6])
      for (const other of [at - step, at + step])
        if (other >= 0 && other < papers) offer(near, at, other, 1 / step);
  return near;
}

function apart({ x, y }: Places, one: number, other: number): number {
  return Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('papers of one matter stand nearer one another than papers of two', () => {
  const places = placesOf(library(24), noPlaces);
  const all = [...Array(24).keys()];
  const distances = (isSame: boolean) =>
    all.flatMap((one) =>
      all
        .filter((other) => other !== one && ((one + other) % 2 === 0) === isSame)
        .map((other) => apart(places, one, other)),
    );
  expect(mean(distances(true))).toBeLessThan(mean(distances(false)));
});

test('a paper stands nearer to its nearest than to most others', () => {
  const places = placesOf(library(200), placesOf(library(100), noPlaces));
  const others = [...Array(200).keys()];
  const shares = others.slice(2).map((at) => {
    const least = apart(places, at, at - 2);
    return others.filter((other) => apart(places, at, other) < least).length / others.length;
  });
  expect(mean(shares)).toBeLessThan(0.1);
});

test('with a few papers more, hardly any paper moves far', () => {
  const older = placesOf(library(100), noPlaces);
  const [before, after] = [library(190), library(194)].map((near) => placesOf(near, older));
  if (!before || !after) throw new Error('no places');
  const width = Math.max(...before.x) - Math.min(...before.x);
  const moved = [...before.x.keys()].filter(
    (at) =>
      Math.hypot(
        (after.x[at] ?? 0) - (before.x[at] ?? 0),
        (after.y[at] ?? 0) - (before.y[at] ?? 0),
      ) >
      width / 10,
  );
  expect(moved.length).toBeLessThan(190 / 20);
});

test('the same library gives the same map', () => {
  expect(placesOf(library(24), noPlaces)).toEqual(placesOf(library(24), noPlaces));
});

test('a library of no paper, of one, and of papers near none has a map', () => {
  expect(placesOf(noNeighbours(0, 6), noPlaces)).toEqual(noPlaces);
  for (const near of [noNeighbours(1, 6), library(12, 3)]) {
    const { x, y } = placesOf(near, noPlaces);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
  }
});
