import { expect, test } from 'vitest';
import { inOwnCommands } from '../../../../src/compile/owner/own-commands.ts';

test.each([
  ['or npm run digest:fetch the day.', 'or broadsheet fetch the day.'],
  ['run: npm run digests -- --retire', 'run: broadsheet check --retire'],
  ['(npm run digests -- 2025-08-20)', '(broadsheet check 2025-08-20)'],
  [
    'end the command with -- --replace to overwrite it, or with -- --edition WORD to keep both',
    'end the command with --replace to overwrite it, or with --edition WORD to keep both',
  ],
  [
    'end npm run digest:add with -- --date 2025-08-19, or name the file',
    'end broadsheet add with --date 2025-08-19, or name the file',
  ],
  ['make them again by "npm run topics:eval"', 'make them again by "npm run topics:eval"'],
  ['Gates -- a study of doors', 'Gates -- a study of doors'],
])('%s', (ofFork, ofCommand) => {
  expect(inOwnCommands(ofFork)).toBe(ofCommand);
});
