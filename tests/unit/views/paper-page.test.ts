import { expect, it } from 'vitest';
import { neighboursOf } from '../../../src/views/paper-page.ts';

it('has nothing before the first and after the last of a list', () => {
  expect(neighboursOf(['a', 'b'], 'a')).toEqual([undefined, 'b']);
  expect(neighboursOf(['a', 'b'], 'z')).toEqual([undefined, undefined]);
});
