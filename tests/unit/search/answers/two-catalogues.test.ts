import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Velvet Gates for Experts Who Wait in Rooms', 'Velvet Gates'];
const engineOf = (titles: string[]) =>
  inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] }))),
    titles,
  );

test('results of one catalogue are not reused for another', async () => {
  const first = async (titles: string[]) => {
    const [hit] = (await engineOf(titles).search(asking('velvet gates')).instant()).hits;
    return hit?.title.map(({ text }) => text).join('');
  };
  expect(await first(titles)).toBe('Velvet Gates');
  expect(await first(titles.toReversed())).toBe('Velvet Gates');
});
