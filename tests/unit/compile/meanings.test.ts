import { expect, test } from 'vitest';
import { meaningsOf } from '../../../src/compile/meanings.ts';

const fields = [
  ['reward policy agent', 'reinforcement exploration environment', 'actor critic trajectories'],
  ['protein molecule binding', 'chemistry molecular drug', 'enzyme amino sequences'],
];
const paper = (title: string, at: number) => ({ id: `paper-${at}`, title, abstract: '' });
/** In turn of two fields; within one, the first three papers share no word. */
const papers = Array.from({ length: 36 }, (_, at) =>
  paper(fields[at % 2]?.[(at >> 1) % 3] ?? '', at),
);

test('papers on one subject lie near each other, whatever their words', async () => {
  const meanings = (await meaningsOf(papers, papers.length)) ?? [];
  const near = (one: number, other: number) =>
    meanings[one]?.reduce((sum, value, d) => sum + value * (meanings[other]?.[d] ?? 0), 0) ?? 0;
  expect(near(0, 2)).toBeGreaterThan(near(0, 1) + 0.5);
  expect(near(1, 3)).toBeGreaterThan(near(1, 2) + 0.5);
  expect(near(0, 0)).toBeCloseTo(1);
});

test('a newer paper leaves the others where they are', async () => {
  const before = await meaningsOf(papers, papers.length);
  const after = await meaningsOf([...papers, paper('bandit regret', 36)], papers.length);
  expect(after?.slice(0, papers.length)).toEqual(before);
});

test('a library of another language, or of a few papers, has none', async () => {
  const words = 'Kormoran Schilfrohr Deichgraf Wattläufer Priel Salzwiese'.split(' ');
  const others = papers.map((_, at) =>
    paper(`${words[at % 6]} ${words[(at * 5 + 1) % 6]} ${words[(at + 2) % 6]}`, at),
  );
  expect(await meaningsOf(others, others.length)).toBeNull();
  expect(await meaningsOf(papers.slice(0, 10), 10)).toBeNull();
});
