import { expect, test } from 'vitest';
import { giveIds } from '../../../../src/papers/identity/give-ids.ts';
import { joinMetadata } from '../../../../src/papers/metadata/join-metadata.ts';
import { readRecords } from '../../../../src/papers/metadata/record.ts';
import { listing } from '../listing.ts';

const { papers } = giveIds(
  [
    listing('2025-01-01', 'On Gates', { arxivId: '2501.00001' }),
    listing('2025-01-01', 'Rain in May'),
    listing('2025-01-01', 'Report', { arxivId: '2501.00002' }),
    listing('2025-01-02', 'Report', { arxivId: '2501.00003' }),
  ],
  new Map(),
);

const join = (...records: object[]) => {
  const read = readRecords(JSON.stringify(records, null, 1), 'metadata/more.json');
  const joined = joinMetadata(papers, read.records);
  return { facts: joined.facts, problems: [...read.problems, ...joined.problems] };
};

test('A record finds its paper by id, by title or by arXiv id', () => {
  const { facts, problems } = join(
    { id: 'report-2', venue: 'ICLR 2025' },
    { title: 'rain in may', authors: ['A. Author'] },
    { arxivId: '2501.00001', primaryCategory: 'cs.LG', projectPage: 'https://gates.example' },
  );
  expect(problems).toEqual([]);
  expect(facts.get('report-2')).toEqual({ venue: 'ICLR 2025' });
  expect(facts.get('rain-in-may')).toEqual({ authors: ['A. Author'] });
  expect(facts.get('on-gates')).toEqual({
    arxivId: '2501.00001',
    categories: ['cs.LG'],
    project: 'https://gates.example',
  });
});

test('A misspelt title is told with the titles that come near', () => {
  const [misspelt, unknown] = join({ title: 'Rain im May' }, { title: 'Nowhere' }).problems;
  expect(misspelt?.says).toBe(
    '"Rain im May" fits no paper (did you mean "Rain in May"?); correct it, or take the record out',
  );
  expect(unknown?.says).not.toContain('did you mean');
});

test('A record of a paper whose digest was taken out is told as that, not as misspelt', () => {
  const listings = [listing('2025-01-01', 'On Gates'), listing('2025-01-02', 'On Grates')];
  const { ledger } = giveIds(listings, new Map());
  const { papers, unlisted } = giveIds(listings.slice(0, 1), ledger);
  const { records } = readRecords('[{"title":"On Grates"}, {"id":"on-grates"}]', 'metadata/x.json');
  expect(joinMetadata(papers, records, unlisted).problems.map(({ says }) => says)).toEqual([
    '"On Grates" is in no digest any more; take the record out, or bring its digest back',
    '"on-grates" is in no digest any more; take the record out, or bring its digest back',
  ]);
});

test('A record about no paper, or about several, is a problem at its line', () => {
  const { problems } = join({ title: 'Nowhere' }, { title: 'Report' });
  expect(problems).toEqual([
    { file: 'metadata/more.json', line: 2, says: expect.stringContaining('fits no paper') },
    { file: 'metadata/more.json', line: 5, says: expect.stringContaining('report, report-2') },
  ]);
});

test('A record whose title and arXiv id name different papers is a problem', () => {
  const { problems } = join({ title: 'Rain in May', arxivId: '2501.00001' });
  expect(problems[0]?.says).toContain('on-gates, rain-in-may');
});

test('A second record about one paper is a problem that names the first', () => {
  const { problems } = join({ title: 'On Gates' }, { id: 'on-gates' });
  expect(problems[0]?.says).toContain('metadata/more.json:2');
});

test('A misspelled fact, a bad date and a bad address are told with their record', () => {
  const { problems } = join(
    { title: 'On Gates', author: ['A'] },
    { title: 'Rain in May', published: 'May 2025', code: 'javascript:alert(1)' },
  );
  expect(problems.map(({ says }) => says)).toEqual([
    expect.stringContaining('"author" is not known here; use authors, '),
    expect.stringContaining('published is "May 2025"'),
    expect.stringContaining('code is "javascript:alert(1)"'),
  ]);
});

test('A DOI and ORCID iDs are taken bare; an address or a wrong digit is told', () => {
  const right = { doi: '10.1234/reeds.1', orcids: { 'Ann Lee': '0000-0002-1694-233X' } };
  expect(join({ title: 'On Gates', ...right }).facts.get('on-gates')).toEqual(right);
  const { problems } = join({
    title: 'On Gates',
    doi: 'https://doi.org/10.1234/reeds.1',
    orcids: { 'Ann Lee': '0000-0002-1694-2331' },
  });
  expect(problems.map(({ says }) => says)).toEqual([
    expect.stringContaining('write a DOI without its address: 10.1234/reeds.1'),
    expect.stringContaining('a digit is wrong'),
  ]);
});

test('A record that is nested a million deep is told with its line', () => {
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  expect(readRecords(`[\n{"title":${deep}}]`, 'metadata/mine.json').problems).toEqual([
    {
      file: 'metadata/mine.json',
      line: 2,
      says: expect.stringMatching(/^record 1: title is nested too deep; write/),
    },
  ]);
});

test('A file of records that is not JSON says so, in the line of the mistake', () => {
  const told = (text: string) =>
    readRecords(text, 'metadata/x.json').problems.map(({ line, says }) => `${line}: ${says}`);
  const two = '[\n{"title": "On Gates", "venue": "Gate Days"},\n{"title": "Rain"}\n]\n';
  expect(told(two)).toEqual([]);
  expect(told(two.replace('"Gate Days"', 'Gate Days'))).toEqual([
    expect.stringMatching(/^2: this is not JSON \(Unexpected token 'G'\); mind the commas/),
  ]);
  expect(told(two.slice(0, -4))).toEqual([expect.stringMatching(/^3: the file breaks off here/)]);
  expect(told(two.replace('"venue"', '"title"'))).toEqual([
    expect.stringMatching(/^2: "title" stands twice; keep one/),
  ]);
});

test('A record is told with its own line, whatever stands between the records', () => {
  const text =
    '[\n[{}, {}],\n{"code"\n:[{}],"title":"On Gates"}, 5,\n"a: {"\n, {"venue": "Gate Days"}\n]';
  const { records, problems } = readRecords(text, 'metadata/x.json');
  expect(records).toEqual([]);
  expect(problems.map(({ line, says }) => `${line}: ${says.split(':')[0]}`)).toEqual([
    '2: record 1',
    '3: record 2',
    '4: record 3',
    '5: record 4',
    '6: record 5',
  ]);
});
