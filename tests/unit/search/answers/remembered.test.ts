import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

/** The second is from Quill Labs, the first of 2025; all but the last are on gates. */
const texts = [
  'Velvet Gates. They wait.',
  'Velvet Gates of Glass. Made at Quill Labs.',
  'Velvet Gates for Robots. They wait.',
  'Quill Labs. A report of the year.',
];
const engine = inventedEngine(
  inventedCatalogue(
    texts.map((text, at) => ({
      title: text.split('.')[0] ?? '',
      authors: ['Ada Finch'],
      topics: [],
      venue: ['ICML 2024', 'ICML 2025', '', ''][at] ?? '',
    })),
  ),
  texts,
);
const answer = async (text: string) => {
  const results = await engine.search(asking(text)).full();
  return { ids: results?.hits.map(({ id }) => id) ?? [], timed: results?.timed };
};

test.each([
  'paper from Quill Labs about velvet gates',
  'that paper by Quill Labs on velvet gates',
  'velvet gates paper from Quill Labs',
])('whose paper it is brings it first, and keeps none on the subject away: %s', async (text) => {
  const { ids } = await answer(text);
  expect(ids[0]).toBe('paper-1');
  expect(ids).toEqual(expect.arrayContaining(['paper-0', 'paper-2']));
});

test('a name that the library has as an author is looked for', async () => {
  const { ids } = await answer('paper by Ada Finch about robots');
  expect(ids).toEqual(['paper-2']);
});
