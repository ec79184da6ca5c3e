import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstScriptHash } from '../../../src/build/first-script.ts';

test('the script that pages carry is known by its own hash, and could end no script element', () => {
  const script = readFileSync('src/layouts/reader.js', 'utf8');
  expect(firstScriptHash()).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  expect(script).not.toContain('</');
});
