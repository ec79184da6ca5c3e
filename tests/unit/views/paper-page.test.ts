import { expect, it } from 'vitest';
import { groupPath, neighboursOf, shownPaper } from '../../../src/views/paper-page.ts';
import { inventedPaper } from '../papers/invented-paper.ts';

it('leads from a name to its page, or to a search where it has none', () => {
  const withPage = new Set(['ann-lee', 'neurips']);
  expect(groupPath('authors', 'Ann Lee', withPage)).toBe('authors/ann-lee/');
  expect(groupPath('authors', 'Bo & Finch', withPage)).toBe('search/?author=Bo+%26+Finch');
  expect(groupPath('venues', 'NeurIPS', withPage)).toBe('venues/neurips/');
  expect(groupPath('venues', 'J. Reeds', withPage)).toBe('search/?q=venue%3A%22J.+Reeds%22');
});

it('has nothing before the first and after the last of a list', () => {
  expect(neighboursOf(['a', 'b'], 'a')).toEqual([undefined, 'b']);
  expect(neighboursOf(['a', 'b'], 'z')).toEqual([undefined, undefined]);
});

it('tells which related papers are newer: those of a later day', () => {
  const paper = (id: string, edition: string) => ({
    ...inventedPaper({ id }),
    editions: [edition],
  });
  const others = [
    paper('old', '2026-05-01'),
    paper('gusts', '2026-05-02-b'),
    paper('new', '2026-05-03'),
  ];
  const { related } = shownPaper({
    paper: paper('kites', '2026-05-02'),
    related: others.map((paper) => ({ paper, shared: [] })),
    ...{ authors: [], venuePath: '', topics: [], otherEditions: [] },
    ...{ edition: undefined, previous: undefined, next: undefined },
  });
  expect(related.filter(({ isNewer }) => isNewer).map(({ id }) => id)).toEqual(['new']);
});
