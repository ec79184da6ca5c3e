import { expect, test } from 'vitest';
import { bundledHeadScript } from '../../../src/compile/head-script.ts';

test('the script in the head is a classic one without comments, and has all its parts', () => {
  const script = bundledHeadScript();
  expect(script).not.toMatch(/\bimport\b|\bexport\b|\/\*/);
  for (const part of ['masthead-tools', 'astro-island', 'localStorage'])
    expect(script).toContain(part);
});
