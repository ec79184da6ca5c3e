import { expect, test } from 'vitest';
import { venueOf } from '../../../src/text/venue.ts';

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
