import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDigests } from '../../../src/compile/read-digests.ts';

const abstract = 'Velvet gates route tokens to experts without noise. '.repeat(3).trim();

test.each(['2025-13-01', '2025-14-45', '2025-02-30', '2025-02-30-arxiv'])(
  'a file named %s is refused, and none of its papers is read',
  async (id) => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-digests-'));
    mkdirSync(join(folder, 'digests'));
    writeFileSync(join(folder, `digests/${id}.txt`), `Daily Papers\n\nOn Gates\n\n${abstract}\n`);
    const says = `no calendar has the day ${id.slice(0, 10)}; name the file by its day, as 2025-01-13.txt`;
    expect(await readDigests(folder)).toEqual({
      value: [],
      problems: [{ file: `digests/${id}.txt`, says }],
    });
  },
);

test('a year of digests has every paper in its digest and its order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-digests-'));
  mkdirSync(join(folder, 'digests'));
  const ids = Array.from({ length: 365 }, (_, at) =>
    new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10),
  );
  for (const id of ids) {
    const papers = [1, 2, 3].map((n) => `Velvet Gates ${n} of ${id}\n\nOn ${id}: ${abstract}\n`);
    writeFileSync(join(folder, 'digests', `${id}.txt`), `Daily Papers\n\n${papers.join('\n')}`);
  }
  const { value, problems } = await readDigests(folder);
  expect(problems).toEqual([]);
  expect(value.map(({ id, papers }) => [id, papers.map(({ title }) => title)])).toEqual(
    ids.map((id) => [id, [1, 2, 3].map((n) => `Velvet Gates ${n} of ${id}`)]),
  );
});
