import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const texts = [
  'Quiet Rooms. We wait at velvet gateways.',
  'Loud Rooms. Velvet without gateways.',
  'Gateways. They wait behind velvet gates.',
];
const catalogue = inventedCatalogue(
  texts.map((text) => ({ title: text.split('.')[0] ?? '', authors: ['Ada Quill'], topics: [] })),
  { gates: 1, gateways: 3, velvet: 3, wait: 2 },
);
const engine = inventedEngine(catalogue, texts);

async function found(text: string) {
  const results = await engine.search(asking(text)).full();
  return results?.hits.map(({ id }) => id).sort();
}

test('a phrase whose end is being typed finds what it finds once it is closed', async () => {
  expect(await found('"velvet gateways"')).toEqual(['paper-0']);
  expect(await found('"velvet gatew')).toEqual(['paper-0']);
  expect(await found('"velvet gat')).toEqual(['paper-0', 'paper-2']);
  expect(await found('"velvet ga')).toEqual(['paper-0', 'paper-2']);
});

test('a closed phrase holds whole words', async () => {
  expect(await found('"velvet gatew"')).toEqual([]);
});
