import { expect, test } from 'vitest';
import { tagsFrom } from '../../../../src/islands/library/BulkBar.tsx';

test('a comma parts tags', () => {
  expect(tagsFrom('To cite, Größe,, to cite')).toEqual(['to-cite', 'größe']);
  expect(tagsFrom('“?”, ')).toEqual([]);
});
