import { expect, test } from 'vitest';
import { readVenue, venueOf } from '../../../src/text/venue.ts';

test.each([
  ['NeurIPS 2025', 'NeurIPS', 2025],
  ['NIPS 2015', 'NeurIPS', 2015],
  ['Advances in Neural Information Processing Systems 37 (2024)', 'NeurIPS', 2024],
  ['38th Conference on Neural Information Processing Systems (NeurIPS 2024)', 'NeurIPS', 2024],
  [
    'Proceedings of the 41st International Conference on Machine Learning, PMLR 235, 2024',
    'ICML',
    2024,
  ],
  ['The Thirteenth International Conference on Learning Representations, 2025', 'ICLR', 2025],
  ['ICLR 2025 (Oral)', 'ICLR', 2025],
  ["CVPR'23", 'CVPR', 2023],
  ["CVPR'99", 'CVPR', 1999],
  ['Reed Letters 12(3), 45-60 (2025)', 'Reed Letters', 2025],
  ['Reed Letters 12(3), 2025', 'Reed Letters', 2025],
  ['Comparative Reeds, vol. 51, no. 2, 2025', 'Comparative Reeds', 2025],
  ['Workshop on Reeds', 'Workshop on Reeds', undefined],
])('%s is of %s', (written, name, year) => {
  expect(venueOf(written)).toEqual({ name, ...(year ? { year } : {}) });
});

test.each([
  'Wilderness Environ Med 2026',
  'N Engl J Med',
  'Proc Natl Acad Sci U S A',
  'Lancet 2024',
  'eLife',
  'BMJ Open 2025',
  'Lichenologist',
])('%s is a journal', (venue) => {
  expect(readVenue(venue).kind).toBe('journal');
});

test.each([
  'ICRA 2025',
  'ACM Multimedia 2024',
  'Interspeech 2025',
  'Computational Learning Theory (COLT)',
  'Symposium on Reeds 2025',
  'Findings of ACL',
])('%s is a conference', (venue) => {
  expect(readVenue(venue).kind).toBe('conference');
});

test('an issue may count from the first year on', () => {
  expect(readVenue('Lancet 403(10430) (2024) 12-20')).toEqual({
    name: 'Lancet',
    kind: 'journal',
    year: 2024,
    volume: '403',
    issue: '10430',
    pages: '12-20',
  });
});
