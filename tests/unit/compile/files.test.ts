import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../../src/compile/files.ts';
import { contentFolder } from './run.ts';

test('A file that cannot be written leaves nothing half written behind', async () => {
  const folder = contentFolder({});
  mkdirSync(join(folder, 'digests', '2025-08-20.txt'), { recursive: true });
  const before = readdirSync(join(folder, 'digests'));
  await expect(writeWhole(join(folder, 'digests', '2025-08-20.txt'), 'Text.')).rejects.toThrow();
  expect(readdirSync(join(folder, 'digests'))).toEqual(before);
});
