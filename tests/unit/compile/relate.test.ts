import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheDir } from '../../../src/compile/content-dir.ts';
import { relate } from '../../../src/compile/relate.ts';
import { compare } from '../../../src/papers/related/compare.ts';
import { relatedPapers } from '../../../src/papers/related/related-papers.ts';

const nouns = 'bee petal lagoon marsh tide hive nectar salt current pollen reed dune'.split(' ');
const kinds = 'river garden harbour winter summer island'.split(' ');

/** No two alike, and more than the two thousand whose words say how common each is. */
const papers = Array.from({ length: 2060 }, (_, at) => {
  const noun = (step: number) => nouns[Math.floor(at * step * Math.SQRT2) % nouns.length];
  return {
    id: `paper-${at}`,
    title: `${kinds[at % 6]} ${noun(3)}`,
    abstract: [5, 7, 11, 13].map((step) => `${kinds[(at >> 3) % 6]} ${noun(step)}`).join(' and '),
  };
});

/** When each file was written last. */
const written = () =>
  readdirSync(cacheDir)
    .filter((file) => file.startsWith('related'))
    .map((file) => `${file} ${statSync(join(cacheDir, file)).ctimeMs}`);

test('what newer papers bring to light about older ones is kept too, and then nothing is written', async () => {
  const runs: string[][] = [];
  for (const count of [2010, 2060, 2060]) {
    const related = await relate(papers.slice(0, count));
    runs.push(written());
    const anew = relatedPapers(papers.slice(0, count), await compare(papers.slice(0, count)));
    expect(related.map((paper) => paper.related)).toEqual([...anew.values()]);
  }
  expect(runs[1]).not.toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[1]);
});
