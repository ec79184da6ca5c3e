import { expect, test } from 'vitest';
import {
  type FileText,
  hashesIn,
  idsFile,
  type MapFile,
  textFile,
  textsInFile,
} from '../../../../src/map-file.ts';
import { idHash } from '../../../../src/text/id-hash.ts';
import { mapFiles } from '../../../../src/views/map/map-file.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';

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
