import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import { citationMeta } from '../../../../src/publish/machine-readable/citation-meta.ts';
import { coins, coinsInRow } from '../../../../src/publish/machine-readable/coins.ts';
import { coinsOfRow } from '../../../../src/publish/machine-readable/coins-of-row.ts';
import {
  collectionPage,
  scholarlyArticle,
} from '../../../../src/publish/machine-readable/json-ld.ts';
import { inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org');
const known = { authors: ['Ann Lee', 'Jan van der Berg'], published: '2024-06-21' };
const metaOf = (facts: Parameters<typeof inventedPaper>[0]) => citationMeta(inventedPaper(facts));
const coinsOf = (facts: Parameters<typeof inventedPaper>[0]) =>
  new URLSearchParams(coins(inventedPaper(facts), address));
const articleOf = (facts: Parameters<typeof inventedPaper>[0]) =>
  scholarlyArticle(inventedPaper(facts));

test('a preprint is a preprint to Zotero, with its authors, day and PDF', () => {
  const meta = metaOf({ ...known, arxivId: '2406.00001' });
  expect(meta).toContainEqual(['DC.type', 'preprint']);
  expect(meta).toContainEqual(['citation_publication_date', '2024/06/21']);
  expect(meta).toContainEqual(['citation_pdf_url', 'https://arxiv.org/pdf/2406.00001']);
  expect(meta.filter(([name]) => name === 'citation_author')).toEqual([
    ['citation_author', 'Ann Lee'],
    ['citation_author', 'van der Berg, Jan'],
  ]);
  expect(meta.map(([name]) => name)).not.toContain('citation_conference_title');
});

test('a DOI of a publisher is told beside an arXiv id, though no venue is known', () => {
  const facts = { ...known, arxivId: '2406.00001', doi: '10.1234/reeds.1' };
  expect(metaOf(facts)).toContainEqual(['citation_doi', '10.1234/reeds.1']);
  expect(coinsOf(facts).getAll('rft_id')).toContain('info:doi/10.1234/reeds.1');
});

test('Zotero gets what its translator for arXiv would have filled in', () => {
  const facts = { ...known, arxivId: '2406.00001', categories: ['cs.CL'] };
  expect(metaOf(facts)).toEqual(
    expect.arrayContaining([
      ['citation_doi', '10.48550/arXiv.2406.00001'],
      ['DC.publisher', 'arXiv'],
      ['z.archiveID', 'arXiv:2406.00001'],
      ['z.extra', 'arXiv:2406.00001 [cs.CL]'],
    ]),
  );
  const names = metaOf({ ...facts, venue: 'GateConf 2025' }).map(([name]) => name);
  // The DOI of arXiv is not that of the proceedings.
  expect(names).not.toContain('citation_doi');
  expect(names).toContain('prism.publicationName');
});

test('a name that one could split wrongly is split, but a lone one is not made two people', () => {
  const authorsOf = (...authors: string[]) =>
    metaOf({ ...known, authors })
      .filter(([name]) => name === 'citation_author')
      .map(([, author]) => author);
  expect(authorsOf('John Smith Jr.', 'OpenGate Team', 'Şule Öz', 'Plato')).toEqual([
    'Smith Jr., John',
    'OpenGate Team,',
    'Şule Öz',
    'Plato',
  ]);
  expect(authorsOf('Jan van der Berg')).toEqual(['van der Berg, Jan']);
  expect(authorsOf('Jan Piet van der Berg')).toEqual(['Jan Piet van der Berg']);
});

test('a venue makes it a conference paper or an article, of the year of the venue', () => {
  const meta = metaOf({ ...known, venue: 'GateConf 2025' });
  expect(meta).toContainEqual(['citation_conference_title', 'GateConf 2025']);
  expect(meta).toContainEqual(['citation_publication_date', '2025']);
  expect(metaOf({ ...known, venue: 'Journal of Gates 2025' })).toContainEqual([
    'citation_journal_title',
    'Journal of Gates',
  ]);
});

test.each([{ authors: known.authors }, { published: known.published }, {}])(
  'without an author and a date there is no Highwire tag: %j',
  (facts) => {
    const names = metaOf(facts).map(([name]) => name);
    expect(names.filter((name) => name.startsWith('citation_'))).toEqual([]);
    expect(names).toContain('DC.title');
  },
);

test('of an arXiv id the year is told where neither an author nor a day is known', () => {
  expect(metaOf({ arxivId: '2106.10648' })).toContainEqual(['DC.date', '2021']);
});

test('COinS says what Zotero would have written', () => {
  const preprint = coinsOf({ ...known, arxivId: '2406.00001', title: 'Gates & = more' });
  expect(preprint.get('rft.type')).toBe('preprint');
  expect(preprint.get('rft.title')).toBe('Gates & = more');
  expect(preprint.getAll('rft.au')).toEqual(['Ann Lee', 'van der Berg, Jan']);
  expect(preprint.getAll('rft_id')).toContain('info:doi/10.48550/arXiv.2406.00001');
  const proceeding = coinsOf({ ...known, venue: 'GateConf 2025' });
  expect(proceeding.get('rft.genre')).toBe('proceeding');
  expect(proceeding.get('rft.btitle')).toBe('GateConf 2025');
  expect(coinsOf({}).has('rft.date')).toBe(false);
});

test('a row is left to say what it says itself, and nothing else', () => {
  const inRow = (facts: Parameters<typeof inventedPaper>[0]) =>
    coinsInRow(inventedPaper(facts), address);
  expect(inRow({ title: 'Gates & Kites' })).toBeUndefined();
  const facts = { authors: ['Ann Lee', 'Plato'], arxivId: '2406.00001', published: '2024-06' };
  expect(inRow(facts)).toBeUndefined();
  const row = { ...facts, title: 'Gates & Kites', url: 'https://example.org/papers/gates/' };
  const paper = inventedPaper({ ...facts, title: row.title, id: 'gates' });
  expect(coinsOfRow(row)).toBe(coins(paper, address));
  for (const own of [{ venue: 'GateConf' }, { authors: ['Jan van der Berg'] }, { doi: '10.1/a' }])
    expect(inRow({ ...facts, ...own })).toBe(coins(inventedPaper({ ...facts, ...own }), address));
  // A row has curled quotation marks and typeset formulas.
  expect(inRow({ title: "Plato's Gates" })).toContain("Plato's");
});

test('schema.org gets only what is known', () => {
  expect(articleOf({})).toBeUndefined();
  const dated = articleOf({ published: '2024' });
  expect(JSON.stringify(dated)).not.toContain('author');
  expect(articleOf(known)).toMatchObject({
    '@type': 'ScholarlyArticle',
    datePublished: '2024-06-21',
    author: ['Ann Lee', 'Jan van der Berg'],
  });
});

test('a DOI and ORCID iDs are told to search engines and reference managers', () => {
  const facts = { ...known, doi: '10.1234/reeds.1', orcids: { 'Ann Lee': '0000-0002-1694-233X' } };
  expect(articleOf(facts)).toMatchObject({
    sameAs: ['https://doi.org/10.1234/reeds.1'],
    author: [
      { name: 'Ann Lee', sameAs: 'https://orcid.org/0000-0002-1694-233X' },
      'Jan van der Berg',
    ],
  });
  const meta = metaOf(facts);
  expect(meta).toContainEqual(['citation_doi', '10.1234/reeds.1']);
  const first = meta.findIndex(([name]) => name === 'citation_author');
  expect(meta[first + 1]).toEqual([
    'citation_author_orcid',
    'https://orcid.org/0000-0002-1694-233X',
  ]);
});

test('a long list names its first ten papers and says how many there are', () => {
  const papers = Array.from({ length: 60 }, (_, i) => inventedPaper({ id: `p${i}` }));
  const page = collectionPage({ title: 'Gates', path: 'topics/gates/' }, papers, address);
  expect(page).toHaveProperty('mainEntity.numberOfItems', 60);
  expect(page).toHaveProperty('mainEntity.itemListElement.length', 10);
});

test('a list is an ItemList in its order', () => {
  const papers = [inventedPaper({ id: 'b' }), inventedPaper({ id: 'a' })];
  expect(collectionPage({ title: 'Gates', path: 'topics/gates/' }, papers, address)).toMatchObject({
    url: 'https://example.org/topics/gates/',
    mainEntity: {
      numberOfItems: 2,
      itemListElement: [{ url: 'https://example.org/papers/b/' }, { '@type': 'ListItem' }],
    },
  });
});
