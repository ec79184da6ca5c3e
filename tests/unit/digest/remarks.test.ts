/** What bots and converters write where abstracts are expected. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

test('a row of a table whose title was wrapped keeps the whole title', () => {
  const rows = birds.map(
    (bird) => `| 2025 | ${titleOf(bird).replace(' a ', ' a\n')} | ${abstractOf(bird)} |`,
  );
  const { papers, problems } = read(
    ['| Year | Title | Abstract |', '|---|---|---|', ...rows].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

describe('citations are no abstracts', () => {
  test('citations in the column of abstracts', () => {
    const rows = birds.map(
      (bird, at) =>
        `${titleOf(bird)}\tA. Reed, T. Marsh: ${titleOf(bird)}. Journal of Ponds and Lakes, Reed Town, 202${at}.`,
    );
    expect(read(['title\tabstract', ...rows].join('\n')).problems).toHaveLength(1);
  });
});
