import { expect, test } from 'vitest';
import { activeFilters } from '../../../../src/islands/list/filters.ts';
import { emptyQuery } from '../../../../src/search/types.ts';

test.each([
  ['2026-06-10', '2026-07', ['From: 10 June 2026', 'To: July 2026']],
  ['', '2026', ['To: 2026']],
])('chips say the days from “%s” to “%s” as papers do', (from, to, labels) => {
  const query = { ...emptyQuery(), filters: { ...emptyQuery().filters, from, to } };
  const chips = activeFilters(query, (topic) => topic);
  expect(chips.map(({ label }) => label)).toEqual(labels);
  expect(chips.at(-1)?.without.filters).toMatchObject({ from, to: '' });
});
