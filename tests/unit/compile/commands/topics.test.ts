import { rmSync } from 'node:fs';
import { join } from 'node:path';
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

test('Where no phrase is to be suggested, that is said', async () => {
  const { out, status } = await run('topics-suggest', contentFolder({}));
  expect(status).toBe(0);
  expect(out).toMatch(
    /^nothing to suggest: of the 0 papers of .*content\/digests\/, no 3 share a phrase/,
  );
});

test('Where papers share no phrase, topics:start says so, and not to run topics:start', async () => {
  const papers = Array.from({ length: 50 }, (_, at): [string, string] => {
    const word = [...`z${at}`].map((sign) => 'klmnopqrst'[Number(sign)] ?? sign).join('');
    return [`Of ${word}ede and ${word}ola`, about(`${word}ede ${word}ola`)];
  });
  const content = contentFolder({ 'digests/2025-01-01.txt': pageText(...papers) });
  rmSync(join(content, 'topics'), { recursive: true, force: true });
  const started = await run('topics-start', content);
  expect(started.status).toBe(1);
  expect(started.err).toMatch(/50 papers .*write .*by hand/);
  expect(started.err).not.toContain('topics:start');
});

test('Of wrong settings topics are neither started nor suggested: they would be in another language', async () => {
  const content = contentFolder({ 'site.yaml': 'language: de\nnamee: Teich\n' });
  for (const command of ['topics-start', 'topics-suggest']) {
    const { err, status } = await run(command, content);
    expect(status, command).toBe(1);
    expect(err, command).toContain('site.yaml:2: "namee" is not known here');
  }
});
