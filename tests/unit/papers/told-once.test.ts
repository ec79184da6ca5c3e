import { expect, it } from 'vitest';
import { toldOnce } from '../../../src/papers/told-once.ts';

it('tells a phrase once, in the case in which it stands first', () => {
  expect(toldOnce(['Attention', 'sparse gates', 'attention', 'ATTENTION'])).toEqual([
    'Attention',
    'sparse gates',
  ]);
});

it('keeps phrases that differ in more than their case', () => {
  expect(toldOnce(['gate', 'gates'])).toEqual(['gate', 'gates']);
});
