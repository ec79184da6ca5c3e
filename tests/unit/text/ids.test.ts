import { expect, test } from 'vitest';
import {
  arxivId,
  arxivIdInAddress,
  arxivIdInQuery,
  doiAddress,
  doiIn,
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
