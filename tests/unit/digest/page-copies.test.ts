/** The Daily Papers page as other tools copy it: no odd line costs a paper or makes one. */
import { describe, expect, test } from 'vitest';
import { pageCopies } from '../../bench/layouts/page-copies.ts';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

const papers = birds.map((bird, at) => ({
  arxivId: `2508.0000${at + 1}`,
  title: titleOf(bird),
  abstract: abstractOf(bird),
  authors: ['A. Reed', 'B. Marsh'],
  votes: at + 10,
}));

test.each(Object.entries(pageCopies))(
  '%s: each paper with its abstract, and nothing else',
  (_, lay) => {
    const { papers: found, problems } = read(lay({ iso: '2025-08-20', papers }));
    expect(problems).toEqual([]);
    expect(found.map(({ title }) => title)).toEqual(titles);
    expect(found.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
  },
);

const page = (top: string[], below: string[]) =>
  [
    ...top,
    ...birds.flatMap((bird) => [titleOf(bird), ...below, abstractOf(bird), '2 authors']),
  ].join('\n\n');

test('votes below a paper are its own, whatever empty items of a list stand above the first', () => {
  const layout = pageCopies['copy, [图片：无替代文本] for pictures'];
  const { papers: found } = read(layout?.({ iso: '2025-08-20', papers }) ?? '');
  expect(found.map(({ facts }) => facts.votes)).toEqual(papers.map(({ votes }) => votes));
});

test('a number of authors in a language that is not known is no organisation', () => {
  const { papers: found } = read(
    birds
      .flatMap((bird) => [titleOf(bird), abstractOf(bird), '2 avtora', '·', 'Aug 19'])
      .join('\n\n'),
  );
  expect(found.map(({ facts }) => facts.organisation)).toEqual(birds.map(() => undefined));
});

test('a title whose abstract is lost is told, not taken for a line of the page’s own', () => {
  const text = page(['Daily Papers', 'Aug 20'], []).replace(
    titleOf('Ducks'),
    `What Moorhens Eat\n\n${titleOf('Ducks')}`,
  );
  const { papers: found, problems } = read(text);
  expect(found.map(({ title }) => title)).toEqual(titles);
  expect(problems.map(({ value }) => value)).toEqual(['What Moorhens Eat']);
});

test('in a dump of a text browser titles keep the addresses of their papers', () => {
  const lay = pageCopies['copy, dump of a text browser'];
  const { papers: found } = read(lay?.({ iso: '2025-08-20', papers }) ?? '');
  expect(found.map(({ facts }) => facts.arxivId)).toEqual(papers.map(({ arxivId }) => arxivId));
});

test.each([
  ['', ['TL;DR: Depth matters more.', 'Keywords: ponds, ice, winter, birds']],
  [' with its buttons', ['Everyone', 'Revisions', 'BibTeX', 'CC BY-NC 4.0', 'Keywords: ponds']],
])('a list of OpenReview%s is read, each title with its authors and abstract', (_, lines) => {
  const papers = birds
    .slice(0, 4)
    .map((bird, at) => [
      titleOf(bird),
      'Elif Heron, Marco Otter',
      '18 Feb 2025 (modified: 26 Mar 2025)',
      'ICLR 2026 Conference Submission',
      ...lines,
      `Abstract: ${abstractOf(bird)}`,
      'Primary Area: ponds, fairness of lakes, and societal considerations of ice',
      'Supplementary Material: zip',
      `Submission Number: 10${at}`,
    ]);
  const text = papers.map((paper) => paper.join('\n')).join('\n\n');
  const facts = { authors: ['Elif Heron', 'Marco Otter'], published: '2025-02-18' };
  expect(read(`ICLR 2026 Conference Submissions\n\n${text}`)).toMatchObject({
    papers: birds
      .slice(0, 4)
      .map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird), facts })),
    problems: [],
    unexplained: [],
  });
});

test('a programme keeps what stands below its names and times', () => {
  const talks = ['Anna Heron', 'Bo Otter', 'Cy Wren'].map(
    (name, at) => `${name}\n${at + 9}:00\n## ${titles[at]}\n\n${abstractOf(birds[at] ?? '')}`,
  );
  expect(read(talks.join('\n\n')).papers.map(({ title }) => title)).toEqual(titles.slice(0, 3));
});

test('one paper as OpenReview shows it is read', () => {
  const text = [
    titleOf('Herons'),
    'Anna Reed, Tom Marsh',
    'Published: 20 Sept 2024, Last Modified: 11 Feb 2025',
    'ICLR 2025 Poster',
    'Everyone',
    'Keywords: herons, ponds',
    `Abstract: ${abstractOf('Herons')}`,
    'Code Of Ethics: I acknowledge that I have read and commit to adhering to the ICLR Code of Ethics.',
    'Submission Number: 1042',
  ];
  expect(read(text.join('\n'))).toMatchObject({
    papers: [
      {
        title: titleOf('Herons'),
        abstract: abstractOf('Herons'),
        facts: { authors: ['Anna Reed', 'Tom Marsh'], published: '2024-09-20' },
      },
    ],
    problems: [],
  });
});

describe('Semantic Scholar', () => {
  const top =
    'Skip to search formSkip to main content\nSemantic Scholar\nSearch 227,123,456 papers from all fields of science\nSearch';
  const authors = ['Anna Heron', 'Bo Otter', 'Cy Wren'];

  test('a paper’s page gives its abstract, not the summary above it', () => {
    const page = `${top}\nDOI:10.48550/arXiv.2508.00001\nCorpus ID: 28036123\n${titleOf('Herons')}\nAnna Heron, Bo Otter, +1 author Cy Wren\nPublished in arXiv.org 12 August 2025\nBiology\nTLDR\nDepth matters more than food. Expand\nView on arXiv\nSave to Library\nCreate Alert\nCite\nAbstract\n${abstractOf('Herons')}\nAsk This Paper\n`;
    const facts = { arxivId: '2508.00001', authors, published: '2025-08-12' };
    expect(read(page)).toMatchObject({
      papers: [{ title: titleOf('Herons'), abstract: abstractOf('Herons'), facts }],
      problems: [],
    });
  });

  test('results of a search give their summaries as such', () => {
    const says = (bird: string) => abstractOf(bird).split('. ')[1];
    const result = (bird: string) =>
      `${titleOf(bird)}\nAnna Heron  Bo Otter  +3 authors Cy Wren\nBiology\narXiv.org\n12 August 2025\nTLDR\n${says(bird)}. Expand\n3\n\n[PDF]\n\nSave\nAlert\nCite\n`;
    const few = ['Herons', 'Otters', 'Wrens'];
    const { papers, problems } = read(
      `${top}\nAbout 12,300 results for “ponds”\nFields of Study\nSort by Relevance\n${few.map(result).join('\n')}`,
    );
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      few.map((bird) => [titleOf(bird), `TLDR: ${says(bird)}.`]),
    );
    expect(papers[0]?.facts).toMatchObject({ authors, published: '2025-08-12' });
  });
});

test('a volume of the ACL Anthology gives its papers', () => {
  const paper = (bird: string) =>
    `pdf bib abs ${titleOf(bird)}\nAnna Heron | Bo Otter | Cy Wren\n${abstractOf(bird)}`;
  const top =
    'ACL Anthology\nFAQ\nCorrections\nSubmissions\nGithub\nProceedings of the 2025 Workshop on Ponds\n\nA. Reed, B. Marsh (Editors)\n\nAnthology ID: 2025.ponds-1\nMonth: November\nYear: 2025\nAddress: Reed Town\nVenue: Ponds\nPublisher: Association for Ponds\n\npdf bib Proceedings of the 2025 Workshop on Ponds\nA. Reed | B. Marsh';
  const end =
    'Up\nACL materials are Copyright © 1963–2025 ACL; other materials are copyrighted by their respective copyright holders.\nThe ACL Anthology is managed and built by the ACL Anthology team of volunteers.';
  const four = birds.slice(0, 4);
  expect(read([top, ...four.map(paper), end].join('\n\n'))).toMatchObject({
    papers: four.map((bird) => ({
      title: titleOf(bird),
      abstract: abstractOf(bird),
      facts: { authors: ['Anna Heron', 'Bo Otter', 'Cy Wren'] },
    })),
    problems: [],
  });
});
