import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Bloop Waits for Gates', 'Velvet Gates at Dawn', 'A Diop of Robots'];
const engine = inventedEngine(
  inventedCatalogue(
    titles.map((title) => ({
      title,
      authors: ['Yoshua Finch'],
      topics: [],
      venue: 'LoomConf 2025',
    })),
  ),
  titles.map((title) => `${title}.`),
);

async function found(text: string) {
  const results = await engine.search(asking(text)).full();
  return { papers: results?.hits.map(({ id }) => id), to: results?.correction?.to };
}

test.each(['zxqv blorp', 'hjkl uiop', 'blorp diap'])(
  'words that no paper holds, none of them a likely slip, find nothing: %s',
  async (text) => {
    expect(await found(text)).toEqual({ papers: [], to: undefined });
    expect((await engine.search(asking(text)).instant()).total).toBe(0);
  },
);

test.each([
  ['blooop', ['paper-0'], 'bloop'],
  ['velvt gates', ['paper-1'], 'velvet gates'],
  ['gatse dwan', ['paper-1'], 'gates dawn'],
  ['zxqv blorp gatse', ['paper-0', 'paper-1'], 'zxqv blorp gates'],
  ['zxqv bloop', ['paper-0'], undefined],
])('what may well be meant is put right: %s', async (text, papers, to) => {
  expect(await found(text)).toEqual({ papers, to });
});

test('what may be a word of its own is not put right: the other is offered', async () => {
  const answer = await engine.search(asking('blorp')).full();
  expect(answer).toMatchObject({ total: 0, correction: null, offer: 'bloop' });
  expect((await engine.search(asking('velvet dusk')).full())?.offer).toBeNull();
});

test('it is offered beside a known word, too, early and late', async () => {
  const search = engine.search(asking('velvet blorp'));
  expect(await search.instant()).toMatchObject({ offer: 'velvet bloop' });
  expect(await search.full()).toMatchObject({ leftOut: ['blorp'], offer: 'velvet bloop' });
});

test('a near spelling is offered for an excluded word, and for a topic or venue that nothing is called', async () => {
  const offer = async (text: string) => (await engine.search(asking(text)).full())?.offer;
  expect(await offer('robots -gatse')).toBe('robots -gates');
  expect(await offer('robots -gates')).toBeNull();
  expect(await offer('gates topic:ruoting')).toBe('gates topic:routing');
  expect(await offer('gates topic:"habits of machnes"')).toBe('gates topic:"habits of machines"');
  expect(await offer('gates venue:loomcnf')).toBe('gates venue:loomconf');
  expect(await offer('gates topic:zxqv')).toBeNull();
});

test('an author’s name is put right, each part of it', async () => {
  expect((await found('yosua fimch')).to).toBe('yoshua finch');
});

test('of two near names, the one that an author has beside the other word is meant', async () => {
  const authors = ['Bo Chongyi', 'Ada Chongzhi'];
  const engine = inventedEngine(
    inventedCatalogue(authors.map((name) => ({ title: 'Gates', authors: [name], topics: [] }))),
    authors.map(() => 'Gates.'),
  );
  const to = async (text: string) => (await engine.search(asking(text)).full())?.correction?.to;
  expect(await to('ada chongzi')).toBe('ada chongzhi');
  expect(await to('chongzi bo')).toBe('chongyi bo');
});

test('a rare word beside another is no bar to what is likely meant, nor to an offer', async () => {
  const titles = ['Velvet Kumqat Velvet', ...Array.from({ length: 30 }, () => 'Kumquat Looms')];
  const engine = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] }))),
    titles.map((title) => `${title}.`),
  );
  const answer = (text: string) => engine.search(asking(text)).full();
  for (const before of ['', 'velvet ']) {
    expect((await answer(`${before}kumquatt`))?.correction?.to).toBe(`${before}kumquat`);
    expect((await answer(`${before}qumquat`))?.offer).toBe(`${before}kumquat`);
  }
  expect((await answer('kumqatq velvet'))?.correction?.to).toBe('kumqat velvet');
  // A word of a field stands beside none.
  expect((await answer('title:kumqatq velvet'))?.correction).toBeNull();
});

test('of two misspelt words each is put right to what titles hold beside the other', async () => {
  const titles = ['Sparse Lanterns', ...['Rooms', 'Gates', 'Dawn'].map((of) => `Space of ${of}`)];
  const engine = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
  );
  const to = async (text: string) => (await engine.search(asking(text)).full())?.correction?.to;
  expect(await to('sparce lantrens')).toBe('sparse lanterns');
  expect(await to('spaec lantrens')).toBe('space lanterns');
});
