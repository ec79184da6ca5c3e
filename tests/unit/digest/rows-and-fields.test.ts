/** Rows, entries and fields that are written otherwise than most. */
import { expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

const whole = birds.map((bird) => [titleOf(bird), abstractOf(bird)]);
const readPairs = (text: string) => {
  const { papers, problems } = read(text);
  return { pairs: papers.map(({ title, abstract }) => [title, abstract]), problems };
};

test.each([
  ['no bar at their ends', '|---|---|', (row: string) => row],
  ['no bar at the end of the rule', '|---|---', (row: string) => `${row} |`],
  [
    'their second line without a bar',
    '|---|---|',
    (row: string) => `${row.replace('. We', '.\nWe')} |`,
  ],
])('rows of Markdown with %s below a head in bars are rows of their own', (_, rule, ended) => {
  const rows = whole.map((cells) => ended(`| ${cells.join(' | ')}`));
  expect(readPairs(['| Title | Abstract |', rule, ...rows].join('\n'))).toEqual({
    pairs: whole,
    problems: [],
  });
});

test('a row of Markdown that goes on without an end is read in linear time', () => {
  const lines = Array.from({ length: 5000 }, () => 'herons wade | slowly through mud');
  read(['| Title | Abstract |', '|---|---|', `| ${titleOf('Herons')}`, ...lines].join('\n'));
}, 5000);

test.each([
  ['a bar in the text of Markdown', '|', ['| Title | Abstract |', '|---|---|']],
  ['a comma in the text of CSV', ',', ['Title,Abstract']],
])('each row that %s makes too long is named', (_, separator, head) => {
  const rows = whole.map((cells) => cells.map((cell) => cell.replaceAll(',', '')).join(separator));
  const long = [2, 5, 7];
  for (const at of long) rows[at] += `${separator} as others say`;
  const { pairs, problems } = readPairs([...head, ...rows].join('\n'));
  expect(problems.map(({ line }) => line)).toEqual(long.map((at) => at + head.length + 1));
  expect(pairs.map(([title]) => title)).toEqual(titles.filter((_title, at) => !long.includes(at)));
});

test('a comma at the end of each row, but not of the head, moves no cell', () => {
  const rows = whole.map((cells) => `${csv(cells)},`);
  expect(readPairs(['title,abstract', ...rows].join('\n'))).toEqual({ pairs: whole, problems: [] });
});

test.each([
  ['an object with a name that programs keep for themselves', '{"toString":1,"valueOf":1}'],
  ['lists in lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('JSON with %s is read', (_, value) => {
  const papers = whole.map(
    ([title, abstract]) =>
      `{"title":${JSON.stringify(title)},"abstract":${JSON.stringify(abstract)},"more":${value}}`,
  );
  expect(readPairs(`[${papers.join(',\n')}]`)).toEqual({ pairs: whole, problems: [] });
});

test('a field of BibTeX without a value takes nothing from the next', () => {
  const entries = whole.map(
    ([title, abstract], at) =>
      `@article{bird${at}, year = , title = {${title}}, note = , abstract = {${abstract}}}`,
  );
  expect(readPairs(entries.join('\n'))).toEqual({ pairs: whole, problems: [] });
});
