import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/papers/address.ts';
import { citationMeta } from '../../../../src/papers/machine-readable/citation-meta.ts';
import { coins } from '../../../../src/papers/machine-readable/coins.ts';
import {
  collectionPage,
  scholarlyArticle,
} from '../../../../src/papers/machine-readable/json-ld.ts';
import { inventedPaper } from '../invented-paper.ts';

const address = addressOn('https://example.org');
const known = { authors: ['Ann Lee', 'Jan van der Berg'], published: '2024-06-21' };
const metaOf = (facts: Parameters<typeof inventedPaper>[0]) =>
  citationMeta(inventedPaper(facts), address);
const coinsOf = (facts: Parameters<typeof inventedPaper>[0]) =>
  new URLSearchParams(coins(inventedPaper(facts), address));

test('a preprint is a preprint to Zotero, with its authors, day and PDF', () => {
  const meta = metaOf({ ...known, arxivId: '2406.00001' });
  expect(meta).toContainEqual(['DC.type', 'preprint']);
  expect(meta).toContainEqual(['citation_publication_date', '2024/06/21']);
  expect(meta).toContainEqual(['citation_pdf_url', 'https://arxiv.org/pdf/2406.00001']);
  expect(meta.filter(([name]) => name === 'citation_author')).toEqual([
    ['citation_author', 'Ann Lee'],
    ['citation_author', 'Jan van der Berg'],
  ]);
  expect(meta.map(([name]) => name)).not.toContain('citation_conference_title');
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

test('COinS says what Zotero would have written', () => {
  const preprint = coinsOf({ ...known, arxivId: '2406.00001', title: 'Gates & = more' });
  expect(preprint.get('rft.type')).toBe('preprint');
  expect(preprint.get('rft.title')).toBe('Gates & = more');
  expect(preprint.getAll('rft.au')).toEqual(known.authors);
  expect(preprint.get('rft.aulast')).toBe('Lee');
  const proceeding = coinsOf({ ...known, venue: 'GateConf 2025' });
  expect(proceeding.get('rft.genre')).toBe('proceeding');
  expect(proceeding.get('rft.btitle')).toBe('GateConf 2025');
  expect(coinsOf({}).has('rft.date')).toBe(false);
});

test('schema.org gets only what is known', () => {
  const bare = scholarlyArticle(inventedPaper(), address);
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['author']));
  expect(bare).not.toHaveProperty('datePublished');
  expect(scholarlyArticle(inventedPaper(known), address)).toMatchObject({
    '@type': 'ScholarlyArticle',
    datePublished: '2024-06-21',
    author: [{ name: 'Ann Lee' }, { name: 'Jan van der Berg' }],
  });
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
