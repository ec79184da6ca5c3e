import { expect, test } from 'vitest';
import { countFacets } from '../../../../src/search/hits/hits.ts';
import { asking } from '../invented.ts';
import { catalogued, catalogueOf, packedCatalogue } from '../packed-catalogue.ts';

test('a name is one person however it is accented, and in whichever share it comes', () => {
  const papers = [
    ['Bo Finch', 'Zoe Ames'],
    ['Ada Quill'],
    ['Zoë Ames', 'Ada Quill'],
    ['Zoe Ames', 'Zed Quill'],
  ].map((authors) => ({ authors }));
  const { catalogue, arrive } = packedCatalogue([
    catalogued(papers.slice(0, 2)),
    catalogued(papers.slice(2)),
  ]);
  arrive(1);
  arrive(0);
  expect(catalogue.isComplete()).toBe(true);
  expect(catalogue.authorsOf(0)).toEqual(['Bo Finch', 'Zoe Ames']);
  expect(catalogue.authorsOf(2)).toEqual(['Zoë Ames', 'Ada Quill']);
  const [first, second, third] = countFacets([0, 1, 2, 3], asking(''), catalogue).counts.authors;
  expect(first?.papers).toBe(3);
  expect(['Zoë Ames', 'Zoe Ames']).toContain(first?.name);
  expect(second).toEqual({ name: 'Ada Quill', papers: 2 });
  expect(third).toEqual({ name: 'Bo Finch', papers: 1 });
});

test('a title carries its id, whether or not the id is its slug', () => {
  const papers = [
    { id: 'on-gates', title: 'On Gates' },
    { id: 'on-gates-2', title: 'On Gates' },
    { id: 'on-ga', title: 'On Gates' },
    { id: 'untitled', title: '∞' },
  ];
  const catalogue = catalogueOf(papers);
  expect(
    papers.map((_, i) => ({ id: catalogue.idOf(i), title: catalogue.titles.textAt(i) })),
  ).toEqual(papers);
  expect(catalogue.numberOf('on-ga')).toBe(2);
  expect(catalogue.numberOf('off-gates')).toBeUndefined();
});

test('facts keep the difference between no votes and unknown votes', () => {
  const facts = [
    { edition: 0, topics: [3, 1], code: false, project: false, venue: '', votes: 0 },
    { edition: 4, topics: [], code: true, project: false, venue: 'Velvet 2025', votes: undefined },
  ];
  const all = catalogueOf(facts).facts;
  const read = facts.map((_, paper) => ({
    edition: all.editions[paper],
    topics: [...all.topicsOf(paper)],
    code: all.has(paper, 'code'),
    project: all.has(paper, 'project'),
    venue: all.writtenVenueOf(paper),
    votes: all.votesOf(paper),
  }));
  expect(read).toEqual(facts);
});
