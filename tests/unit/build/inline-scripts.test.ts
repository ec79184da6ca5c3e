import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineScriptHashes, inlineScripts } from '../../../src/build/inline-scripts.ts';

test.each(inlineScripts)('%s is known by its own hash, and could end no script element', (file) => {
  const script = readFileSync(file, 'utf8');
  const hash = createHash('sha256').update(script).digest('base64');
  expect(inlineScriptHashes()).toContain(`sha256-${hash}`);
  expect(script).not.toContain('</');
});
