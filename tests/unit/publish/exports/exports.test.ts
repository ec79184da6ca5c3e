import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { tableRows } from '../../../../src/digest/formats/table.ts';
import { addressOn } from '../../../../src/publish/address.ts';
import { citationKeys } from '../../../../src/publish/citations/citation-keys.ts';
import {
  listBibtex,
  listCsv,
  listJson,
  listRis,
  paperMarkdown,
} from '../../../../src/publish/exports/list-exports.ts';
import {
  type PaperRecord,
  paperRecord,
  paperRecordSchema,
} from '../../../../src/publish/exports/paper-record.ts';
import type { Paper } from '../../../../src/schema.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org');

/** As a browser reads them from the file of an edition. */
function recordsOf(papers: Paper[]): PaperRecord[] {
  const keys = citationKeys(papers);
  const records = papers.map((paper) => paperRecord(paper, keys, address));
  return JSON.parse(JSON.stringify(records));
}

test('a list of papers that would share a key still has unique keys', () => {
  const twins = ['a', 'b', 'c'].map((id) =>
    inventedPaper({ id, authors: ['Ann Lee'], published: '2024' }),
  );
  const { entries, errors } = parse(listBibtex(recordsOf(twins)));
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key)).toEqual(['lee2024gates', 'b', 'c']);
});

test('CSV quotes commas, quotes and line breaks', () => {
  const [header, row] = listCsv(
    recordsOf([inventedPaper({ title: 'A, "b"', authors: ['X Y', 'Z'] })]),
  )
    .trim()
    .split('\r\n');
  expect(header).toBe(
    'id,title,authors,published,venue,doi,arxivId,categories,topics,editions,votes,code,project,url,abstract',
  );
  expect(row).toMatch(/^on-gates,"A, ""b""",X Y; Z,,/);
});

test("CSV has columns for a reader's tags and note where there are any", () => {
  const [paper] = recordsOf([inventedPaper({})]);
  if (!paper) throw new Error('no paper');
  const csv = listCsv([{ ...paper, tags: ['to cite', 'hinges'], note: 'Gates, closed' }, paper]);
  const [header, row] = csv.split('\r\n');
  expect(header).toMatch(/,abstract,tags,note$/);
  expect(row).toMatch(/,to cite; hinges,"Gates, closed"$/);
});

test.each(['=1+1', '+49', '-- Gates', '@Bench', '＝1', "'=1", '\t=1'])(
  'a CSV cell that begins as %j is no formula to a spreadsheet, and is read back as it was',
  (beginning) => {
    const title = `${beginning} and the gates that close`;
    const abstract = `${beginning} is what we look at in this paper. We find that gates close.`;
    const csv = listCsv(recordsOf([inventedPaper({ title, abstract })]));
    const [, row = ''] = csv.split('\r\n');
    expect(row.split(',')[1]).toMatch(/^"?'/);
    const [back] = tableRows(csv.split('\r\n'))?.rows ?? [];
    expect(back?.value).toMatchObject({ title, abstract });
  },
);

test.each(hostilePapers)(
  'the record of $id obeys its schema and leaves unknown facts out',
  (paper) => {
    const [record] = recordsOf([paper]);
    expect(paperRecordSchema.strict().parse(record)).toEqual(record);
    expect(record && 'authors' in record).toBe(paper.authors.length > 0);
  },
);

test('a list as JSON says what it is of and where its fields are explained', () => {
  const about = { title: 'Gates', url: 'https://example.org/topics/gates/', total: 900 };
  expect(JSON.parse(listJson(about, recordsOf(hostilePapers), address))).toMatchObject({
    ...about,
    itemSchema: 'https://example.org/schema/paper.json',
    papers: hostilePapers.map(({ id }) => ({ id })),
  });
});

test('RIS of a list has an entry for each paper', () => {
  const ris = listRis(recordsOf(hostilePapers));
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(hostilePapers.length);
  expect(ris.match(/^ER {2}- /gm)).toHaveLength(hostilePapers.length);
});

test('a paper’s Markdown is a note: properties that YAML reads, topics as tags, and formulas as TeX', () => {
  const [record] = recordsOf([
    inventedPaper({
      title: 'A <b> *c*: γ²',
      titleMath: [{ at: [11, 13], tex: '\\gamma^2' }],
      abstract: '1. We pay $5 for x².',
      math: [{ at: [17, 19], tex: 'x^2' }],
      authors: ['Ann "A" Lee'],
      arxivId: '2406.00001',
      doi: '10.1234/reeds.1',
      topics: ['gates'],
    }),
  ]);
  const text = record ? paperMarkdown(record) : '';
  const [, yaml = '', body = ''] = text.split(/^---$/m);
  expect(parseYaml(yaml)).toEqual({
    title: 'A <b> *c*: γ²',
    aliases: ['A <b> *c*: γ²'],
    authors: ['Ann "A" Lee'],
    doi: '10.1234/reeds.1',
    arxiv: 'https://arxiv.org/abs/2406.00001',
    source: 'https://example.org/papers/on-gates/',
    tags: ['gates'],
  });
  expect(body).toContain('# A \\<b\\> \\*c\\*: $\\gamma^2$\n');
  expect(body).toContain('\n1\\. We pay \\$5 for $x^2$.\n');
});
