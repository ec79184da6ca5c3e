import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

/** Asks over texts that begin with their titles; of equal ones the last would come first. */
function asker(...texts: string[]) {
  const titles = texts.map((text) => text.slice(0, text.indexOf('. ')));
  const catalogue = inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] })));
  const engine = inventedEngine(catalogue, texts);
  return async (text: string) =>
    (await engine.search(asking(text)).full())?.hits.map(({ id }) => id);
}

const found = asker(
  'Rivers. They carry water slowly.',
  'Watermarks. A watermark, a watermark and a watermark of watermarks.',
  'Watermark Gates. They watermark.',
  'Water Gates. They open.',
);

test('papers that hold a word as typed come before those where longer words begin with it', async () => {
  expect((await found('water'))?.slice(0, 2).sort()).toEqual(['paper-0', 'paper-3']);
  expect((await found('water'))?.slice(2).sort()).toEqual(['paper-1', 'paper-2']);
  expect((await found('water gates'))?.[0]).toBe('paper-3');
});

test('other endings of the word are the word', async () => {
  const asked = asker('A Port. It is.', 'Ports. They wait.', 'Portrait Gates. Painted.');
  expect((await asked('port'))?.at(-1)).toBe('paper-2');
});

test('the end of a name in camel case is not the word as typed', async () => {
  const asked = asker('VelvetLens. Lenses.', 'Gates. They have a lens.', 'A Lens. It is.');
  expect(await asked('lens')).toEqual(['paper-2', 'paper-1', 'paper-0']);
});

test('three letters that begin many words are looked for in texts as they are', async () => {
  const titles = Array.from({ length: 12 }, (_, i) => `Portraits ${i}. Painted.`);
  const asked = asker('Gates. They have a port.', ...titles);
  expect((await asked('por'))?.includes('paper-0')).toBe(false);
  expect((await asker('Gates. They have a sea por.', ...titles)('por'))?.[0]).toBe('paper-0');
});

test('where no paper holds the word as typed, the longer words are all there is', async () => {
  expect((await found('waterm'))?.sort()).toEqual(['paper-1', 'paper-2']);
});
