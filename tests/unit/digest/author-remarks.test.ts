/** What authors remark on their papers, as in the comments at arXiv. */
import { describe, expect, test } from 'vitest';
import { remarkedFacts } from '../../../src/digest/author-remarks.ts';
import { abstractOf, csv, read, titleOf } from './birds.ts';

describe('where a paper was accepted', () => {
  test.each([
    ['8 pages, 6 figures. Accepted to ReedConf 2025. Code follows', 'ReedConf 2025'],
    ['Accepted at ReedConf 2025 (Oral)', 'ReedConf 2025 (Oral)'],
    ['5 pages, accepted to the 41st Conference on Reeds, 2025', '41st Conference on Reeds, 2025'],
    ['Accepted as a conference paper at ReedConf 2025', 'ReedConf 2025'],
    ['Accepted for publication in Mon. Not. R. Reed. Soc., 12 pages', 'Mon. Not. R. Reed. Soc.'],
    ['12 pages; to appear in Reed. Lett. B', 'Reed. Lett. B'],
    ['To be published in Acta Stagna. 50 pages', 'Acta Stagna'],
    ['This paper has been accepted by Reed Letters', 'Reed Letters'],
    ['Accepted to Marsh. Code: https://github.com/reeds/heron', 'Marsh'],
    ['ACL 2025 Findings', 'ACL 2025 Findings'],
    ['20 pages, 3 figures, ReedConf 2025 (Oral)', 'ReedConf 2025 (Oral)'],
    ['Conference on Reeds and Rushes (RUSH), 2025', undefined],
    ['Submitted to ReedConf 2025', undefined],
    ['Not yet accepted by ReedConf', undefined],
    ['Accepted to a journal', undefined],
    ['Published on arXiv; presented at arXiv', undefined],
  ])('is read where %j says so plainly', (remark, venue) => {
    expect(remarkedFacts(remark).venue).toBe(venue);
  });
});

const [title, text] = [titleOf('Herons'), abstractOf('Herons')];
const comments =
  '8 pages. Accepted to ReedConf 2025. Code: https://github.com/reeds/heron. Project page: https://heron.example/p';
const said = {
  venue: 'ReedConf 2025',
  code: 'https://github.com/reeds/heron',
  project: 'https://heron.example/p',
};

test.each([
  [
    'a listing',
    `[1] arXiv:2508.00001 [pdf, html, other]\nTitle: ${title}\nAnna Heron, Bo Otter\nComments: ${comments}\nSubjects: Computation and Language (cs.CL)\n${text}`,
  ],
  [
    'a mailing',
    `\\\\\narXiv:2508.00001\nDate: Tue, 19 Aug 2025 18:22:10 GMT   (10kb)\n\nTitle: ${title}\nAuthors: Anna Heron\nCategories: cs.CL\nComments: ${comments.replace('Code:', '\n  Code:')}\n\\\\\n  ${text}\n\\\\ ( https://arxiv.org/abs/2508.00001 ,  10kb)`,
  ],
  [
    'a feed',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><id>http://arxiv.org/abs/2508.00001v1</id><title>${title}</title><summary>${text}</summary><arxiv:comment>${comments}</arxiv:comment></entry></feed>`,
  ],
  [
    'JSON',
    JSON.stringify([{ id: '2508.00001', title, abstract: text, comments, 'journal-ref': null }]),
  ],
  [
    'a labelled text',
    `Title: ${title}\nAuthors: Anna Heron\nComments: ${comments}\nAbstract: ${text}\nLink: https://arxiv.org/abs/2508.00001`,
  ],
  [
    'a text without a label',
    `${title}\nAnna Heron, Bo Otter\n${text}\nComments: ${comments}\nhttps://arxiv.org/abs/2508.00001`,
  ],
  ['a note of BibTeX', `@misc{a, title = {${title}}, abstract = {${text}}, note = {${comments}}}`],
])('the comments of %s give venue, code and project page', (_, digest) => {
  expect(read(digest).papers.map(({ facts }) => facts)).toMatchObject([said]);
});

test('a reference to a journal goes before what the comments say', () => {
  const digest = JSON.stringify([
    {
      id: '2508.00001',
      title,
      abstract: text,
      comments,
      'journal-ref': 'Reed Letters 12(3), 2025',
    },
  ]);
  expect(read(digest).papers[0]?.facts.venue).toBe('Reed Letters 12(3), 2025');
});

test('a reader’s comments beside a paper that is not at arXiv are no facts', () => {
  const { papers } = read(
    [csv(['Title', 'Abstract', 'Comments']), csv([title, text, comments])].join('\n'),
  );
  expect(papers[0]?.facts).toEqual({});
});
