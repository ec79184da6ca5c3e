import { expect, test } from 'vitest';
import { cognateOf } from '../../../../src/search/plan/cognates.ts';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = [
  'Sequential Detection of Antisemitism',
  'A Political Protocol in Context',
  'Vietnamese Commercial Quality',
  'Chronological Psychology of Velvet',
];
const catalogue = inventedCatalogue(
  titles.map((title) => ({ title, authors: ['Comercia Protocola'], topics: [] })),
);

test.each([
  ['antisemitismo', 'antisemitism'],
  ['sequentielle', 'sequential'],
  ['deteccion', 'detection'],
  ['politicas', 'political'],
  ['politischer', 'political'],
  ['protocolo', 'protocol'],
  ['kontext', 'context'],
  ['vietnamesische', 'vietnamese'],
  ['comercial', 'commercial'],
  ['calidad', null],
  ['velvets', 'velvet'],
  ['gates', null],
])('a word of another language is the library’s in another spelling: %s', (word, cognate) => {
  expect(cognateOf(word, catalogue.dictionary)).toBe(cognate);
});

test('a question of cognates is read in the library’s words, and a misspelt word is not', async () => {
  const engine = inventedEngine(
    catalogue,
    titles,
    [],
    [
      ['en', 'es'],
      ['', 'de;en;y'],
    ],
  );
  const asked = async (text: string) =>
    (await engine.search(asking(text)).full())?.correction?.to ?? null;
  expect(await asked('detección secuencial de antisemitismo político')).toBe(
    'detection antisemitism political',
  );
  expect(await asked('sequentiel detection')).not.toBe('detection sequential');
});
