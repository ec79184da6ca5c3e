import { expect, test } from 'vitest';
import { annotation, fenced } from '../../../../src/compile/owner/github.ts';
import { contentFolder, run } from '../run.ts';

test('a mistake is shown at its file and line, and no text in it is a command', () => {
  const says = '"50 % of\r\n::set-output name=x::y": write a title';
  const shown = annotation({ file: 'digests/2025-01-01,a:b.txt', line: 3, says });
  expect(shown).toMatch(
    /^::error file=\w+\/digests\/2025-01-01%2Ca%3Ab\.txt,line=3::"50 %25 of%0D%0A::set-/,
  );
  expect(shown).not.toMatch(/[\r\n]/);
  expect(annotation({ file: 'ids.json', says: 'mend it' })).toMatch(/ids\.json::mend it$/);
});

test('no backticks in a report end its block', () => {
  expect(fenced(['a ``` b', '@otter `$(id)`'])).toBe('````text\na ``` b\n@otter `$(id)`\n````\n');
});

test('on GitHub, commands in what a report shows are stopped, and mistakes are told after it', async () => {
  const content = contentFolder({ 'digests/2025-01-01.txt': 'On Gates\n' });
  const { out, status } = await run('digests', content, { env: { GITHUB_ACTIONS: 'true' } });
  const [first = '', ...rest] = out.trim().split('\n');
  const [, word] = /^::stop-commands::([\w-]{36})$/.exec(first) ?? [];
  const end = rest.indexOf(`::${word}::`);
  expect(end).toBeGreaterThan(0);
  expect(rest.slice(end + 1).join('\n')).toMatch(
    /^::error file=content\/digests\/2025-01-01\.txt,line=1::/,
  );
  expect(status).toBe(1);
});
