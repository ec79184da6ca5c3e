import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/digest/digest.ts';
import { readDigestFile } from '../../../src/digest/read-digest.ts';

/** Every `<case>.txt` is read and compared with its `<case>.json`; `UPDATE=1` writes these anew, to be read in the diff. */
const cases = globSync('tests/fixtures/digests/*.txt').sort();

describe('each digest gives the papers that a person finds in it', () => {
  test.each(cases)('%s', async (path) => {
    const found = await shown(readFileSync(path));
    const expected = path.replace(/txt$/, 'json');
    if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

async function shown(bytes: Uint8Array) {
  const { format, masthead, papers, problems, notices, unexplained, ...digest } =
    await readDigestFile(bytes, {
      id: '2025-08-20',
      date: '2025-08-20',
    });
  return {
    format,
    masthead,
    papers: papers.map(({ title, abstract, lines, facts }) => ({ title, abstract, lines, facts })),
    problems: problems.map(told),
    notices: notices.map(told),
    unexplained,
    duplicates: digest.duplicates,
    replacementsWithoutAbstract: digest.replacementsWithoutAbstract,
  };
}

function told({ line, value, remedy }: Problem) {
  return { line, value, remedy };
}
