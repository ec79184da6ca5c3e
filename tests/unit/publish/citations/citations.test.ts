import { Cite } from '@citation-js/core';
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import { citationKeys } from '../../../../src/publish/citations/citation-keys.ts';
import { citationsOf } from '../../../../src/publish/citations/citations.ts';
import { cslRecord } from '../../../../src/publish/citations/csl-record.ts';
import type { Paper } from '../../../../src/schema.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org');
const citationsIn = (paper: Paper) =>
  citationsOf(paper, citationKeys([paper]).get(paper.id) ?? '', address);
const cited = (facts: Parameters<typeof inventedPaper>[0]) => citationsIn(inventedPaper(facts));

test.each(hostilePapers)(
  'BibTeX of $id passes a strict parser and gives the title back',
  (paper) => {
    const library = parse(citationsIn(paper).bibtex, { sentenceCase: false });
    expect(library.errors).toEqual([]);
    expect(library.entries).toHaveLength(1);
    const title = String(library.entries[0]?.fields.title).replace(/<\/?\w+[^>]*>/g, '');
    expect(squeezed(title)).toBe(squeezed(paper.title.replace(/<\/?\w+[^>]*>/g, '')));
  },
);

test.each(hostilePapers)('RIS of $id comes back through Citation.js as it went', (paper) => {
  const { ris } = citationsIn(paper);
  const [back] = new Cite(ris).data;
  const record = cslRecord(paper, citationKeys([paper]).get(paper.id) ?? '', address);
  expect(new Cite(ris).data).toHaveLength(1);
  expect(back).toMatchObject({ title: record.title, URL: record.URL });
  // Citation.js writes but does not read the abstract of an entry without a date.
  expect(ris).toContain(`\nAB  - ${record.abstract}\n`);
  expect(names(back?.author)).toEqual(names(record.author));
  expect(back?.issued).toEqual(record.issued);
});

test.each(hostilePapers)('CSL-JSON of $id comes back through Citation.js as it went', (paper) => {
  const { csl } = citationsIn(paper);
  const { arxiv, ...record } = cslRecord(paper, citationKeys([paper]).get(paper.id) ?? '', address);
  expect(new Cite(csl).data[0]).toMatchObject(JSON.parse(JSON.stringify(record)));
});

test('a preprint is @misc with an eprint, and a paper with a venue is @inproceedings', () => {
  const facts = { authors: ['Ann Lee'], published: '2024-06-21', arxivId: '2406.00001' };
  expect(cited({ ...facts, categories: ['cs.CL'] }).bibtex).toBe(
    [
      '@misc{lee2024gates,',
      '\tauthor = {Lee, Ann},',
      '\tdoi = {10.48550/arXiv.2406.00001},',
      '\tyear = {2024},',
      '\tmonth = jun,',
      '\tpublisher = {arXiv},',
      '\ttitle = {On {Gates}},',
      '\turl = {https://arxiv.org/abs/2406.00001},',
      '\teprint = {2406.00001},',
      '\tarchiveprefix = {arXiv},',
      '\tprimaryclass = {cs.CL},',
      '}\n',
    ].join('\n'),
  );
  const inProceedings = cited({ ...facts, venue: 'GateConf 2025' }).bibtex;
  expect(inProceedings).toMatch(/^@inproceedings\{lee2024gates,/);
  expect(inProceedings).toContain('booktitle = {GateConf 2025}');
  expect(inProceedings).toContain('year = {2025}');
});

test('RIS names the year of a conference paper where every reader looks for it', () => {
  const { ris } = cited({ authors: ['Ann Lee'], venue: 'GateConf 2025' });
  expect(ris).toMatch(/^TY {2}- CONF$/m);
  expect(ris.match(/^PY {2}- 2025$/gm)).toHaveLength(1);
});

test('a style that prints titles in small letters must leave acronyms alone, wherever they stand', () => {
  expect(cited({ title: 'OAT: GPT-4o on iPhone, 3D and mRNA' }).bibtex).toContain(
    'title = {{OAT}: {GPT}-4o on {iPhone}, {3D} and {mRNA}}',
  );
});

test('nothing is invented: no author, no year, no publisher, but a note where it was seen', () => {
  const { bibtex, ris, apa } = cited({});
  expect(bibtex).not.toMatch(/author|year|month|publisher|doi/);
  expect(bibtex).toContain('note = {Seen in Broadsheet, edition of 2025-08-20}');
  expect(ris).not.toMatch(/^(AU|PY|DA|PB|DO) /m);
  expect(apa).toBe('On Gates. https://example.org/papers/on-gates/');
});

test('a note is not printed where author and date are known', () => {
  expect(cited({ authors: ['Ann Lee'], published: '2024' }).bibtex).not.toContain('note');
});

test('APA-like text names all authors, year, title, number and address', () => {
  const facts = { published: '2024-06-21', arxivId: '2406.00001' };
  expect(cited({ ...facts, authors: ['Ann Lee', 'Jan van der Berg'] }).apa).toBe(
    'Lee, A., & van der Berg, J. (2024). On Gates (arXiv:2406.00001). arXiv. https://doi.org/10.48550/arXiv.2406.00001',
  );
});

test('the Markdown link survives brackets in a title', () => {
  expect(cited({ title: 'On [Gates]' }).markdown).toBe(
    '[On \\[Gates\\]](https://example.org/papers/on-gates/)',
  );
});

function names(authors: unknown): string[] {
  const list = (authors ?? []) as {
    family?: string;
    given?: string;
    suffix?: string;
    literal?: string;
  }[];
  return list.map(({ family, given, suffix, literal }) =>
    [given, literal ?? family, suffix].filter(Boolean).join(' '),
  );
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

test.each(['__proto__', 'constructor', 'Constructor', 'toString', 'hasOwnProperty'])(
  'a paper may have %s for its id, its title and its author',
  (word) => {
    const facts = { id: word, title: word, authors: [`Ann ${word}`, word], published: '2024' };
    expect(cited(facts).apa).toBe(
      `${word}, A. & ${word} (2024). ${word}. https://example.org/papers/${word}/`,
    );
  },
);
