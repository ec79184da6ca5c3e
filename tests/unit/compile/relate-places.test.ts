import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheDir } from '../../../src/compile/content-dir.ts';
import { placePapers } from '../../../src/compile/relate.ts';
import { compare, nearest } from '../../../src/papers/related/compare.ts';
import { onSheet } from '../../../src/views/map/map-of.ts';

const nouns = 'bee petal lagoon marsh tide hive nectar salt current pollen reed dune'.split(' ');
const papers = Array.from({ length: 150 }, (_, at) => ({
  id: `paper-${at}`,
  title: `${nouns[at % 12]} ${nouns[(at * 5 + 1) % 12]}`,
  abstract: [7, 11, 13, 17].map((step) => nouns[Math.floor((at * step) / 5) % 12]).join(' and '),
}));

async function placed(count: number) {
  const its = papers.slice(0, count);
  return placePapers(its, (await compare(its)).near, nearest);
}

test('what a former build has kept of the map changes no place', async () => {
  await placed(140);
  const next = await placed(150);
  for (const file of readdirSync(cacheDir).filter((name) => name.startsWith('map')))
    rmSync(join(cacheDir, file));
  expect(await placed(150)).toEqual(next);
});

test('a digest more moves at most a twentieth of a small library by a tenth of the map', async () => {
  for (const count of [50, 90]) {
    const maps = [await placed(count), await placed(count + 8)].map(({ x, y }) => ({
      x: onSheet([...x], 4000),
      y: onSheet([...y], 4000),
    }));
    const [before, after] = maps;
    const moved = before?.x.filter((x, at) => {
      const [across, down] = [x - (after?.x[at] ?? 0), (before.y[at] ?? 0) - (after?.y[at] ?? 0)];
      return Math.hypot(across, down) > 400;
    });
    expect(moved?.length).toBeLessThanOrEqual(count / 20);
  }
});
