import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changesSince } from '../../../../src/compile/owner/upgrade.ts';

const changelog = `# Changes

## 1.10.0

- Nothing to do: lists are faster.
- Do something: rename \`pond\`.

## 1.9.0

- Nothing to do: reeds are read.
`;

test('the changes since a version are told, first what an owner has to do', () => {
  expect(changesSince(changelog, '1.9')).toEqual([
    '1.10.0: Do something: rename `pond`.',
    '1.10.0: Nothing to do: lists are faster.',
  ]);
  expect(changesSince(changelog, '1.8.3')).toHaveLength(3);
  expect(changesSince(changelog, '1.10.0')).toEqual([]);
  expect(changesSince(changelog, '1')).toEqual([]);
});

test('each line of the changelog says whether an owner has to do something', () => {
  const lines = readFileSync('.github/CHANGELOG.md', 'utf8').match(/^- .*/gm) ?? [];
  expect(lines.filter((line) => !/^- (?:Do something|Nothing to do): .*\.$/.test(line))).toEqual(
    [],
  );
});

test('the newest version of the changelog is the package’s', () => {
  const [, newest] = /^## (.*)$/m.exec(readFileSync('.github/CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
