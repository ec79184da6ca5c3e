/** Fields of BibTeX are read as BibTeX reads them. */
import { describe, expect, test } from 'vitest';
import { abstractOf, read, titleOf } from './birds.ts';

const factsOf = (fields: string, above = '') =>
  read(
    `${above}@article{a, title = {${titleOf('Herons')}}, abstract = {${abstractOf('Herons')}}, ${fields}}`,
  ).papers[0]?.facts;

test.each([
  ['Heron, Anna and Otter, Bo and others', ['Anna Heron', 'Bo Otter']],
  ['Anna Heron and Bo Otter and others', ['Anna Heron', 'Bo Otter']],
  ['Heron, Anna and {The Reed Society}', ['Anna Heron', 'The Reed Society']],
  ['Heron, Anna and Bo Otter', ['Anna Heron', 'Bo Otter']],
  ['{Reeds, Rushes and Sons} and Otter, Bo', ['Reeds, Rushes and Sons', 'Bo Otter']],
  ['{van der Otter}, Bo', ['Bo van der Otter']],
  ['van der Otter, Bo and\n  {\\O}rn, Anna', ['Bo van der Otter', 'Anna Ørn']],
  ["G{\\'a}ndor, Ana Mar{\\'i}a", ['Ana María Gándor']],
  ['Otter, Jr., Bo and Heron, Anna', ['Bo Otter Jr.', 'Anna Heron']],
  ['{The Reed Society}', ['The Reed Society']],
  ['Heron, A., Otter, B. C.', ['A. Heron', 'B. C. Otter']],
  ['others', undefined],
])('BibTeX’s authors %j are these people', (names, people) => {
  expect(factsOf(`author = {${names}}`)?.authors).toEqual(people);
});

describe('a month of BibTeX is in the date', () => {
  test.each([
    ['mar', '2025-03'],
    ['dec', '2025-12'],
    ['{March}', '2025-03'],
    ['{3}', '2025-03'],
    ['"10~" # mar', '2025-03-10'],
    ['{Sept.}', '2025-09'],
    ['{March--April}', '2025'],
    ['{13}', '2025'],
    ['{Spring}', '2025'],
  ])('as %s', (month, published) => {
    expect(factsOf(`year = 2025, month = ${month}`)?.published).toBe(published);
  });

  test('but where the date says more, it stays', () => {
    expect(factsOf('year = 2025, date = {2025-04-02}, month = mar')?.published).toBe('2025-04-02');
  });
});

test('a name that BibTeX’s file gives to a text stands for that text', () => {
  const macros = '@string{jr = "Journal of " # reeds}\n@string{Reeds = {Marsh Reeds}}\n';
  const above = `@STRING(reeds = {Reeds})\n${macros}`;
  expect(factsOf('journal = JR, year = 2025', above)?.venue).toBe('Journal of Reeds 2025');
  expect(factsOf('journal = jr # " B", year = 2025', above)?.venue).toBe('Journal of Reeds B 2025');
  expect(factsOf('journal = unknown, year = 2025', above)?.venue).toBe('unknown 2025');
});

test.each([
  'note = {Code at \\url{https://github.com/reeds/heron}}',
  'howpublished = {\\url{https://github.com/reeds/heron}}',
  'note = {15 pages; code: https://github.com/reeds/heron.}',
])('an address of code in %s is the paper’s code', (field) => {
  expect(factsOf(field)?.code).toBe('https://github.com/reeds/heron');
});

test('a long line of comment above the entries is a comment', () => {
  const above = `Exported by the library of the marsh. ${'Please keep this line. '.repeat(20)}\n\n`;
  expect(factsOf('year = 2025', above)?.published).toBe('2025');
});

test('a command alone in braces is its sign, and tags written so are tags', () => {
  const abstract = `{\\textless}p dir="ltr"{\\textgreater}${abstractOf('Herons')}{\\textless}/p{\\textgreater}`;
  const { papers, notices } = read(
    `@article{a,\n  title = {Herons in {\\LaTeX} and {\\alpha}helix ponds},\n  abstract = {${abstract}}\n}`,
  );
  expect(notices).toEqual([]);
  expect(papers).toMatchObject([
    { title: 'Herons in LaTeX and αhelix ponds', abstract: abstractOf('Herons') },
  ]);
});

test('a sign alone in the braces of a command keeps them', () => {
  const { papers, notices } = read(
    `@article{a,\n  title = {On \\textbf{\\LaTeX} and \\emph{\\alpha} herons},\n  abstract = {${abstractOf('Herons')}}\n}`,
  );
  expect(notices).toEqual([]);
  expect(papers).toMatchObject([{ title: 'On LaTeX and α herons' }]);
});
