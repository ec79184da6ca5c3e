import { expect, test } from 'vitest';
import { editionName } from '../../../src/views/edition-name.ts';

test('two editions of a day do not share a name', () => {
  const date = '2025-08-20';
  expect(editionName({ id: date, date })).toBe('Wednesday 20 August 2025');
  expect(editionName({ id: `${date}-late-news`, date }, 'plainDay')).toBe(
    '20 August 2025, late news',
  );
});
