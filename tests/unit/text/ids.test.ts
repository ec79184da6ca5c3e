import { expect, test } from 'vitest';
import {
  arxivId,
  arxivIdInAddress,
  arxivIdInQuery,
  doiAddress,
  doiIn,
  doiInAddress,
  doiInOwnAddress,
  leadsToPaper,
} from '../../../src/text/ids.ts';

test('an arXiv id is one of either form, and loses its version', () => {
  expect(arxivId('2410.05434v2')).toBe('2410.05434');
  expect(arxivId('math.GT/0309136')).toBe('math.GT/0309136');
});

test.each(['1234.5678', '2400.12345', '2410.123', 'GPT-4'])('%s is no arXiv id', (text) => {
  expect(arxivId(text)).toBeUndefined();
});

test('an address names a paper where its host lists papers', () => {
  expect(arxivIdInAddress('https://arxiv.org/pdf/2410.05434v2.pdf')).toBe('2410.05434');
  expect(arxivIdInAddress('https://huggingface.co/papers/2410.05434')).toBe('2410.05434');
  expect(arxivIdInAddress('https://example.org/2410.05434')).toBeUndefined();
});

test('a reader may paste any address, and may not have typed all of an id yet', () => {
  expect(arxivIdInQuery('https://example.org/2410.05434')).toBe('2410.05434');
  expect(arxivIdInQuery('2410.05')).toBe('2410.05');
  expect(arxivIdInQuery('3.5')).toBeUndefined();
});

test('the first DOI of a field is read, however it is written, and arXiv’s own is none', () => {
  expect(doiIn('10.1234/reeds.1; 10.1234/reeds.2')).toBe('10.1234/reeds.1');
  expect(doiIn('doi:10.1234/reeds.1')).toBe('10.1234/reeds.1');
  expect(doiIn('https://dx.doi.org/10.1234/a<b>')).toBe('10.1234/a<b>');
  expect(doiIn('in press')).toBeUndefined();
  expect(doiIn('10.48550/arXiv.2406.00001')).toBeUndefined();
  expect(doiAddress('10.1234/a<b>')).toBe('https://doi.org/10.1234/a%3Cb%3E');
});

test.each([
  ['https://www.biorxiv.org/content/10.1101/2025.08.01.668001v1', '10.1101/2025.08.01.668001'],
  [
    'https://www.medrxiv.org/content/10.1101/2025.08.01.25331v2.full.pdf+html',
    '10.1101/2025.08.01.25331',
  ],
  ['https://link.springer.com/article/10.1007%2Fs11263-025-1', '10.1007/s11263-025-1'],
  ['https://www.frontiersin.org/articles/10.3389/freed.2025.1/full', '10.3389/freed.2025.1'],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.1&v=2',
    '10.1371/journal.pone.1',
  ],
  ['https://dl.acm.org/doi/abs/10.1145/1.2?x=1', '10.1145/1.2'],
  ['https://doi.org/10.1234/reeds.v1', '10.1234/reeds.v1'],
  ['https://doi.org/10.48550/arXiv.2406.00001', undefined],
  ['https://reeds.org/v/10.2/ponds', undefined],
])('the DOI in %s is %s', (address, doi) => {
  expect(doiInOwnAddress(address)).toBe(doi);
});

test('a link to other work or data is not the paper’s own DOI', () => {
  expect(doiInAddress('https://journals.plos.org/plosone/article?id=10.1371/journal.pone.1')).toBe(
    undefined,
  );
  expect(
    doiInOwnAddress('https://figshare.com/articles/dataset/x/10.6084/m9.figshare.1'),
  ).toBeUndefined();
});

test('an address of a publisher or an archive leads to a paper, whatever else stands there', () => {
  for (const address of [
    'https://openreview.net/forum?id=reed1',
    'https://www.semanticscholar.org/paper/49ee9296d791cc3d',
    'https://aclanthology.org/2025.acl-long.1/',
    'https://proceedings.mlr.press/v267/reed25a.html',
    'https://openaccess.thecvf.com/content/CVPR2025/html/Reed_Ponds.html',
    'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=5',
    'https://arxiv.org/abs/2406.00001',
    'https://www.biorxiv.org/content/10.1101/2025.08.01.668001v1',
  ])
    expect(leadsToPaper(address)).toBe(true);
  for (const address of [
    'https://openreview.net/group?id=reeds',
    'https://www.semanticscholar.org/author/Anna-Heron/5',
    'https://github.com/reed/ponds',
    'https://dl.acm.org/conference/chi',
    'https://link.springer.com/journal/10994',
    'https://zenodo.org/records/5',
  ])
    expect(leadsToPaper(address)).toBe(false);
});
