/** Two layouts, one below the other in one digest, and texts in none beside papers. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

const papers = [
  {
    id: '2508.00001',
    title: 'How Herons Choose a Pond in Winter',
    text: 'Depth is what herons look for, as ten years of records from the northern marsh suggest. We present a count at dawn, and show that food comes second. The herons were filmed at forty ponds.',
  },
  {
    id: '2508.00002',
    title: 'Why Otters Slide on Thin Ice',
    text: 'Sliding saves an otter half of its strength, or so the keepers say. We propose a slope at which it pays, and measure that on four frozen rivers. A model of the bank explains nine of ten dives.',
  },
  {
    id: '2508.00003',
    title: 'Small Wrens Keep Warm in a Crowd',
    text: 'A box with ten small birds is warmer than one with nine, for reasons unknown. We show that warmth grows with their number, and that boxes should be small. All were weighed at dusk.',
  },
  {
    id: '2508.00004',
    title: 'Counting Ducks by the Noise of Their Quarrels',
    text: 'Sound carries far over open water, and much of it is made by quarrelling ducks. We introduce a net of microphones, and find most of those that an observer sees. It hung at nine lakes.',
  },
];
type Paper = (typeof papers)[number];
const [first, second, third, fourth] = papers as [Paper, Paper, Paper, Paper];
const each =
  (layout: (paper: Paper, at: number) => string, between = '\n\n') =>
  (own: Paper[]) =>
    own.map(layout).join(between);

/** As programs and sites write them: where each begins is seen in its lines. */
const ofPrograms: Record<string, (own: Paper[]) => string> = {
  'Daily Papers': (own) =>
    `Daily Papers\nbyAK and the research community\nAug 20\n\n${each(({ title, text }) => `${title}\n\n${text}\n\n3 authors`)(own)}`,
  'a mailing of arXiv': each(
    ({ id, title, text }) =>
      `\\\\\narXiv:${id}\nDate: Mon, 18 Aug 2025 12:21:11 GMT   (308kb,D)\n\nTitle: ${title}\nAuthors: Anna Reed, Tom Marsh\n\\\\\n  ${text}\n\\\\ ( https://arxiv.org/abs/${id} ,  6447kb)\n${'-'.repeat(78)}`,
    '\n',
  ),
  'a listing of arXiv': each(
    ({ id, title, text }, at) =>
      `[${at + 1}] arXiv:${id} [pdf, html, other]\nTitle: ${title}\nAnna Reed, Tom Marsh\nSubjects: Computation and Language (cs.CL)\n${text}`,
  ),
  'a search at arXiv': each(
    ({ id, title, text }, at) =>
      `${at + 1}. arXiv:${id}  [pdf, ps, other]\ncs.CL cs.LG\n${title}\nAuthors: Anna Reed, Tom Marsh\nAbstract: ${text} △ Less\nSubmitted 3 May, 2025; originally announced May 2025.`,
  ),
  'PubMed’s text': each(
    ({ id, title, text }, at) =>
      `${at + 1}. Ponds. 2025 Aug;7:${at + 1}-9. doi: 10.1234/${id}.\n\n${title}.\n\nReed A(1), Marsh T(1).\n\nAuthor information:\n(1)Department of Marshes, Pond University.\n\n${text}\n\nDOI: 10.1234/${id}\nPMID: 40000001`,
    '\n\n\n',
  ),
  'an alert of Google Scholar': (own) =>
    `"ponds" - new results\n\n${each(({ id, title, text }) => `[PDF] ${title}\nA Reed, T Marsh - arXiv preprint arXiv:${id}, 2025\n${text}\n\nSave Twitter LinkedIn Facebook`)(own)}\n\nThis message was sent by Google Scholar because you're following new results for [ponds].`,
  'an alert of Semantic Scholar': (own) =>
    `Semantic Scholar\nNew papers in your Research Feed\n\n${each(({ title, text }) => `${title}\nA. Reed, T. Marsh\narXiv.org · 18 August 2025\nTLDR: ${text}\nSave to Library\nNot interested`)(own)}\n\nManage your alerts\nUnsubscribe from this feed`,
  BibTeX: each(
    ({ id, title, text }) =>
      `@article{z${id},\n  title = {${title}},\n  author = {Reed, Anna},\n  abstract = {${text}}\n}`,
  ),
  RIS: each(
    ({ title, text }) => `TY  - JOUR\nTI  - ${title}\nAU  - Reed, Anna\nAB  - ${text}\nER  - `,
  ),
  'a table': (own) =>
    `| Title | Abstract | Authors |\n| --- | --- | --- |\n${each(({ title, text }) => `| ${title} | ${text} | Anna Reed |`, '\n')(own)}`,
  JSON: (own) =>
    JSON.stringify(
      own.map(({ title, text }) => ({ title, abstract: text, authors: ['Anna Reed'] })),
      null,
      2,
    ),
  'a feed': (own) =>
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ponds</title>\n${each(({ id, title, text }) => `<item><title>${title}</title><link>https://arxiv.org/abs/${id}</link><description>${text}</description></item>`, '\n')(own)}\n</channel></rss>`,
};

/** As people write them. */
const ofPeople: Record<string, (own: Paper[]) => string> = {
  CSV: (own) =>
    [
      ['title', 'abstract', 'authors'],
      ...own.map(({ title, text }) => [title, text, 'Anna Reed, Tom Marsh']),
    ]
      .map((row) => csv(row))
      .join('\n'),
  YAML: each(
    ({ title, text }) => `- title: ${title}\n  authors: [Anna Reed]\n  abstract: ${text}`,
    '\n',
  ),
  Org: (own) =>
    `#+TITLE: Ponds\n#+STARTUP: overview\n\n${each(({ id, title, text }) => `* TODO ${title}\n:PROPERTIES:\n:AUTHORS: Anna Reed, Tom Marsh\n:URL: https://arxiv.org/abs/${id}\n:END:\n${text}`)(own)}`,
  'lines with labels': each(
    ({ title, text }) => `Title: ${title}\nAuthors: Anna Reed, Tom Marsh\nAbstract: ${text}`,
  ),
  'a list': each(({ title, text }) => `${title}\n\n${text}`),
  'linked bullets': each(
    ({ id, title, text }) =>
      `- **[${title}](https://arxiv.org/abs/${id})** - Anna Reed, Tom Marsh\n  ${text}`,
  ),
  'texts below bullets': each(
    ({ id, title, text }) => `* [${title}](https://arxiv.org/abs/${id})\n    * ${text}`,
    '\n',
  ),
  'a numbered list': each(({ title, text }, at) => `${at + 1}. ${title}\n   ${text}`, '\n'),
  headings: each(
    ({ title, text }) =>
      `## ${title}\n\n**Authors:** Anna Reed, Tom Marsh\n\n**Abstract:** ${text}`,
  ),
  'bold titles': each(({ title, text }) => `**${title}**\n\n${text}`),
};

const bare = (text: string) => text.replace(/^TLDR: |\.?(?: …)?$/g, '');
const pairsIn = (text: string) => {
  const { papers, problems, notices } = read(text);
  const pairs = papers.map(({ title, abstract }) => [bare(title), bare(abstract)]);
  return { pairs, problems, notices };
};
const whole = papers.map(({ title, text }) => [title, bare(text)]);

describe.each(Object.entries(ofPrograms))('%s', (name, layout) => {
  const others = Object.entries(ofPrograms).filter(([other]) => other !== name);
  test.each(others)('is read above %s', (_, other) => {
    const text = `${layout([first, second])}\n\n${other([third, fourth])}\n`;
    expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
  });
});

describe.each(Object.entries({ ...ofPrograms, ...ofPeople }))('of %s', (name, layout) => {
  const others = Object.entries({ ...ofPrograms, ...ofPeople }).filter(
    ([other]) => other !== name && !(name in ofPrograms && other in ofPrograms),
  );
  test.each(others)('and %s below, none is merged or left in silence', (_, other) => {
    const text = `${layout([first, second])}\n\n${other([third, fourth])}\n`;
    const { pairs, problems, notices } = pairsIn(text);
    if (problems.length + notices.length === 0) expect(pairs).toEqual(whole);
    const isRanInto = notices.some(({ remedy }) => remedy.includes('may begin in the abstract'));
    if (problems.length === 0 && !isRanInto) expect(whole).toEqual(expect.arrayContaining(pairs));
  });
});

const bullets = ofPeople['linked bullets']?.([first, second]) ?? '';
const toldIn = (text: string) =>
  read(text).notices.filter(({ remedy }) => remedy.includes('reads as an abstract'));

describe('beside papers with links', () => {
  test.each([
    ['a numbered list with bold titles', `1. **${third.title}**. ${third.text}`],
    ['a row of a table', `| ${third.title} | ${third.text} |`],
    ['a heading with names below it', `### ${third.title}\nby Anna Reed\n\n${third.text}`],
  ])('a text is told with its line: %s', (_, text) => {
    const { papers: found, problems, notices } = read(`${bullets}\n\n${text}\n`);
    expect([...problems, ...notices]).toMatchObject([
      { line: 7, value: expect.stringContaining(third.title) },
    ]);
    if (problems.length === 0) expect(found).toHaveLength(2);
  });

  test('the first line of a text that is wrapped wide is no title of another', () => {
    const text = papers
      .map(
        ({ id, title }) =>
          `### [${title}](https://arxiv.org/abs/${id})\n\n**Authors:** Anna Reed, Tom Marsh\n\n**Abstract:**\n> Counts for ${title.split(' ')[1]} on frozen ponds are critical for their keepers and for planning. Existing records typically mix all birds of one large northern marsh\ninto a single sum, ignoring the plain difference between those that stay and those that only rest there. We propose a count at dawn that tells both apart, and show on forty ponds that depth\nmatters more than food.\n`,
      )
      .join('\n---\n\n');
    expect(read(text).notices).toEqual([]);
  });

  test('a further text below the title of a paper that is read is its own', () => {
    const text = papers
      .map(
        ({ id, title, text }, at) =>
          `## <a id="${at}"></a>[${title}](https://arxiv.org/abs/${id}) [[back]](#toc)\n\n${at === 1 ? `### Background\n\n${abstractOf('Terns')}\n\n` : ''}### Abstract\n\n${text}`,
      )
      .join('\n\n');
    expect(read(text).notices).toEqual([]);
  });

  test('a wrapped text is told, and so is one between two papers', () => {
    const text = `### ${third.title}\n\n${third.text.replace(/(.{60}\S*) /g, '$1\n')}`;
    const own = bullets.split('\n\n');
    expect(toldIn([own[0], text, own[1]].join('\n\n'))).toHaveLength(1);
  });

  test.each([
    [
      'a greeting',
      'Hello everyone, and welcome back\n\nIn this issue we present what you should read this week, and we show why each of these papers matters to those who count birds. Enjoy it with a cup of tea.',
    ],
    [
      'a footer',
      'About this list of papers\n\nThese papers are found by a program each morning. Write to us if one is missing, or open an issue in our repository, and tell your friends about the list, too. Thank you all for reading it.',
    ],
    ['a menu', 'Home\nAll papers of the year\nAbout the people of the marsh\nSubscribe'],
  ])('%s is none', (_, text) => {
    expect(toldIn(`${text}\n\n${bullets}\n`)).toEqual([]);
    expect(toldIn(`${bullets}\n\n${text}\n`)).toEqual([]);
  });

  test('words about each paper are none', () => {
    const remarked = bullets.replace(
      /\.$/gm,
      `.\n\n  What our group thinks of it\n\n  > ${fourth.text}`,
    );
    expect(toldIn(remarked)).toEqual([]);
  });
});

test('a numbered paper right below the last bullet, which is read into its abstract, is told', () => {
  const { notices } = read(
    `${bullets}\n1. ${third.title}\n   ${third.text}\n2. ${fourth.title}\n   ${fourth.text}\n`,
  );
  expect(notices).toMatchObject([{ line: 6, value: third.title }, { line: 8 }]);
});

test('headings in abstracts are no papers', () => {
  const noted = papers.map(({ title, text }) => {
    const [, ...most] = text.split('. ');
    return `## ${title}\n\nAbstract: ${text}\n\n**Key insight of this paper**: ${most.join('. ')} ${text}\n`;
  });
  expect(read(noted.join('\n'))).toMatchObject({ papers: [{}, {}, {}, {}], problems: [] });
});

test('all tables of a page are read, whatever their columns', () => {
  const table = ofPrograms['a table'] ?? String;
  const other = `| Paper | Date | Summary |\n| --- | --- | --- |\n| [${third.title}](https://arxiv.org/abs/${third.id}) | 2025-08-18 | ${third.text} |`;
  const text = `## Ponds\n\n${table([first, second])}\n\n## Boxes\n\n${other}\n\n## Lakes\n\n${table([fourth])}\n`;
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [], notices: [] });
});

test('what stands below quoted rows and has no quotation marks is no row', () => {
  const text = `${ofPeople.CSV?.([first, second])}\n\nThat is all, dear friends, for now\n`;
  expect(pairsIn(text)).toMatchObject({ pairs: whole.slice(0, 2), problems: [] });
});

test('a paper without quotation marks is a row of a table with blank lines between its rows', () => {
  const rows = [first, second, third].map(({ title, text }) => `"${title}","${text}"`);
  const bare = `${fourth.title},${fourth.text.replaceAll(',', '')}`;
  const { papers: found } = read(['title,abstract', ...rows, bare].join('\n\n'));
  expect(found).toHaveLength(4);
});

test('a list in a listing’s abstract is its own', () => {
  const listed = ofPrograms['a listing of arXiv']?.([first, second]).replace(
    'suggest. ',
    'suggest.\n\n1) Boxes are warm.\n\n2) Boxes are small.\n\n',
  );
  const { papers: found } = read(listed ?? '');
  expect(found.map(({ abstract }) => abstract.length)).toEqual([
    first.text.length + 39,
    second.text.length,
  ]);
});

test('a listing’s abstract in two paragraphs stays whole above what is none of its own', () => {
  const listed = ofPrograms['a listing of arXiv']?.([first, second]).replace(
    'suggest. ',
    'suggest.\n\n',
  );
  const text = `${listed}\n\n### ${third.title}\n\n${third.text}\n\n### ${fourth.title}\n\n${fourth.text}\n`;
  expect(pairsIn(text)).toMatchObject({ pairs: whole, problems: [] });
});

test.each(['', '```'])('objects in one line below a table are read, also between %s', (fence) => {
  const wide = {
    ...second,
    text: `${second.text} ${'They slide on, and we count them. '.repeat(4).trim()}`,
  };
  const objects = [third, fourth].map(({ title, text }) => ({ title, abstract: text }));
  const text = `${ofPrograms['a table']?.([first, wide])}\n\n${fence && '```json'}\n${JSON.stringify(objects)}\n${fence}\n`;
  expect(pairsIn(text).pairs.map(([title]) => title)).toEqual(whole.map(([title]) => title));
});

test('a field that nothing reads is no paper beside those of Web of Science', () => {
  const more =
    'RI Heron, Ada/U-6169-2019; Otter, Ben/AAX-6150-2020; Marsh University\n   Rail Crane, aka Cay Marsh/D-8194-2016\nFX This study is sponsored by the Society for Ponds and Reeds of the Marsh\n   University, in which we measured and weighed all the birds that were\n   brought to us in the winters of ten years.\n';
  const records = papers.map(
    ({ title, text }, at) => `PT J\nTI ${title}\nAB ${text}\n${at === 1 ? more : ''}ER\n`,
  );
  expect(pairsIn(records.join('\n'))).toMatchObject({ pairs: whole, problems: [], notices: [] });
});

test('a paper in plain text amid a record of Web of Science is told', () => {
  const plain =
    'How Cranes Measure the Marsh\n\nWe present a way to measure marshes by the steps of cranes. In ten winters we counted their steps between forty ponds, and show that the longest way is twice as long as maps have it, whatever the water.\n';
  const records = papers.map(
    ({ title, text }, at) => `PT J\nTI ${title}\nAB ${text}\n${at === 1 ? `\n${plain}\n` : ''}ER\n`,
  );
  const { notices } = pairsIn(records.join('\n'));
  expect(notices).toMatchObject([{ value: 'How Cranes Measure the Marsh' }]);
});

test.each([
  [
    'BibTeX',
    (title: string, text: string) =>
      `@article{a,\n  title = {${title}},\n  abstract = {${text}}\n}\n`,
  ],
  [
    'YAML',
    (title: string, text: string) =>
      `- title: ${title}\n  abstract: |\n    ${text.replace(/\n(?=.)/g, '\n    ')}\n`,
  ],
])('a paper that was pasted into the abstract of %s is told', (_, entry) => {
  const entries = papers.map(({ title, text }, at) =>
    entry(title, at === 1 ? `${text}\n\nHow Cranes Measure the Marsh\n\n${fourth.text}` : text),
  );
  const { notices } = read(entries.join('\n'));
  expect(notices).toMatchObject([{ value: 'How Cranes Measure the Marsh' }]);
});

test('lines within the fields of an export are of its own papers', () => {
  const entries = papers.map(({ title, text }, at) => {
    const more = at > 1 ? '' : `\nConclusions on ${title}\n${fourth.text}`;
    return `@article{a,\n  title = {${title}},\n  abstract = {${text} ${text}${more}}\n}`;
  });
  expect(read(entries.join('\n\n'))).toMatchObject({ papers: [{}, {}, {}, {}], notices: [] });
});

test('a short BibTeX entry below a list takes no paper of the list away', () => {
  const list = papers.map(({ title, text }, at) => `${at + 1}. **${title}** - ${text}`);
  const entry =
    '@article{frogs,\n title={Frogs at Night},\n abstract={We record frogs in ponds, and find that they sing.}\n}';
  const { papers: found, problems, notices } = read(`${list.join('\n')}\n\n${entry}\n`);
  expect([problems, notices]).toEqual([[], []]);
  expect(found.map(({ title }) => title)).toEqual([
    ...papers.map(({ title }) => title),
    'Frogs at Night',
  ]);
});

test('texts that the layout of a single paper leaves are told', () => {
  const entry = `@article{frogs,\n title={Frogs at Night},\n abstract={We record frogs in ponds, and find that they sing.}\n}`;
  const prose = birds.slice(0, 3).map((bird) => `${titleOf(bird)} | ${abstractOf(bird)}`);
  const { papers: found, notices } = read(`${prose.join('\n')}\n\n${entry}\n`);
  expect(found).toHaveLength(1);
  expect(notices).toMatchObject([{ line: 1, remedy: expect.stringContaining(titles[2] ?? '') }]);
});

test('what stands below the title of a paper that was read is told as none', () => {
  const noted = papers.map(({ id, title, text }, at) => {
    const background =
      at > 1 ? '' : `\n\n### Background\n\n${`In our work on ${title}, we show more. `.repeat(9)}`;
    return `## <a id="${id}"></a>[${title}](https://arxiv.org/abs/${id})${background}\n\n### TLDR\n\n${text}`;
  });
  const { papers: found, problems, notices } = read(noted.join('\n\n'));
  expect([found.length, problems]).toEqual([4, []]);
  expect(notices.map(({ value }) => value)).not.toContainEqual(expect.stringContaining('<a id'));
  expect(notices.filter(({ remedy }) => remedy.includes('reads as an abstract'))).toEqual([]);
});

test('a line of ``` that nothing closes hides no title, and no rule above all papers does', () => {
  const papers = birds
    .slice(0, 4)
    .map((bird) => `### ${titleOf(bird)}\n\n- **Abstract**: ${abstractOf(bird)}\n\n---`);
  for (const top of ['```', '---']) {
    const { papers: found, problems } = read([top, ...papers].join('\n\n'));
    expect(problems).toEqual([]);
    expect(found.map(({ title, abstract }) => [title, abstract])).toEqual(
      birds.slice(0, 4).map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  }
});

describe('below a list of papers in a line each, their last one ends with its line', () => {
  const list = birds
    .slice(0, 3)
    .map(
      (bird, at) =>
        `${at + 1}. **[${titleOf(bird)}](https://arxiv.org/abs/2508.0000${at})** — ${abstractOf(bird)}`,
    );
  test.each([
    [
      'last words',
      'That is all for this week. Write to us about what you read, and come to the pond.',
    ],
    [
      'records of another layout',
      birds
        .slice(3, 6)
        .map((bird, at) =>
          [
            ...(at < 2 ? ['Title', titleOf(bird)] : []),
            ...['Authors', 'Ana Reed, B. Marsh', 'Abstract', abstractOf(bird), ''],
          ].join('\n'),
        )
        .join('\n'),
    ],
  ])('%s', (_, below) => {
    const { papers: found, problems, unexplained } = read(`${list.join('\n\n')}\n\n${below}`);
    expect(problems).toEqual([]);
    expect(found.slice(0, 3).map(({ title, abstract }) => [title, abstract])).toEqual(
      birds.slice(0, 3).map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
    expect(found.every(({ title }) => birds.map(titleOf).includes(title))).toBe(true);
    expect(unexplained[0]).toBe(7);
  });
  test('but what is wrapped, or indented below it, is its own', () => {
    const more = 'It goes on to the ponds\nof the north.\n\n   And we close with frogs.';
    const { papers: found } = read(`${list.join('\n\n')} ${more}`);
    expect(found[2]?.abstract.replace(/\s+/g, ' ')).toBe(
      `${abstractOf(birds[2] ?? '')} It goes on to the ponds of the north. And we close with frogs.`,
    );
  });
});
