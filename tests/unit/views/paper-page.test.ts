import { expect, it } from 'vitest';
import { mistakeReport, paperLinks, titleSearches } from '../../../src/views/paper-links.ts';
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

it('searches by title only where no arXiv id is known', () => {
  const known = { title: 'On Gates', arxivId: '2501.00001' };
  expect(titleSearches(known)).toEqual([]);
  expect(paperLinks(known).map(({ name }) => name)).toContain('PDF');
  expect(paperLinks({})).toEqual([]);
  expect(titleSearches({ title: 'Gates & Moths' })[0]?.href).toContain('Gates%20%26%20Moths');
});

it('names the other addresses of a paper by their hosts, each once', () => {
  const links = ['https://www.gates.example/talk', 'https://arxiv.org/abs/2501.00001'];
  expect(paperLinks({ arxivId: '2501.00001', links }).slice(-2)).toEqual([
    { name: 'PDF', href: 'https://arxiv.org/pdf/2501.00001' },
    { name: 'gates.example', href: 'https://www.gates.example/talk' },
  ]);
});

it('leads to Hugging Face from papers of its own page alone', () => {
  const namesOn = (masthead: string[]) =>
    paperLinks({ arxivId: '2501.00001' }, masthead).map(({ name }) => name);
  expect(namesOn(['Daily Papers', 'Aug 20'])).toContain('Hugging Face');
  expect(namesOn(['Title: Trending Papers - Hugging Face'])).toContain('Hugging Face');
  expect(namesOn(['arXiv: 3 new submissions'])).not.toContain('Hugging Face');
  const fetched = paperLinks({ arxivId: '2501.00001', votes: 3 });
  expect(fetched.map(({ name }) => name)).toContain('Hugging Face');
});

it('reports a mistake where the repository takes issues, in words that come back whole', () => {
  const paper = inventedPaper({ id: 'gates-öffnen' });
  const page = 'https://example.org/a/papers/gates-öffnen/';
  for (const end of ['', '/', '.git']) {
    const report = new URL(mistakeReport(`https://codeberg.example/o/r${end}`, paper, page));
    expect(report.pathname).toBe('/o/r/issues/new');
    expect(report.searchParams.get('title')).toBe('Mistake in gates-öffnen');
    expect(report.searchParams.get('body')).toContain(page);
    expect(report.searchParams.get('body')).toContain('2025-08-20.txt:10–12');
    const sources = [{ digest: '2025-08-20', lines: [6, 6] as [number, number] }];
    const ofOneLine = new URL(
      mistakeReport('https://codeberg.example/o/r', { ...paper, sources }, page),
    );
    expect(ofOneLine.searchParams.get('body')).toMatch(/txt:6$/m);
  }
});

it('reports a mistake to GitLab in its own words', () => {
  const paper = inventedPaper();
  const page = 'https://example.org/papers/on-gates/';
  const report = new URL(mistakeReport('https://gitlab.example/group/o/r', paper, page));
  expect(report.pathname).toBe('/group/o/r/-/issues/new');
  expect(report.searchParams.get('issue[title]')).toBe('Mistake in on-gates');
  expect(report.searchParams.get('issue[description]')).toContain(page);
  expect([...report.searchParams]).toHaveLength(2);
});

it('leads to the repository itself where its host does not say how it takes issues', () => {
  const repository = 'https://code.example/o/r';
  expect(mistakeReport(repository, inventedPaper(), 'https://e.org/')).toBe(repository);
});
