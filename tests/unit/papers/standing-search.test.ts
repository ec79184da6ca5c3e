import { expect, test } from 'vitest';
import { queryProblems } from '../../../src/compile/standing-searches.ts';
import { parseSearch } from '../../../src/papers/standing-search.ts';

const fileOf = (query: string) => `---\nname: Reeds\nquery: ${query}\n---\n\nAll about reeds.\n`;

const saidOf = (query: string, id = 'reeds') => {
  const { search, queryLine, problems } = parseSearch(id, fileOf(query));
  const all = search ? [...problems, ...queryProblems({ search, queryLine })] : problems;
  return all.map(({ file, line, says }) => `${file}:${line}: ${says}`).join('\n');
};

test('A search is read with its name, query and description', () => {
  const { search, problems } = parseSearch('reeds', fileOf(`'"wet reeds" has:code -video'`));
  expect(problems).toEqual([]);
  expect(search).toEqual({
    id: 'reeds',
    name: 'Reeds',
    query: '"wet reeds" has:code -video',
    description: 'All about reeds.',
  });
});

test('A query that begins with a quotation mark is told to stand in single quotes', () => {
  expect(saidOf('"wet reeds" has:code')).toMatch(
    /searches\/reeds.md:3: .*after "query:" in single quotes/,
  );
});

test('Operators that a build cannot know, or that make no sense, are named with their line', () => {
  expect(saidOf('reeds is:saved')).toMatch(/reeds.md:3: "is:saved" asks for a reader's own marks/);
  expect(saidOf('reeds has:legs')).toMatch(/reeds.md:3: "has:legs" asks for nothing/);
  // On the search page, a reader may be about to type the "e".
  expect(saidOf('topc:reef has:cod')).toMatch(/reeds.md:3: "has:cod" asks for nothing/);
  expect(saidOf('reeds has:code')).toBe('');
  expect(saidOf('"-"')).toMatch(/reeds.md:3: .*asks for nothing; write words/);
});

test('A file without facts, without a description or with a wrong name is refused', () => {
  expect(parseSearch('reeds', 'Reeds').problems[0]?.says).toMatch(/add name and query/);
  expect(parseSearch('reeds', '---\nname: R\nquery: r\n---\n').problems[0]?.says).toMatch(
    /no description/,
  );
  expect(saidOf('reeds', 'Wet Reeds')).toMatch(/"Wet Reeds" is no id/);
});

test('of an empty file is said once what it needs', () => {
  const says = expect.stringContaining('starts with its facts');
  expect(parseSearch('velvet', '').problems).toMatchObject([{ line: 1, says }]);
});
