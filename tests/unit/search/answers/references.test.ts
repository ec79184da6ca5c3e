import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const papers = [
  { title: 'Velvet Gates for Quiet Robots', authors: ['Ada Quill', 'Song Han'] },
  { title: 'Patience at Every Gate', authors: ['Yann Marsh', 'Han Li', 'Xi Song'] },
  { title: 'A Quiet Song of Loud Gates', authors: ['Bo Marsh'] },
];
const texts = [
  'Velvet Gates for Quiet Robots. We compress what they say.',
  'Patience at Every Gate. They wait, and compress.',
  'A Quiet Song of Loud Gates. A song that we sing, says Marsh, and compress.',
];
const engine = inventedEngine(
  inventedCatalogue(papers.map((paper) => ({ ...paper, topics: [] }))),
  texts,
);

async function found(text: string) {
  return (await engine.search(asking(text)).full())?.hits.map(({ id }) => id);
}

test('an author and a word of the abstract find the paper', async () => {
  expect((await found('yann marsh wait'))?.[0]).toBe('paper-1');
});

test('a whole name finds its author’s papers before those of two who share it', async () => {
  expect((await found('Song Han'))?.[0]).toBe('paper-0');
});

test('an initial says which author is meant', async () => {
  expect(await found('Y. Marsh')).toEqual(['paper-1', 'paper-2']);
  expect(await found('B. Marsh')).toEqual(['paper-2', 'paper-1']);
  expect(await found('S. Han')).toEqual(['paper-0', 'paper-1']);
  expect(await found('L. Han')).toEqual(['paper-1', 'paper-0']);
});

test('a title copied whole finds its paper, though it reads as operators', async () => {
  const titles = [
    'TAG:Patient Gates for Lamps',
    'RM -RF: Reward Lamps',
    'Patient Gates',
    'RM lamps',
  ];
  const other = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
  );
  const firstFor = async (text: string) => (await other.search(asking(text)).full())?.hits[0]?.id;
  expect(await firstFor('TAG:Patient Gates for Lamps')).toBe('paper-0');
  expect(await firstFor('rm -rf: reward lamps')).toBe('paper-1');
  expect(await firstFor('rm -rf lamps')).toBe('paper-3');
});

const copied = [
  'TAG:Patient “Gates”—for Müller’s Lamps',
  'Tell Me About Gates',
  'Is There Any Research on Lamps?',
  'Patient Lamps',
  'Gates',
  'Lamps',
];
const ofCopied = inventedEngine(
  inventedCatalogue(copied.map((title) => ({ title, authors: [], topics: [] }))),
  copied,
);

test.each([
  ['TAG:Patient "Gates"-for  Muller\'s lamps.', 'paper-0'],
  ['exact: tag:patient “gates”—for müller’s lamps', 'paper-0'],
  ['Tell me about gates', 'paper-1'],
  ['Is there any research on lamps', 'paper-2'],
  ['patient -lamps', undefined],
  ['tell me about lamps', 'paper-5'],
])('a title is known in other signs, too, and no other text for one: %s', async (text, first) => {
  expect((await ofCopied.search(asking(text)).full())?.hits[0]?.id).toBe(first);
});

test('what a title begins with frames no question, before the title is whole', async () => {
  const titles = ['Tell Me About Velvet Gates', 'Velvet Gates', 'Velvet'];
  const other = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
  );
  expect((await other.search(asking('tell me about velvet')).full())?.hits[0]?.id).toBe('paper-0');
});

test('a reference finds its paper first, whatever else it holds', async () => {
  const reference =
    'Quill, A., and Han, S. Velvet Gates for Quiet Robots. Journal of Song and Patience, 12(3):45–67.';
  expect((await found(reference))?.[0]).toBe('paper-0');
  expect((await found('Marsh et al., 2024, Patience'))?.[0]).toBe('paper-1');
});

test.each(['gates', 'velvet gates', 'velvet gates: a study'])(
  'a title typed whole finds its paper before a newer one that goes on: %s',
  async (text) => {
    const titles = [
      'Gates',
      'Velvet Gates',
      'Velvet Gates: A Study',
      'Velvet Gates: A Study, Part Two',
      'Gates at the Speed of Velvet Gates',
    ];
    const other = inventedEngine(
      inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
      titles.map((title) => `${title}. On gates, velvet gates and gates of velvet.`),
    );
    const results = await other.search(asking(text)).full();
    expect(titles[Number(results?.hits[0]?.id.slice(6))]?.toLowerCase()).toBe(text);
  },
);
