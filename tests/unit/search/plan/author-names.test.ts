import { expect, test } from 'vitest';
import { papersBy, papersByName } from '../../../../src/search/plan/author-names.ts';
import { wordsOf } from '../../../../src/text/words.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const catalogue = inventedCatalogue(
  [['Mei-Lin Quill'], ['Jörg Schölkopf', 'Ada Müllner']].map((authors) => ({
    title: 'Gates',
    authors,
    topics: [],
  })),
);
const by = (name: string, whole = false) => [...papersBy(wordsOf(name), catalogue, whole)];

test('a name is found with its hyphen, a space for it, or neither', () => {
  for (const name of ['Mei-Lin Quill', 'Mei Lin Quill', 'Meilin Quill', 'Quill Mei-Lin']) {
    expect(by(name)).toEqual([0]);
    expect(by(name, true)).toEqual([0]);
  }
  expect(by('meil')).toEqual([0]);
  expect([...papersByName('Mei-Lin Quill', catalogue)]).toEqual([0]);
});

test('a name is found with its umlaut and without', () => {
  for (const name of ['Schölkopf', 'Scholkopf', 'Jorg Schölkopf']) {
    expect(by(name)).toEqual([1]);
    expect(by(name, true)).toEqual([1]);
  }
});

test('a name that is written otherwise is marked', async () => {
  const engine = inventedEngine(catalogue, []);
  for (const text of ['author:muellner', 'Muellner']) {
    const marked = (await engine.search(asking(text)).instant()).hits[0]?.authors
      .flat()
      .filter(({ mark }) => mark);
    expect(marked?.map(({ text }) => text)).toEqual(['Müllner']);
  }
});
