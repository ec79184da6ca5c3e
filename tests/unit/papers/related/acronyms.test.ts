import { expect, test } from 'vitest';
import { acronymsOf, definitionsIn } from '../../../../src/papers/related/acronyms.ts';
import { compare } from '../../../../src/papers/related/compare.ts';
import { relatedPapers } from '../../../../src/papers/related/related-papers.ts';

test('a short form in brackets stands for the words before it', () => {
  expect(definitionsIn('We train sparse honey models (SHMs) on petals.')).toEqual([
    ['SHM', 'sparse honey model'],
  ]);
  expect(definitionsIn('Bees count (see Table TX) petals.')).toEqual([]);
});

test('a short form counts where two texts define it and most agree', () => {
  const honey = 'sparse honey models (SHM)';
  expect(acronymsOf([honey, honey, 'salt harbour maps (SHM)']).get('SHM')).toBeUndefined();
  expect(acronymsOf([honey, honey]).get('SHM')).toBe('sparse honey model');
  expect(acronymsOf([honey]).size).toBe(0);
});

test('a paper that writes only the short form is near one that writes the words', async () => {
  const define = 'Long ago came sparse honey models (SHM).';
  const papers = [
    { id: 'short', title: 'SHM', abstract: 'SHM taste sweet.' },
    { id: 'long', title: 'Honey', abstract: 'A sparse honey model hums.' },
    { id: 'one', title: 'One', abstract: define },
    { id: 'two', title: 'Two', abstract: define },
  ];
  expect(
    relatedPapers(papers, await compare(papers))
      .get('short')
      ?.map(({ id }) => id),
  ).toContain('long');
});
