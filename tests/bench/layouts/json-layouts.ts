import type { Layout, Paper } from './paper.ts';

/** The Daily Papers API's answer, as tools store it. */
export const jsonLayouts: Record<string, Layout> = {
  'API, in lines': ({ papers }) => JSON.stringify(papers.map(listed), null, 2),
  'API, in one line': ({ papers }) => JSON.stringify(papers.map(listed)),
  'API, bare papers': ({ papers }) =>
    JSON.stringify(
      papers.map((paper) => listed(paper).paper),
      null,
      1,
    ),
  'API, a paper a line': ({ papers }) =>
    papers.map((paper) => JSON.stringify(listed(paper))).join('\n'),
  'API, in an object': ({ papers }) =>
    JSON.stringify({ count: 3, dailyPapers: papers.map(listed) }, null, 2),
};

function listed(paper: Paper) {
  return {
    paper: {
      id: paper.arxivId,
      authors: paper.authors.map((name) => ({ _id: '6a', name, hidden: false })),
      publishedAt: '2022-01-02T00:00:00.000Z',
      title: paper.title,
      summary: paper.abstract,
      upvotes: paper.votes,
    },
    publishedAt: '2022-01-03T00:00:00.000Z',
    title: paper.title,
    numComments: 2,
  };
}
