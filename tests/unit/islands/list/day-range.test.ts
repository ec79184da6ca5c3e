import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DayRange } from '../../../../src/islands/list/DayRange.tsx';

const days: [string, string] = ['2025-06-01', '2025-08-20'];

test.each([
  [{ from: '', to: '' }, true],
  [{ from: '2025-08-01', to: '' }, false],
  [{ from: '', to: '2025-08' }, false],
])('the empty fields of %j are told to mean any date: %s', (filters, isTold) => {
  expect(renderToString(h(DayRange, { days, filters })).includes('any date')).toBe(isTold);
});
