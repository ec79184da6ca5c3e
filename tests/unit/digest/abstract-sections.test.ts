import { expect, test } from 'vitest';
import { withSectionsJoined } from '../../../src/digest/abstract-sections.ts';
import { readDigest } from '../../../src/digest/read-digest.ts';

const titles = ['Storks on Chimneys', 'Eels in Ditches', 'Moss on Roofs'];
const sections = (subject: string) =>
  Object.entries({
    'Background and Aims': `Few have counted ${subject} in the towns of the plain.`,
    Methods: `We counted ${subject} from bicycles. Each town was seen twice.`,
    'Main Outcomes and Measures': `The number of ${subject} for each street.`,
    Results: `There are more ${subject} in 8 of 10 towns than anyone thought.`,
  });

const read = (item: (title: string, parts: [string, string][]) => string) => {
  const text = titles.map((title) => item(title, sections(title.toLowerCase()))).join('\n\n');
  return readDigest(text, { id: '2025-08-18', date: '2025-08-18' });
};
const each = (
  parts: [string, string][],
  one: (name: string, text: string) => string,
  gap: string,
) => parts.map(([name, text]) => one(name, text)).join(gap);

test.each<[string, (title: string, parts: [string, string][]) => string]>([
  ['lines', (title, parts) => `${title}\n\n${each(parts, (a, b) => `${a}: ${b}`, '\n')}`],
  ['paragraphs', (title, parts) => `${title}\n\n${each(parts, (a, b) => `${a}: ${b}`, '\n\n')}`],
  [
    'lines of their own',
    (title, parts) => `${title}\n\n${each(parts, (a, b) => `${a}\n${b}`, '\n\n')}`,
  ],
  [
    'a label',
    (title, parts) => `Title: ${title}\nAbstract: ${each(parts, (a, b) => `${a}: ${b}`, '\n')}`,
  ],
  [
    'a label alone',
    (title, parts) =>
      `## ${title}\n\n**Abstract:**\n\n${each(parts, (a, b) => `**${a}:** ${b}`, '\n\n')}`,
  ],
  [
    'a heading, and headings',
    (title, parts) =>
      `## ${title}\n\nAnna Reed, Tom Marsh\n\n### Abstract\n\n${each(parts, (a, b) => `#### ${a}\n\n${b}`, '\n\n')}`,
  ],
])('an abstract in sections is one abstract: below %s', (_, item) => {
  const { papers, problems } = read(item);
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(
    titles.map((title) => each(sections(title.toLowerCase()), (a, b) => `${a}: ${b}`, ' ')),
  );
});

test.each([
  [
    'what is said of a paper below its abstract',
    [
      'Abstract: We count storks.',
      '',
      'Methods: We ride bicycles.',
      'Results: There are many of them.',
    ],
  ],
  [
    'headings above papers',
    [
      '## Methods',
      '',
      '### Storks on Chimneys',
      '',
      'We count storks.',
      '',
      '## Results',
      '',
      '### Eels in Ditches',
    ],
  ],
  [
    'rows of a table',
    [
      'title,abstract',
      '"Storks","Methods: We ride bicycles.',
      'Results: There are many of them."',
      '"Eels","Methods: We swim."',
    ],
  ],
  ['keys of a program', ['methods: We ride our bicycles.', 'results: There are many of them.']],
])('no sections of an abstract: %s', (_, lines) => {
  expect(withSectionsJoined(lines)).toEqual(lines);
});

test.each([',', ';', '\t'])(
  'sections of wrapped cells end with their row, between “%s”',
  (between) => {
    const row = (title: string) =>
      [
        title,
        `"${each(sections(title.toLowerCase()), (a, b) => `${a}: ${b}`, '\n').replaceAll(' of ', ' of\n')}"`,
        '2024',
        'Roofs',
      ].join(between);
    const text = [['title', 'abstract', 'year', 'journal'].join(between), ...titles.map(row)];
    const { papers, problems, notices } = readDigest(text.join('\n'), {
      id: '2025-08-18',
      date: '2025-08-18',
    });
    expect([...problems, ...notices]).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      titles.map((title) => [
        title,
        each(sections(title.toLowerCase()), (a, b) => `${a}: ${b}`, ' '),
      ]),
    );
  },
);

test('a section goes on behind what is quoted in it, and a number', () => {
  const parts = (title: string) =>
    `Background: Few of those "counted in towns",1\nas ${title.toLowerCase()} are, are known.\nMethods: We counted them from bicycles.`;
  const { papers } = readDigest(titles.map((title) => `${title}\n\n${parts(title)}\n`).join('\n'), {
    id: '2025-08-18',
    date: '2025-08-18',
  });
  expect(papers.map(({ abstract }) => abstract)).toEqual(
    titles.map((title) => parts(title).replaceAll('\n', ' ')),
  );
});

test.each([
  ['titles', (title: string, text: string) => `${title}\n\n${text}\n`],
  ['headings', (title: string, text: string) => `## ${title}\n\n${text}\n`],
  ['bold titles', (title: string, text: string) => `**${title}**\n\n${text}\n`],
])('the one section that opens each abstract keeps its name, below %s', (_, layout) => {
  const textOf = (title: string) =>
    `Background: Few have counted ${title.toLowerCase()}. We study them in forty towns, and show that they are more each year; nobody knows why, and few of those we asked have seen any.`;
  const { papers } = read((title) => layout(title, textOf(title)));
  expect(papers.map(({ abstract }) => abstract)).toEqual(titles.map(textOf));
});

test('a section in capitals keeps its name; before titles it is the page’s label', () => {
  const textOf = (title: string) =>
    `BACKGROUND: Few have counted ${title.toLowerCase()}. We study them in forty towns, and show that they are more each year; nobody knows why, and few of those we asked have seen any.`;
  const { papers } = read((title) => `**Problem: ${title}**\n\n${textOf(title)}\n`);
  expect(papers).toMatchObject(titles.map((title) => ({ title, abstract: textOf(title) })));
});
