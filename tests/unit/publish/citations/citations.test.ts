import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import { inTwoParts } from '../../../../src/publish/citations/author-name.ts';
import { citationKeys } from '../../../../src/publish/citations/citation-keys.ts';
import { citationsOf } from '../../../../src/publish/citations/citations.ts';
import { cslRecord } from '../../../../src/publish/citations/csl-record.ts';
import { paperRecord } from '../../../../src/publish/exports/paper-record.ts';
import type { Paper } from '../../../../src/schema.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org');
const recordOf = (paper: Paper) => paperRecord(paper, citationKeys([paper]), address);
const citationsIn = (paper: Paper) => citationsOf(recordOf(paper));
const cited = (facts: Parameters<typeof inventedPaper>[0]) => citationsIn(inventedPaper(facts));

test.each(hostilePapers)(
  'BibTeX of $id passes a strict parser and gives the title back',
  (paper) => {
    const library = parse(citationsIn(paper).bibtex, { sentenceCase: false });
    expect(library.errors).toEqual([]);
    expect(library.entries).toHaveLength(1);
    // This parser takes an accent over nothing for one over a space; Zotero and pandoc take it as it is meant.
    const title = String(library.entries[0]?.fields.title)
      .replace(/ \u0302/g, '^')
      .replace(/ \u0303/g, '~');
    expect(squeezed(title)).toBe(squeezed(paper.title));
  },
);

test.each(hostilePapers)('RIS of $id comes back through Citation.js as it went', (paper) => {
  const { ris } = citationsIn(paper);
  const [back] = new Cite(ris).data;
  const record = cslRecord(recordOf(paper));
  expect(new Cite(ris).data).toHaveLength(1);
  expect(back).toMatchObject({ title: record.title, URL: record.URL });
  // Citation.js writes but does not read the abstract of an entry without a date.
  expect(ris).toContain(`\nAB  - ${record.abstract}\n`);
  expect(names(back?.author)).toEqual(names(record.author));
  // Citation.js seeks the year of a conference in C2, of which Zotero would make a note.
  const year = record.issued?.['date-parts'][0]?.[0];
  expect(/^PY {2}- (\d+)$/m.exec(ris)?.[1]).toBe(year?.toString());
});

test.each(hostilePapers)('CSL-JSON of $id comes back through Citation.js as it went', (paper) => {
  const { csl } = citationsIn(paper);
  const { author, ...record } = cslRecord(recordOf(paper));
  const [back] = new Cite(csl).data;
  expect(back).toMatchObject(JSON.parse(JSON.stringify(record)));
  expect(back?.author).toEqual(author?.map(inTwoParts));
});

test('CSL-JSON names people by the two parts that Zotero reads: it would drop a particle or a suffix', () => {
  const { csl } = cited({ authors: ['Jan van der Berg', 'Sammy Davis, Jr.'] });
  expect(JSON.parse(csl)[0].author).toEqual([
    { family: 'van der Berg', given: 'Jan' },
    { family: 'Davis', given: 'Sammy, Jr.' },
  ]);
});

test("a reader's tags and note go along into a reference manager, paragraphs where the format has them", () => {
  const facts = { authors: ['Ann Lee'], published: '2024-06-21' };
  const own = { tags: ['hinges', 'to cite'], note: 'Gates close.\n\nSee p. 3' };
  const { bibtex, ris, csl } = citationsOf({ ...recordOf(inventedPaper(facts)), ...own });
  const [entry] = parse(bibtex).entries;
  expect(entry?.fields).toMatchObject({
    keywords: own.tags,
    note: 'Gates close.<p>See p. 3',
  });
  expect(ris).toMatch(/^KW {2}- hinges\nKW {2}- to cite\nN1 {2}- Gates close\. See p\. 3$/m);
  expect(JSON.parse(csl)).toMatchObject([{ keyword: 'hinges, to cite', note: own.note }]);
});

test('a preprint is @misc with an eprint, and a paper with a venue is @inproceedings', () => {
  const facts = { authors: ['Ann Lee'], published: '2024-06-21', arxivId: '2406.00001' };
  expect(cited({ ...facts, categories: ['cs.CL'] }).bibtex).toBe(
    [
      '@misc{lee2024gates,',
      '\ttitle = {On {Gates}},',
      '\tauthor = {Lee, Ann},',
      '\tyear = {2024},',
      '\tmonth = jun,',
      '\tpublisher = {arXiv},',
      '\tdoi = {10.48550/arXiv.2406.00001},',
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

test.each([
  ['H^{3}DP costs $15 & 5%', '{H\\^{}\\{3\\}DP} costs \\$15 \\& 5\\%'],
  ['A_b -- of π < ∞: a θ', 'A\\_b -{}- of $\\pi$ $<$ $\\infty$: {a} $\\theta$'],
  ['A ∇ is ≠ √Ω − ℓ', 'A $\\nabla$ is $\\neq$ {$\\sqrt{}$$\\Omega$} $-$ $\\ell$'],
  ['H₂O at 10⁻⁴', '{H$_{2}$O} at 10$^{-}$$^{4}$'],
  ['Thị Nguyễn at e\u0301', 'Th{\\d i} {Nguyễn} at é'],
  ['INTELLECT-2: Is It!? It Is!!', '{INT{}ELLECT-2}: {Is} {It}!{}? {It} {Is}!{}!'],
  ['<think> of @moss: __init__', '{$<$think$>$} of @moss: {\\_\\_init\\_\\_}'],
  ['Φeat: Features', '{$\\Phi$eat}: {Features}'],
  ['One {brace', 'One {\\textbraceleft}brace'],
])('BibTeX writes "%s" as Zotero, pandoc and pdflatex read it', (title, written) => {
  expect(cited({ title }).bibtex).toContain(`title = {${written}},`);
});

test.each([
  ['Charles de la Vallée Poussin', 'de la Vallée Poussin, Charles'],
  ['Ana de Souza e Silva', 'de {Souza e Silva}, Ana'],
  ['Sammy Davis, Jr.', 'Davis, Jr., Sammy'],
  ['Research and Development Team', '{Research and Development Team}'],
  ['Ann And', '{And}, Ann'],
  ['Γιώργος Παπαδόπουλος', 'Παπαδόπουλος, Γιώργος'],
  ['Thành Nguyễn', 'Nguyễn, Thành'],
])('BibTeX parts the name of %s as its tools do', (name, written) => {
  const { bibtex } = cited({ authors: [name] });
  expect(bibtex).toContain(`author = {${written}},`);
  expect(parse(bibtex).entries[0]?.fields.author).toHaveLength(1);
});

test('a paper has one id in all formats', () => {
  const { bibtex, ris, csl } = cited({ id: '1-58-bit-flux' });
  expect(bibtex).toContain('@misc{1-58-bit-flux,');
  expect(ris).toContain('\nID  - 1-58-bit-flux\n');
  expect(JSON.parse(csl)[0]).toMatchObject({ id: '1-58-bit-flux' });
});

test('RIS types what has no venue so that its readers know it, and names a conference where they look', () => {
  const arxivId = '2406.00001';
  expect(cited({ arxivId }).ris).toMatch(
    /^TY {2}- RPRT\n[\s\S]*^M3 {2}- Preprint\n[\s\S]*^DO {2}- 10/m,
  );
  expect(cited({ venue: 'GateConf 2025' }).ris).toMatch(
    /^T2 {2}- GateConf 2025\nC3 {2}- GateConf 2025$/m,
  );
  expect(cited({ venue: 'Journal of Gates 2025' }).ris).toMatch(
    /^TY {2}- JOUR\n[\s\S]*^T2 {2}- Journal of Gates$/m,
  );
});

test('RIS keeps the name of a group in one, where its readers would seek a family name', () => {
  const { ris } = cited({ authors: ['OpenGate Team', 'Plato', 'Ann Lee'] });
  expect(ris).toContain('\nAU  - OpenGate Team,\nAU  - Plato\nAU  - Lee, Ann\n');
});

test('RIS names the year of a conference paper where every reader looks for it', () => {
  const { ris } = cited({ authors: ['Ann Lee'], venue: 'GateConf 2025' });
  expect(ris).toMatch(/^TY {2}- CONF$/m);
  expect(ris.match(/^PY {2}- 2025$/gm)).toHaveLength(1);
});

test('a style that prints titles in small letters must leave acronyms alone, wherever they stand', () => {
  expect(cited({ title: 'OAT: GPT-4o on iPhone, 3D and mRNA' }).bibtex).toContain(
    'title = {{OAT}: {GPT-4o} on {iPhone}, {3D} and {mRNA}}',
  );
});

test('nothing is invented: no author, no year, no publisher, but a note where it was seen', () => {
  const { bibtex, ris, apa } = cited({});
  expect(bibtex).not.toMatch(/author|year|month|publisher|doi/);
  expect(bibtex).toContain('note = {Seen in Broadsheet, edition of 2025-08-20}');
  expect(ris).not.toMatch(/^(AU|PY|DA|PB|DO) /m);
  expect(apa).toBe('On Gates. https://example.org/papers/on-gates/');
});

test('of an arXiv id the year is cited where no day is known, and no month', () => {
  const { bibtex } = cited({ authors: ['Ann Lee'], arxivId: '2106.10648' });
  expect(bibtex).toContain('year = {2021}');
  expect(bibtex).not.toMatch(/month|Seen in/);
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

test('APA-like text names the first nineteen of many authors and the last, and initials of each given name', () => {
  const authors = Array.from(
    { length: 25 },
    (_, at) => `Jean-Paul B. Lock${String.fromCodePoint(97 + at)}`,
  );
  expect(cited({ authors }).apa).toMatch(
    /^Locka, J\.-P\. B\., .*Locks, J\.-P\. B\., … Locky, J\.-P\. B\. On Gates\./,
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
    'non-dropping-particle'?: string;
    suffix?: string;
    literal?: string;
  }[];
  return list.map(({ given, family, suffix, literal, ...name }) =>
    [given, name['non-dropping-particle'], literal ?? family, suffix].filter(Boolean).join(' '),
  );
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

test.each([
  ['J. Invented Ornithology 12 (2025) 33', 'J. Invented Ornithology', '12', '33'],
  ['Reed Letters 12(3), 45-60 (2025)', 'Reed Letters', '12', '45--60'],
  ['Phys. Reeds D 12, 012345 (2025)', 'Phys. Reeds D', '12', '012345'],
  ['IEEE Trans. Gates 2025', 'IEEE Trans. Gates', undefined, undefined],
])('%s is an article of a journal', (venue, journal, volume, pages) => {
  const { bibtex, ris } = cited({ authors: ['Ann Lee'], venue });
  const [entry] = parse(bibtex, { sentenceCase: false }).entries;
  expect(entry?.type).toBe('article');
  expect(bibtex).toContain(`journal = {${journal}},`);
  expect(bibtex).toContain('year = {2025},');
  expect(/\bvolume = \{(.*)\}/.exec(bibtex)?.[1]).toBe(volume);
  expect(/\bpages = \{(.*)\}/.exec(bibtex)?.[1]).toBe(pages);
  expect(ris).toMatch(/^TY {2}- JOUR$/m);
});

test.each([
  ['Comparative Reeds 51(2), 2025', '2', undefined, '2025'],
  ['Comparative Reeds 51 (2): 45–60, 2025', '2', '45--60', '2025'],
  ['Comparative Reeds 51(1-2):45-60, March 2025', '1-2', '45--60', '2025'],
  ['Comparative Reeds, vol. 51, no. 2, pp. 45-60, 2025', '2', '45--60', '2025'],
  ['Comparative Reeds, Volume 51, Issue 2, 2025, 45-60', '2', '45--60', '2025'],
  ['Comparative Reeds 51:1045, 2025', undefined, '1045', '2025'],
  ['Comparative Reeds 51(2)', '2', undefined, undefined],
])('a volume with its issue or pages means a journal: %s', (venue, issue, pages, year) => {
  const { bibtex, ris } = cited({ authors: ['Ann Lee'], venue });
  const fieldOf = (name: string) => new RegExp(`\\b${name} = \\{(.*)\\}`).exec(bibtex)?.[1];
  expect(ris).toMatch(/^TY {2}- JOUR$/m);
  expect(['journal', 'volume', 'number', 'pages', 'year'].map((name) => fieldOf(name))).toEqual([
    'Comparative Reeds',
    '51',
    issue,
    pages,
    year,
  ]);
});

test('proceedings with volumes and issues are a journal', () => {
  expect(cited({ venue: 'Proceedings of the Society of Gates 120(3), 2023' }).ris).toMatch(
    /^TY {2}- JOUR\n(?:.*\n)*T2 {2}- Proceedings of the Society of Gates\nVL {2}- 120\n/,
  );
});

test.each([
  'Workshop on Gates 12 (2025) 33',
  'Workshop on Gates 12(3), 2025',
  'GateConf 2025',
  'GateConf 2025, 12-15',
  'GateConf Task 3, 2025',
  'Proceedings of Gates 7 (2025)',
  'ICML, PMLR 235:12-30, 2024',
  'Advances in Neural Information Processing Systems 37 (2024)',
  'Advances in Neural Information Processing Systems 37: 12-30, 2024',
])('%s stays a conference', (venue) => {
  expect(cited({ venue }).ris).toMatch(/^TY {2}- CONF$/m);
});

test('a published paper is cited with its DOI, a preprint with that of arXiv', () => {
  const doi = '10.1234/reeds.1';
  const arxivId = '2406.00001';
  const { bibtex, ris, csl, apa } = cited({ venue: 'GateConf 2025', doi, arxivId });
  expect(JSON.parse(csl)[0].DOI).toBe(doi);
  expect(apa).toMatch(/https:\/\/doi\.org\/10\.1234\/reeds\.1$/);
  expect(cited({ arxivId }).bibtex).toContain('doi = {10.48550/arXiv.2406.00001}');
  expect(cited({ doi }).bibtex).toContain('doi = {10.1234/reeds.1}');
  expect(bibtex).toContain('doi = {10.1234/reeds.1},');
  expect(ris).toContain('\nDO  - 10.1234/reeds.1\n');
});

test('the DOI of a publisher is cited beside an arXiv id, though no venue is known', () => {
  const { bibtex, ris, csl, apa } = cited({ doi: '10.1234/reeds.1', arxivId: '2406.00001' });
  expect(bibtex).toContain('\tdoi = {10.1234/reeds.1},');
  expect(bibtex).toContain('\teprint = {2406.00001},');
  expect(ris).toContain('\nDO  - 10.1234/reeds.1\n');
  expect(JSON.parse(csl)[0]).toMatchObject({ DOI: '10.1234/reeds.1', number: 'arXiv:2406.00001' });
  expect(apa).toMatch(/https:\/\/doi\.org\/10\.1234\/reeds\.1$/);
});
