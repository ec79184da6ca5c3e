import { expect, test } from 'vitest';
import { savedStatus } from '../../../../src/islands/reader/wording.ts';

const answer = (stage: 'instant' | 'full', hits: number, withoutOlder = false) => ({
  stage,
  hits: Array(hits),
  withoutOlder,
});

test.each([
  [answer('instant', 1), ''],
  [answer('instant', 3), '3 papers'],
  [answer('full', 3), '3 papers'],
  [answer('full', 2), '2 papers; 1 paper no longer on this site'],
  [answer('full', 1, true), '1 of 3 papers; older papers could not be loaded'],
])(
  'of three saved papers, it is not said that some are gone before all papers are known: %o',
  (found, said) => {
    expect(savedStatus(3, found)).toBe(said);
  },
);
