/** Text copied from the first pages of PDFs. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf } from './birds.ts';

const few = birds.slice(0, 3);

/** Lines of a PDF, the last word of some cut with a hyphen. */
function wrapped(text: string): string {
  const lines = text.match(/.{1,60}(?: |$)/g) ?? [];
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace('choose among', 'choose a-\nmong');
}

const titleLines = (bird: string) => titleOf(bird).replace('Choose a ', 'Choose a\n');

describe('papers are read of first pages of PDFs', () => {
  test.each([
    [
      'authors with marks, places and addresses',
      (bird: string) =>
        `${titleLines(bird)}\nAnna Heron1∗, Bela Otter1,2\n1 Marsh University, Reed Town\n2 River Lab\n{heron,otter}@marsh.edu\n\nAbstract\n\n${wrapped(abstractOf(bird))}`,
    ],
    [
      'raised marks without commas, and a stamp of arXiv',
      (bird: string) =>
        `Preprint. Under review.\n${titleLines(bird)}\nAnna Heron¹ Bela Otter²\n¹Marsh University ²River Lab\nAbstract. ${wrapped(abstractOf(bird))}\nKeywords: reeds · ponds\n\narXiv:2508.0000${birds.indexOf(bird) + 1}v2 [q-bio.PE] 12 Aug 2025\n`,
    ],
    [
      'an author above each place',
      (bird: string) =>
        `${titleLines(bird)}\nAnna Heron\nMarsh University\nheron@marsh.edu\nBela Otter\nRiver Lab\notter@river.org\nABSTRACT\n${wrapped(abstractOf(bird))}`,
    ],
    [
      'members of a society and a dash behind the word Abstract',
      (bird: string) =>
        `${titleLines(bird)}\nAnna Heron, Member, IEEE, Bela Otter\n\nAbstract—${wrapped(abstractOf(bird))}\nIndex Terms—Reeds, ponds.`,
    ],
  ])('%s', (_, page) => {
    const { papers, problems } = read(few.map(page).join('\n\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts.authors])).toEqual(
      few.map((bird) => [titleOf(bird), abstractOf(bird), ['Anna Heron', 'Bela Otter']]),
    );
  });
});

const body =
  '1 Introduction\nPonds have long been known, and nobody knows why they\nfreeze. Figure 1: A pond.';

describe('of first pages with the papers below their abstracts all are read', () => {
  test.each([
    [
      'names without marks over two lines, and a blank line above each title',
      (bird: string) =>
        `${titleLines(bird)}\nAnna Heron, Bela Otter,\nCarla Crane\nMarsh University\nAbstract\n${wrapped(abstractOf(bird))}\n${body}`,
    ],
    [
      'a stamp of arXiv above each title',
      (bird: string) =>
        `arXiv:2508.0000${birds.indexOf(bird)}v1 [q-bio.PE] 12 Aug 2025\n${titleLines(bird)}\nAnna Heron¹, Bela Otter², Carla Crane¹\n¹Marsh University\nAbstract\n${wrapped(abstractOf(bird))}\n${body}`,
    ],
    [
      'a stamp in the abstract, and what a publisher prints above a title',
      (bird: string) =>
        `Journal of Ponds 26 (2025) 1-34 Submitted 1/25\n${titleLines(bird)}\nAnna Heron heron@marsh.edu\nBela Otter otter@marsh.edu\nCarla Crane crane@marsh.edu\nABSTRACT\n${wrapped(abstractOf(bird)).replace('\n', `\narXiv:2508.0000${birds.indexOf(bird)}v1 [q-bio.PE] 12 Aug 2025\n`)}\n${body}`,
    ],
    [
      'ORCID iDs in brackets',
      (bird: string) =>
        `${titleLines(bird)}\nAnna Heron1[0000-0002-1825-0097], Bela Otter2[0000-0002-1825-0098], and\nCarla Crane1[0000-0002-1825-0099]\n1 Marsh University\nAbstract. ${wrapped(abstractOf(bird))}\n${body}`,
    ],
    [
      'each mark in a line of its own, and blank lines between all parts',
      (bird: string) =>
        `${titleLines(bird)}\n\nAnna Heron\n1\nBela Otter\n2\nCarla Crane\n1\n\n1\nMarsh University\n\nAbstract\n\n${wrapped(abstractOf(bird))}\n\n1\nIntroduction\n\nPonds freeze.`,
    ],
  ])('%s', (_, page) => {
    const { papers, problems } = read(few.map(page).join('\n\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts.authors])).toEqual(
      few.map((bird) => [
        titleOf(bird),
        abstractOf(bird),
        ['Anna Heron', 'Bela Otter', 'Carla Crane'],
      ]),
    );
    const stamped = page('Herons').includes('arXiv:');
    expect(papers.map(({ facts }) => facts.arxivId)).toEqual(
      few.map((_, at) => (stamped ? `2508.0000${at}` : undefined)),
    );
  });
});

test.each([
  ['a mark behind its last word', 'How Herons Choose\nWinter Ponds∗\nAnna Heron†'],
  [
    'a journal’s name in a line above',
    'Pond News\nHow Herons Choose a Pond in Winter\nAnna Heron1',
  ],
  ['a line apart above it', 'Papers of Monday\n\nHow Herons Choose a Pond\nAnna Heron1'],
])('a first page whose title has %s is refused', (_, front) => {
  const page = `${front}\nMarsh University\nAbstract\n${wrapped(abstractOf('Herons'))}\n${body}`;
  expect(read(page)).toMatchObject({
    papers: [],
    problems: [{ remedy: expect.stringContaining('where its title begins') }],
  });
});

test('a copy of a web page with a licence above its abstracts is no PDF', () => {
  const text = few
    .map(
      (bird) =>
        `${titleOf(bird)}\nPDF\nAnna Heron, Bela Otter\n\nCC BY 4.0\nAbstract: ${abstractOf(bird)}\n`,
    )
    .join('\n');
  expect(read(text).papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

test.each([
  ['names without marks', 'Anna Heron Bela Otter\nMarsh University\n\nAbstract\n'],
  ['text beside the word Abstract', 'Anna Heron1, Bela\nOtter2\n1 Marsh University\nAbstract '],
])('a first page with %s publishes nothing wrong', (_, front) => {
  const pages = few.map((bird) => `${titleLines(bird)}\n${front}${wrapped(abstractOf(bird))}`);
  const { papers, problems } = read(pages.join('\n\n'));
  const wrong = papers.filter(({ title }) => !few.some((bird) => titleOf(bird) === title));
  expect(problems.length > 0 || wrong.length === 0).toBe(true);
});

test('the paper below the abstract of a single page is left out', () => {
  const page = `${titleLines('Herons')}\nAnna Heron1\n1 Marsh University\n\nAbstract\n${wrapped(abstractOf('Herons'))}\n1 Introduction\nPonds have long been known.\nFigure 1: A pond.`;
  expect(read(page)).toMatchObject({ papers: [{ abstract: abstractOf('Herons') }], problems: [] });
});

test.each([
  [
    'where its title begins',
    few
      .map(
        (bird) =>
          `${titleLines(bird)}\nAnna Heron1\nAbstract\n${wrapped(abstractOf(bird))}\n1 Introduction\nPonds freeze in winter.\nAll of them do so.\nNobody knows why.`,
      )
      .join('\n'),
  ],
  [
    'two columns stand side by side',
    `${titleOf('Herons')}\nAnna Heron1\n1 Marsh University\nAbstract\n${wrapped(abstractOf('Herons')).replace(/$/gm, '   and all that is in the other column')}`,
  ],
  [
    'where its abstract ends',
    `${titleOf('Herons')}\nAnna Heron1\n1 Marsh University\nAbstract\n${wrapped(abstractOf('Herons'))}\n\nWhether this still is the abstract nobody can tell.`,
  ],
])('a first page is refused that does not tell %s', (what, text) => {
  expect(read(text).problems[0]?.remedy).toContain(what);
});
