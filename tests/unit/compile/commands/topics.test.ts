import { expect, test } from 'vitest';
import { about, contentFolder, pageText, run } from '../run.ts';

test('Topics are suggested for and measured in the folder that CONTENT_DIR names, and readings that are away are told in words', async () => {
  const days = ['01', '02', '03'].map((day): [string, string] => [
    `digests/2025-01-${day}.txt`,
    pageText([`Velvet Hinges in Month ${day}`, about(`velvet hinges of door ${day}`)]),
  ]);
  const content = contentFolder(Object.fromEntries(days));
  expect((await run('topics-suggest', content)).out).toContain('velvet hinge');
  const measured = await run('../../../tests/bench/topics/eval', content, {
    args: ['--corpus', 'nowhere.jsonl.gz'],
  });
  expect(measured.status).toBe(1);
  expect(measured.err).toMatch(
    /^there is no nowhere\.jsonl\.gz; name your own with -- --gold FOLDER/,
  );
});
