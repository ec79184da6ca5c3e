import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const authors = ['Jörg Schölkopf', 'Łukasz Sørensen'];

/** Asks over three texts, each of which begins with its title. */
function asker(...texts: string[]) {
  const titles = texts.map((text) => text.slice(0, text.indexOf('. ')));
  const catalogue = inventedCatalogue(titles.map((title) => ({ title, authors, topics: [] })));
  const engine = inventedEngine(catalogue, texts);
  return async (text: string) =>
    (await engine.search(asking(text)).full())?.hits.map(({ id }) => id);
}

test('British and American spellings are the same word', async () => {
  const found = asker('Behavior of Gates. They do.', 'Loud Behaviour. It is.', 'Gates. They wait.');
  expect((await found('behaviour'))?.sort()).toEqual(['paper-0', 'paper-1']);
  expect(await found('behaviour gates')).toEqual(['paper-0']);
  expect(await found('"behaviour"')).toEqual(['paper-1']);
});

test('a word that no paper holds finds its other spelling, in the other number, too', async () => {
  const found = asker(
    'Neighborhood Gates. They do.',
    'Robots. Neighborhood ones.',
    'Gates. They wait.',
  );
  for (const word of ['neighbourhood', 'neighbourhoods'])
    expect((await found(word))?.sort()).toEqual(['paper-0', 'paper-1']);
  expect(await found('neighbourhood gates')).toEqual(['paper-0']);
});

test('fibre and fiber, defence and defense, grey and gray, paediatric and pediatric are the same', async () => {
  const found = asker(
    'Fiber Looms. They do.',
    'Grey Defense. It is.',
    'Pediatric Gates. They wait.',
  );
  for (const [asked, paper] of [
    ['fibre looms', 'paper-0'],
    ['gray defence', 'paper-1'],
    ['paediatric gates', 'paper-2'],
  ] as const)
    expect(await found(asked)).toEqual([paper]);
});

test('a raised number is found as TeX writes it', async () => {
  const found = asker('Gates in O(n^2). They wait.', 'Looms. A loom.', 'Robots. A robot.');
  for (const asked of ['O(n²)', 'n²', 'O(n2)']) expect(await found(asked)).toEqual(['paper-0']);
});

test('a compound is the same in two words and in one', async () => {
  const found = asker(
    'Robots. Multimodal ones.',
    'Multi-Modal Gates. They hear.',
    'Multimodal. It is.',
  );
  expect((await found('multi modal'))?.sort()).toEqual(['paper-0', 'paper-1', 'paper-2']);
  expect(await found('multi modal robots')).toEqual(['paper-0']);
});

test('a name with a number is the same however it is spaced', async () => {
  const found = asker(
    'Velvet2.5 Gates. A VL one.',
    'Velvet2.5-VL Gates. A model.',
    'VL. Velvet2.5.',
  );
  expect((await found('velvet 2.5 vl'))?.[0]).toBe('paper-1');
});

test('a name with a number after a space is found without it', async () => {
  const found = asker(
    'Velvet2-to-Velvet3. A gap.',
    'Velvet 2: Gates. They wait.',
    'Habits 2025. A velvet one.',
  );
  expect(await found('velvet2 ')).toEqual(['paper-1', 'paper-0']);
  expect(await found('velvet2 gates')).toEqual(['paper-1']);
  expect(await found('habits2025')).toEqual([]);
});

test('a name is found without its umlaut, and with another spelling of it', async () => {
  const found = asker('Gates. They wait.', 'Robots. They hear.', 'Velvet. It is.');
  expect(await found('Schoelkopf')).toHaveLength(3);
  expect(await found('scholkopf robots')).toEqual(['paper-1']);
  expect(await found('Lukasz robots')).toEqual(['paper-1']);
  expect(await found('Łukasz Soerensen velvet')).toEqual(['paper-2']);
});

test('an acronym without vowels is the same in singular and plural', async () => {
  const found = asker('An RNN. It waits.', 'Two RNNs. Gates.', 'TTS. Says TT.', 'TT. It speaks.');
  expect((await found('RNN'))?.sort()).toEqual(['paper-0', 'paper-1']);
  expect((await found('RNNs '))?.sort()).toEqual(['paper-0', 'paper-1']);
  expect(await found('RNN gates')).toEqual(['paper-1']);
  expect(await found('"RNN" ')).toEqual(['paper-0']);
  expect(await found('TTS ')).toEqual(['paper-2']);
});
