import { expect, test } from 'vitest';
import { daySpan, plainDay } from '../../../../src/dates.ts';
import {
  type FileText,
  hashesIn,
  idsFile,
  type MapFile,
  mapSheet,
  textFile,
  textsInFile,
} from '../../../../src/map-file.ts';
import { idHash } from '../../../../src/text/id-hash.ts';
import { mapFiles, mapPicture } from '../../../../src/views/map/map-files.ts';
import { mapOf } from '../../../../src/views/map/map-of.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';
import { inventedTopic } from '../../papers/invented-topic.ts';

const points = Array.from({ length: 600 }, (_, at) => ({
  paper: inventedPaper({ id: `p${at}`, title: `Paper ${at}` }),
  x: (at * 37) % 1000,
  y: (at * 91) % 760,
  field: 0,
  months: 0,
  near: [(at + 1) % 600],
}));
const [places, ids, ...texts] = mapFiles({ points, fields: [], months: [], regions: [] });
const file: MapFile = JSON.parse(places?.text ?? '');
const all: FileText[] = texts.flatMap(({ text }) => JSON.parse(text));

test('each point has its own text, and its related papers by their new numbers', () => {
  expect(all).toHaveLength(points.length);
  all.forEach(([id, , near], at) => {
    const { x, y } = points[Number(id.slice(1))] ?? {};
    expect(file.points[at]?.slice(0, 2)).toEqual([x, y]);
    expect(near.map((number) => all[number]?.[0])).toEqual([`p${(Number(id.slice(1)) + 1) % 600}`]);
  });
});

test('the texts of a point are in the file that is asked for it', () => {
  expect(texts.map(({ name }) => `${name}.json`)).toEqual(
    [0, textsInFile, 2 * textsInFile].map((at) => textFile(`${places?.name}.json`, at)),
  );
});

test('each point is found by the hash of its id', () => {
  expect(`${ids?.name}.json`).toBe(idsFile(`${places?.name}.json`));
  expect(hashesIn(ids?.text ?? '')).toEqual(all.map(([id]) => idHash(id)));
});

const topics = [
  inventedTopic({ id: 'bees', name: 'Bees & wasps', kind: 'field' }),
  inventedTopic({ id: 'tides', name: 'Tides', kind: 'field' }),
];
const papers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id, at) =>
  inventedPaper({ id, topics: at < 3 ? ['bees'] : at < 8 ? ['tides'] : [] }),
);
const related = new Map([['a', [{ id: 'b', score: 1, shared: [] }]]]);
const standing = new Map(
  papers.map(({ id }, at): [string, [number, number]] => [id, [at, (at * 4) % 9]]),
);
const map = mapOf({ papers, places: standing, related, topics });

test('fields are listed by size, and papers without a field last', () => {
  const fields = map.fields.map(({ topic, papers }) => [topic?.id, papers]);
  expect(fields).toEqual([
    ['tides', 5],
    ['bees', 3],
    [undefined, 1],
  ]);
});

test('months that have few papers share a colour, and a library of one month has one', () => {
  const months = ['2031-01', '2031-02', '2031-03', '2031-04', '2031-05', '2031-06', '2031-07'];
  const inMonths = months.map((month) =>
    inventedPaper({ id: month, editions: [`${month}-09-news`, '2032-01-01'] }),
  );
  const { points, months: legend } = mapOf({
    papers: inMonths,
    places: new Map(),
    related,
    topics,
  });
  expect(legend.map(({ name, papers }) => [name, papers])).toEqual([
    [daySpan('2031-01', '2031-02'), 2],
    ...months.slice(2).map((month) => [plainDay(month), 1]),
  ]);
  expect(points.map((point) => point.months)).toEqual([0, 0, 1, 2, 3, 4, 5]);
  expect(map.months).toHaveLength(1);
});

test('the picture holds every paper by its place, and names as text', () => {
  const picture = mapPicture(map);
  for (const { x, y } of map.points) expect(picture).toContain(`${x},${y}`);
  expect(picture).not.toMatch(/Bees & /);
});

test('no paper stands on the frame, one far from all others neither', () => {
  const far = new Map([...standing, ['a', [900, -900]]] as const);
  for (const { x, y } of mapOf({ papers: [...papers], places: far, related, topics }).points) {
    expect(Math.min(x, y)).toBeGreaterThan(20);
    expect(Math.max(x - mapSheet.width, y - mapSheet.height)).toBeLessThan(-20);
  }
});

test('the files name topics by number, and are named by what is in all of them', () => {
  const [places] = mapFiles(map);
  const file: MapFile = JSON.parse(places?.text ?? '');
  const { x, y } = map.points[0] ?? {};
  expect(file.points).toContainEqual([x, y, 0, 0, 0]);
  const [others] = mapFiles(
    mapOf({ papers: papers.slice(0, 8), places: standing, related, topics }),
  );
  expect(others?.name).not.toBe(places?.name);
});
