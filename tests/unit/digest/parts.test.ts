/** Texts that several sources were pasted into. */
import { expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf } from './birds.ts';

const [first = '', second = '', third = '', fourth = ''] = birds;
const rule = '-'.repeat(78);
const mailing = (bird: string) =>
  `${rule}\n\\\\\narXiv:2508.0000${birds.indexOf(bird)}\nDate: Mon, 18 Aug 2025 12:21:11 GMT   (308kb,D)\n\nTitle: ${titleOf(bird)}\nAuthors: Anna Reed, Tom Marsh\n\\\\\n  ${abstractOf(bird)}\n\\\\ ( https://arxiv.org/abs/2508.0000${birds.indexOf(bird)} ,  6447kb)\n${rule}`;
const page = (bird: string) => `${titleOf(bird)}\n\n${abstractOf(bird)}\n\n3 authors`;
const bibtex = (bird: string) =>
  `@article{z${bird},\n  title = {${titleOf(bird)}},\n  abstract = {${abstractOf(bird)}}\n}`;
const ris = (bird: string) =>
  `TY  - JOUR\nTI  - ${titleOf(bird)}\nAB  - ${abstractOf(bird)}\nER  - `;
const daily = 'Daily Papers\nbyAK and the research community\nAug 20\n\n';

test.each<[string, string[]]>([
  [
    'a page, a mail and BibTeX',
    [`${daily}${page(first)}`, mailing(second), bibtex(third), bibtex(fourth)],
  ],
  ['a page below RIS', [ris(first), ris(second), `${daily}${page(third)}`, page(fourth)]],
  ['a page and BibTeX', [`${daily}${page(first)}`, page(second), bibtex(third), bibtex(fourth)]],
  ['BibTeX above a page', [bibtex(first), bibtex(second), page(third), page(fourth)]],
  ['BibTeX above a mail', [bibtex(first), bibtex(second), mailing(third), mailing(fourth)]],
])('all parts of a text are read: %s', (_, parts) => {
  const { papers, problems } = read(parts.join('\n\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    [first, second, third, fourth].map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a word above or below the papers of a mail is no paper', () => {
  const text = `Dear all, here is the mail of today, and I hope that you will find it as useful as I did.\n\n${mailing(first)}\n\nAnna will talk about the first one on Friday, so please read it until then, and bring your questions and cake.`;
  expect(read(text).papers.map(({ title }) => title)).toEqual([titleOf(first)]);
});

test('a part that repeats a paper of the first one is read for its others', () => {
  const again = `${titleOf(second)}\n\nhttps://arxiv.org/abs/2508.00001\n\n${abstractOf(second)}`;
  const text = [mailing(first), mailing(second), `${daily}${again}`, page(third), page(fourth)];
  const { papers, problems } = read(text.join('\n\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(
    [first, second, third, fourth].map((bird) => titleOf(bird)),
  );
});

test('notes on a paper of a mail below it are no papers', () => {
  const notes =
    'What we read in the first one\n\nhttps://arxiv.org/abs/2508.00000\n\nThe paper counts birds on ponds that freeze. It shows that depth matters more than food, which is what most of our group had expected. The numbers are those of ten winters.\n\nWhat we will do with it in the spring\n\nThe group counts the birds of the marsh, and compares them with the numbers of the paper. It meets at the bridge each Saturday in March. We propose boots, and show how a boat is rowed through reeds.';
  const text = [mailing(first), mailing(second), notes].join('\n\n\n');
  expect(read(text).papers.map(({ title }) => title)).toEqual([titleOf(first), titleOf(second)]);
});

test('BibTeX that breaks off below a page is told', () => {
  const text = `${daily}${page(first)}\n\n${page(second)}\n\n@article{reeds,\n  title = {${titleOf(third)}},\n  abstract = {${abstractOf(third)}`;
  expect(read(text).problems.length).toBeGreaterThan(0);
});

test('a mail that was pasted into an indented block, below a word to it, is read as one', () => {
  const text = [mailing(first), mailing(second)].join('\n').replace(/^/gm, '    ');
  expect(read(`Hi all, for Monday.\n\n${text}\n`).papers.map(({ title }) => title)).toEqual([
    titleOf(first),
    titleOf(second),
  ]);
});

test.each<[string, (bird: string) => string]>([
  [
    'dots up to the colon',
    (bird) =>
      `TITLE.....: ${titleOf(bird)}\nBY........: Anna Reed\nABSTRACT..: ${abstractOf(bird)}\n`,
  ],
])('labels are read however they are written: %s', (_, record) => {
  const { papers, problems } = read([first, second, third].map(record).join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    [first, second, third].map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test.each([
  'PMID- 40000001',
  'TY  - JOUR',
  'TY  - JOUR\nER  - ',
  '%0 Journal Article',
  'RT Journal',
  'PT J',
])('the first line of an export amid papers, %s, is no record', (line) => {
  const marked = (bird: string) =>
    `## ${titleOf(bird)}\n\n**Authors:** Anna Reed, Tom Marsh\n\n**Abstract:** ${abstractOf(bird)}`;
  for (const paper of [marked, page]) {
    const { papers, problems } = read(`${paper(first)}\n\n${line}\n\n${paper(second)}`);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      [first, second].map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  }
});

test('a record whose fields begin below blank lines is a record', () => {
  const [spaced, whole] = [ris(first).replace('\n', '\n\n\n\n\n\n'), ris(second)];
  expect(read(`${spaced}\n\n${whole}`).papers).toMatchObject(
    [first, second].map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird) })),
  );
});
