import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilePapers } from '../../../src/compile/compile.ts';
import { writeWhole } from '../../../src/compile/files.ts';
import { readSettings } from '../../../src/compile/read-settings.ts';
import { contentFolder, gates, held } from './run.ts';

test('A file that cannot be written leaves nothing half written behind', async () => {
  const folder = contentFolder({});
  mkdirSync(join(folder, 'digests', '2025-08-20.txt'), { recursive: true });
  const before = readdirSync(join(folder, 'digests'));
  await expect(writeWhole(join(folder, 'digests', '2025-08-20.txt'), 'Text.')).rejects.toThrow();
  expect(readdirSync(join(folder, 'digests'))).toEqual(before);
});

test('An owner’s file is read in whatever encoding an editor saved it', async () => {
  const content = contentFolder({
    'digests/2025-08-20.txt': gates,
    'site.yaml': 'name: Möwen\n',
    'topics/rain.md': '---\nname: Régen\nkind: field\nsure: [rain]\n---\n\nWater.\n',
    'notes/on-gates.md': '---\nvenue: Türen\n---\n',
    'metadata/more.json': '[{"title": "Rain in May", "authors": ["Bø Chen"]}]',
    'ids.json': '{}\n',
  });
  const saveIn = (encode: (text: string) => string | Uint8Array) => {
    for (const file of [
      'site.yaml',
      'topics/rain.md',
      'notes/on-gates.md',
      'metadata/more.json',
      'ids.json',
    ])
      writeFileSync(join(content, file), encode(held(content, file)));
  };
  const read = async () => {
    const { papers, topics } = await compilePapers(content);
    const facts = papers.map(({ venue, authors }) => [venue, ...authors]);
    return [
      readSettings(content).value.name,
      topics.find(({ id }) => id === 'rain')?.name,
      ...facts,
    ];
  };
  const right = ['Möwen', 'Régen', ['Türen'], [undefined, 'Bø Chen']];
  expect(await read()).toEqual(right);
  saveIn((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(await read()).toEqual(right);
  saveIn((text) => Buffer.from(text, 'utf16le'));
  expect(await read()).toEqual(right);
});
