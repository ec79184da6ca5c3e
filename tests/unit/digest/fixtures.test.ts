import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../src/digest/read-digest.ts';

/** Every `<case>.txt` beside this is read and compared with its `<case>.json`: what a person finds in it. */
const cases = globSync('tests/fixtures/digests/*.txt').sort();

describe('each digest gives the papers that a person finds in it', () => {
  test.each(cases)('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    const digest = readDigest(text, { id: '2025-08-20', date: '2025-08-20' });
    const found = JSON.parse(readFileSync(path.replace(/txt$/, 'json'), 'utf8'));
    expect({ case: basename(path), ...shown(digest) }).toEqual({ case: basename(path), ...found });
  });
});

function shown({
  format,
  masthead,
  papers,
  problems,
  notices,
  lines,
  ...digest
}: ReturnType<typeof readDigest>) {
  return {
    format,
    masthead,
    papers: papers.map(({ title, abstract, lines, facts }) => ({ title, abstract, lines, facts })),
    problems: problems.map(({ line, value }) => ({ line, value })),
    notices: notices.map(({ line, value }) => ({ line, value })),
    unexplained: lines.flatMap((kind, at) => (kind === 'unexplained' ? [at + 1] : [])),
    duplicates: digest.duplicates,
    replacementsWithoutAbstract: digest.replacementsWithoutAbstract,
  };
}
