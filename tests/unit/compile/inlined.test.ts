import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineScript, inlineScriptHashes, inlineScripts } from '../../../src/compile/inlined.ts';

test.each(inlineScripts)('%s is known by its own hash, and could end no script element', (file) => {
  const script = inlineScript(file);
  const hash = createHash('sha256').update(script).digest('base64');
  expect(inlineScriptHashes()).toContain(`sha256-${hash}`);
  expect(script).not.toContain('</');
});

test.each(inlineScripts)('%s comes without its comments', (file) => {
  expect(inlineScript(file)).not.toMatch(/\/\/ |\/\*/);
});
