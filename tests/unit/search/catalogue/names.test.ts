import { expect, test } from 'vitest';
import { packAuthors, unpackAuthors } from '../../../../src/search/catalogue/authors.ts';
import { Catalogue } from '../../../../src/search/catalogue/catalogue.ts';
import { countFacets } from '../../../../src/search/hits/count-facets.ts';
import { asking } from '../invented.ts';

test('a name is one person however it is accented, and in whichever part it comes', () => {
  const catalogue = new Catalogue(4, [], ['2025-08-01']);
  const add = (first: number, authors: string[][]) =>
    catalogue.addAuthors(first, unpackAuthors(packAuthors(authors)));
  add(2, [['Zoë Ames', 'Ada Quill'], ['Zoe Ames']]);
  add(0, [['Bo Finch', 'Zoe Ames'], ['Ada Quill']]);
  expect(catalogue.authorsOf(0)).toEqual(['Bo Finch', 'Zoe Ames']);
  expect(catalogue.authorsOf(2)).toEqual(['Zoë Ames', 'Ada Quill']);
  const [first, second, third] = countFacets([0, 1, 2, 3], asking(''), catalogue).counts.authors;
  expect(first?.papers).toBe(3);
  expect(['Zoë Ames', 'Zoe Ames']).toContain(first?.name);
  expect(second).toEqual({ name: 'Ada Quill', papers: 2 });
  expect(third).toEqual({ name: 'Bo Finch', papers: 1 });
});
