import { expect, it } from 'vitest';
import { counted, percent } from '../../src/counted.ts';

it('counts one paper and many papers', () => {
  expect(counted(1)).toBe('1 paper');
  expect(counted(13706)).toBe('13,706 papers');
});

it('never rounds a share that is there down to nothing', () => {
  expect(percent(1, 1000)).toBe('< 1%');
  expect(percent(0, 0)).toBe('0%');
});
