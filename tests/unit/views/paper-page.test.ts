import { expect, it } from 'vitest';
import { groupPath, neighboursOf } from '../../../src/views/paper-page.ts';

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
