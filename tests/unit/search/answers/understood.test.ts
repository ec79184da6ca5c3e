import { expect, test } from 'vitest';
import { asking, inventedCatalogue, inventedEngine } from '../invented.ts';

const titles = ['Velvet Gates for Robots', 'Velvet Gates of Glass', 'Patience'];
const engine = inventedEngine(
  inventedCatalogue(titles.map((title) => ({ title, authors: ['Ada Quill'], topics: [] }))),
  titles,
);

const answer = (text: string) => engine.search(asking(text)).full();

test('"but not" leaves papers out, and it is said what', async () => {
  expect(await answer('velvet gates but not about robots')).toMatchObject({
    total: 1,
    excluded: ['robots'],
    hits: [{ id: 'paper-1' }],
  });
  const { query } = asking('velvet gates but not about robots');
  const exact = await engine.search({ query: { ...query, exact: true } }).full();
  expect(exact).toMatchObject({ excluded: [] });
});

test.each([
  ['velvet gates other than robots', 'robots'],
  ['velvet gates except for robots', 'robots'],
  ['velvet gates excluding robots', 'robots'],
  ['velvet gates other than of the robots papers', 'robots'],
  ['velvet gates other than robots ones', 'robots'],
])('"other than" and its like leave papers out, too: %s', async (text, excluded) => {
  expect(await answer(text)).toMatchObject({ excluded: [excluded], hits: [{ id: 'paper-1' }] });
});

test('“without” leaves out titles that name it, unless a title says “without”, too', async () => {
  const { excluded, hits } = (await answer('velvet gates but without robots')) ?? {};
  expect({ excluded, first: hits?.[0]?.id }).toEqual({ excluded: ['robots'], first: 'paper-1' });
  const other = inventedEngine(
    inventedCatalogue(
      ['Gates without Robots'].map((title) => ({ title, authors: [], topics: [] })),
    ),
    ['Gates without Robots'],
  );
  for (const text of ['robots', 'the robots', 'using any robots']) {
    const titled = await other.search(asking(`gates without ${text}`)).full();
    expect(titled).toMatchObject({ total: 1, excluded: [] });
  }
});

test('“but not” puts papers that only mention it last, “without” leaves them, a minus takes them out', async () => {
  const titles = ['Velvet Gates', 'Velvet Gates', 'Velvet Gates for Llama3'];
  const other = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    [
      'Velvet Gates. Unlike llama.',
      'Velvet Gates. Unlike glass.',
      'Velvet Gates for Llama3. They wait.',
    ],
  );
  const found = async (text: string) =>
    (await other.search(asking(text)).full())?.hits.map(({ id }) => id);
  expect(await found('velvet gates but not llama')).toEqual(['paper-1', 'paper-0']);
  for (const text of ['without llama', '-title:llama', '-title:"llama"'])
    expect((await found(`velvet gates ${text}`))?.sort()).toEqual(['paper-0', 'paper-1']);
  expect(await found('velvet gates -llama')).toEqual(['paper-1']);
  // A minus is one, whatever is said beside it.
  expect(await found('velvet gates -llama but not robots')).toEqual(['paper-1']);
});

test.each([
  'gates without robots but not glass',
  'gates but not glass, not robots',
  'gates other than glass without robots',
  'gates without glass and without robots',
  'gates but not glass, and not robots',
])('each of several exclusions counts, and each is told: %s', async (text) => {
  const titles = ['Gates for Robots', 'Gates of Glass', 'Gates'];
  const other = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
  );
  const { hits, excluded } = (await other.search(asking(text)).full()) ?? {};
  expect(hits?.map(({ id }) => id)).toEqual(['paper-2']);
  expect(excluded?.toSorted()).toEqual(['glass', 'robots']);
});

test('of two exclusions, one that a title says leaves the other', async () => {
  const titles = ['Gates for Robots', 'Gates, but Not Glass', 'Gates'];
  const other = inventedEngine(
    inventedCatalogue(titles.map((title) => ({ title, authors: [], topics: [] }))),
    titles,
  );
  for (const text of ['gates without robots but not glass', 'gates but not glass without robots'])
    expect(await other.search(asking(text)).full()).toMatchObject({
      excluded: ['robots'],
      hits: [{ id: 'paper-1' }],
    });
});

test('an author and an arXiv id that no paper has are named', async () => {
  expect(await answer('author:finch velvet')).toMatchObject({
    unknown: [{ field: 'author', name: 'finch' }],
  });
  expect(await answer('author:quill velvet')).toMatchObject({ unknown: [] });
  expect(await answer('2401.12345')).toMatchObject({ unknownIds: ['2401.12345'], total: 0 });
});

test.each([
  ['authr:quill gates', 'author:quill gates'],
  ['-autor:finch gates', '-author:finch gates'],
  ['ttile:gates', 'title:gates'],
])('a misspelt operator is put right, and it is said so: %s', async (from, to) => {
  const { query } = asking(from);
  expect(await answer(from)).toMatchObject({ total: 2, correction: { from, to } });
  const exact = await engine.search({ query: { ...query, exact: true } }).full();
  expect(exact).toMatchObject({ correction: null });
});

test('a word before a colon that is like no operator stays a word', async () => {
  expect(await answer('gates:glass')).toMatchObject({ total: 1, correction: null });
});

test('a venue that no paper is from is named', async () => {
  const venues = ['NeurIPS 2025', 'ICML 2025', 'ICML 2024'];
  const other = inventedEngine(
    inventedCatalogue(
      titles.map((title, at) => ({ title, authors: [], topics: [], venue: venues[at] ?? '' })),
    ),
    titles,
  );
  const asked = async (text: string) =>
    (await other.search(asking(text)).full())?.unknown.map(({ name }) => name);
  expect(await asked('venue:icmll gates')).toEqual(['icmll']);
  expect(await asked('venue:icml venue:"chess club"')).toEqual(['chess club']);
});

test('a list that the reader does not have is named, and no word is made of it', async () => {
  expect(await answer('list:cite gates')).toMatchObject({
    total: 0,
    unknown: [{ field: 'list', name: 'cite' }],
    correction: null,
  });
});

test('“latest” alone asks for all papers, newest first', async () => {
  expect(await answer('latest')).toMatchObject({ total: 3, timed: { said: 'latest', days: null } });
});

test('an acronym in the plural finds titles with its long form, or the end of it', async () => {
  const papers = ['LLM Gates', 'Robots Wait', 'Why Language Models Wait'];
  const other = inventedEngine(
    inventedCatalogue(papers.map((title) => ({ title, authors: [], topics: [] }))),
    papers,
    [['llm', ['large language model']]],
  );
  const results = await other.search(asking('why do LLMs wait')).full();
  expect(results?.hits[0]?.id).toBe('paper-2');
});

test('what a query says of time narrows it, and it is said how', async () => {
  expect(await answer('papers on velvet gates in July 2025')).toMatchObject({
    total: 2,
    timed: { said: 'in July 2025', days: ['2025-07-01', '2025-07-31'], isInWords: true },
  });
  expect(await answer('velvet in:2025-W30')).toMatchObject({
    total: 0,
    timed: { said: 'in:2025-W30', days: ['2025-07-21', '2025-07-27'], isInWords: false },
  });
  expect(await answer('velvet in:2025-07')).toMatchObject({ total: 2, timed: null });
});

test('the latest papers come newest first', async () => {
  expect(await answer('latest papers on velvet gates')).toMatchObject({
    hits: [{ id: 'paper-1' }, { id: 'paper-0' }],
    timed: { said: 'latest', days: null },
  });
  const { query } = asking('latest velvet');
  const exact = await engine.search({ query: { ...query, exact: true } }).full();
  expect(exact).toMatchObject({ timed: null });
});

test.each([
  ['latest velvet gates open slowly tonight', 'relevance'],
  ['velvet gates open slowly tonight', 'date'],
] as const)(
  '%s: newer papers that hold only some of the words come after those that hold all',
  async (text, sort) => {
    const papers = [
      'Velvet Gates Open Slowly Tonight',
      'Tonight Velvet Gates Open Slowly',
      'Robots Open Velvet Gates',
      'Gates Wait Tonight',
    ];
    const other = inventedEngine(
      inventedCatalogue(papers.map((title) => ({ title, authors: [], topics: [] }))),
      papers,
    );
    const { query } = asking(text);
    const results = await other.search({ query: { ...query, sort } }).full();
    const hits = results?.hits.map(({ id, nextBest }) => [id, nextBest]);
    expect(hits).toEqual([
      ['paper-1', false],
      ['paper-0', false],
      ['paper-2', true],
      ['paper-3', true],
    ]);
  },
);

const dated = inventedEngine(
  inventedCatalogue([
    { title: 'Adjust the Gates', authors: ['Jun Finch'], topics: [], venue: 'VelConf 2024' },
    { title: 'Velvet Robots', authors: ['Ada Quill'], topics: [] },
    { title: 'Patience of Gates', authors: ['Ada Quill'], topics: [], venue: 'VelConf 2023' },
  ]),
  ['Adjust the Gates. They wait.', 'Velvet Robots. Made for june.', 'Patience of Gates. Papers.'],
);
const found = async (text: string) => {
  const results = await dated.search(asking(text)).full();
  const hits = results?.hits.filter(({ nextBest }) => !nextBest).map(({ id }) => id);
  return { ids: hits, said: results?.timed?.said, correction: results?.correction };
};

test.each([
  ['papers from august', ['paper-2'], 'from august'],
  ['papers from august 2025', ['paper-2'], 'from august 2025'],
  ['what came out in july', ['paper-1', 'paper-0'], 'in july'],
  ['since july', ['paper-2', 'paper-1', 'paper-0'], 'since july'],
  ['papers from 2024', ['paper-0'], 'from 2024'],
  ['gates in 2024', ['paper-0'], 'in 2024'],
  ['papers of 2025', ['paper-2', 'paper-1', 'paper-0'], 'of 2025'],
])('times without other words ask for all papers of them: %s', async (text, ids, said) => {
  expect(await found(text)).toEqual({ ids, said, correction: null });
});

test('a month that a text holds is a word, and none is read as a typo', async () => {
  expect(await found('june')).toMatchObject({ ids: ['paper-1'], said: undefined });
  const near = inventedEngine(
    inventedCatalogue(
      Array.from({ length: 60 }, (_, at) => ({
        title: `Adjust Gates ${at}`,
        authors: [],
        topics: [],
      })),
    ),
    Array.from({ length: 60 }, (_, at) => `Adjust Gates ${at}.`),
  );
  expect(await near.search(asking('august gates')).full()).toMatchObject({ correction: null });
});

test('a year that no text holds is that of the edition or the venue', async () => {
  expect(await found('gates 2024')).toMatchObject({ ids: ['paper-0'] });
  expect(await found('2023 gates')).toMatchObject({ ids: ['paper-2'] });
  expect(await found('robots 2025')).toMatchObject({ ids: ['paper-1'] });
  const left = (await dated.search(asking('gates 2024')).full())?.leftOut;
  expect(left).toEqual([]);
});

test('words of a title that name a time are searched for', async () => {
  const other = inventedEngine(
    inventedCatalogue([{ title: 'Velvet Gates in 2019', authors: [], topics: [] }]),
    ['Velvet Gates in 2019.'],
  );
  expect(await other.search(asking('velvet gates in 2019')).full()).toMatchObject({
    total: 1,
    timed: null,
  });
});
