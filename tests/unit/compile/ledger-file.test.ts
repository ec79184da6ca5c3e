import { expect, test } from 'vitest';
import { firstChanges } from '../../../src/compile/ledger-file.ts';

test('of a year of new ids, or of renamed digests, a screen has the first, and the number of the others', () => {
  const changes = Array.from({ length: 1095 }, (_, at) =>
    at % 2 === 0 ? `"gate-${at}" is new: Gate ${at}` : `"gate-${at}" is now in 2025-01-02`,
  );
  expect(firstChanges(changes.slice(0, 20))).toHaveLength(20);
  const lines = firstChanges(changes);
  expect(lines[0]).toBe('  "gate-0" is new: Gate 0');
  expect(lines.slice(20)).toEqual(['  and 1075 more, new or moved']);
  const doubt = '"gate-b" is new: Gate (not the paper "gate-0" of the same title)';
  expect(firstChanges([...changes, doubt])).toContain(`  ${doubt}`);
});
