/** Some doubt, or much that has no abstract, keeps no paper out that is certain: what is left out is told. */
import { expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf } from './birds.ts';

const few = birds.slice(0, 8);
const titles = few.map((bird) => titleOf(bird));
const idOf = (at: number) => `2508.0000${at + 1}`;
const above = few.map(
  (bird, at) =>
    `${abstractOf(bird)}\n\n**[${titleOf(bird)}](https://arxiv.org/abs/${idOf(at)})**\n\nAnna ${bird}son, Bo Otter`,
);
const found = (text: string) => {
  const { papers, problems, notices } = read(text);
  return {
    titles: papers.map(({ title }) => title),
    abstracts: papers.map(({ abstract }) => abstract),
    problems: problems.map(({ remedy }) => remedy),
    told: notices.map(({ remedy }) => remedy).join('\n'),
  };
};

test('the one entry of an export that has an abstract is read among seven that have none', () => {
  const records = few.map((bird, at) =>
    [
      'TY  - JOUR',
      `TI  - ${titleOf(bird)}`,
      'AU  - Heron, Anna',
      ...(at === 2 ? [`AB  - ${abstractOf(bird)}`] : []),
      'ER  - ',
    ].join('\n'),
  );
  const { told, ...rest } = found(records.join('\n\n'));
  expect(rest).toEqual({
    titles: [titles[2]],
    abstracts: [abstractOf(few[2] ?? '')],
    problems: [],
  });
  expect(told).toContain('7 of 8 entries have no abstract');
});

test('an entry of BibTeX that is broken off keeps out no other', () => {
  const entry = (bird: string, at: number) =>
    `@article{key${at},\n  title = {${titleOf(bird)}},\n  abstract = {${abstractOf(bird)}}\n}`;
  const text = few.map(entry).join('\n');
  const { told, titles: read } = found(text.slice(0, -60));
  expect(read).toEqual(titles.slice(0, -1));
  expect(told).toContain('does not end where it should');
  expect(told).toContain('Until then it is left out.');
});

test('but one that may have taken in others does', () => {
  const entries = few.map(
    (bird, at) =>
      `@article{key${at}, title = {${titleOf(bird)}}, abstract = {${abstractOf(bird)}${at === 3 ? '' : '}'} }`,
  );
  expect(found(entries.join(' ')).problems).not.toEqual([]);
});

test.each([
  'Reprints and permissions',
  'The abstract is to be announced soon.',
  'No abstract is available for this paper.',
])('“%s” is no abstract that stands for an export', (abstract) => {
  const items = few.map((bird, at) => ({
    title: titleOf(bird),
    authors: ['Anna Heron'],
    ...(at === 2 && { abstract }),
  }));
  expect(found(JSON.stringify(items)).problems).not.toEqual([]);
  const nobodys = items.map(({ authors: _, ...item }) => item);
  expect(found(JSON.stringify(nobodys)).problems).not.toEqual([]);
});

test('a row of a table with a cell too many keeps out no other', () => {
  const rows = few.map((bird, at) =>
    csv([titleOf(bird), abstractOf(bird), ...(at === 3 ? ['and more'] : [])]),
  );
  const { told, ...rest } = found(['title,abstract', ...rows].join('\n'));
  expect(rest.titles).toEqual(titles.filter((_, at) => at !== 3));
  expect(rest.problems).toEqual([]);
  expect(told).toContain('has more cells than its head has names');
});

test('workshops are left out of papers with ids, however many they are', () => {
  const items = few.map((bird, at) =>
    at < 5
      ? { title: titleOf(bird), abstract: abstractOf(bird), arxivId: idOf(at) }
      : {
          title: titleOf(bird),
          abstract: `This workshop will bring together all who count ${bird}, in spring as in autumn. There will be time for questions.`,
        },
  );
  const { told, ...rest } = found(JSON.stringify(items));
  expect(rest.titles).toEqual(titles.slice(0, 5));
  expect(rest.problems).toEqual([]);
  expect(told).toContain('3 of 8 texts here are about a talk, a workshop');
});

const signed = few.map(
  (bird, at) => `${titleOf(bird)}\nAnna Heron, Bo Otter\n${abstractOf(bird)}\narXiv:${idOf(at)}`,
);

test('a paragraph without title leaves out what stands beside it, and no more', () => {
  const { told, ...rest } = found(signed.toSpliced(4, 0, abstractOf('kites')).join('\n\n'));
  expect(rest.titles).toEqual(titles.filter((_, at) => at !== 3 && at !== 4));
  expect(rest.problems).toEqual([]);
  expect(told).toContain('A paragraph stands where a title should');
  expect(told).toContain('Until then it is left out.');
  expect(told).toContain(`2 papers stand beside what is in doubt`);
  expect(told).toContain(titles[3]);
  expect(told).toContain(titles[4]);
});

test('a paragraph above the first title may be its abstract, and each below the next one’s', () => {
  const above = few.map(
    (bird, at) =>
      `${abstractOf(bird)}\n\n${titleOf(bird)}\nAnna Heron, Bo Otter\narXiv:${idOf(at)}`,
  );
  const footer = 'That was all for today. We thank you for reading, and wish you a quiet winter.';
  const named = ['Papers of the Week', ...above];
  for (const text of [above, [...above, footer], named, [...named, footer]])
    expect(found(text.join('\n\n')).problems).not.toEqual([]);
});

test('a paper without id leaves out no other, and each in doubt says that it is left out', () => {
  const papers = Array.from({ length: 16 }, (_, at) => {
    const bird = `${birds[at % 8]} ${at < 8 ? 'Inland' : 'at Sea'}`;
    const id = at === 5 || at === 11 ? '' : `\narXiv:2508.000${at + 10}`;
    return `${titleOf(bird)}\nAuthors: Anna Heron, Bo Otter${id}\n\n${abstractOf(bird)}`;
  });
  const { titles: read, told } = found(papers.join('\n\n'));
  expect(read).toHaveLength(14);
  expect(told.match(/Until then it is left out\./g)).toHaveLength(2);
  expect(told).not.toContain('beside');
});

test('but not where no other shows what it is', () => {
  const papers = few.map((bird) => `${titleOf(bird)}\n\n${abstractOf(bird)}`);
  const text = [abstractOf('kites'), ...papers].join('\n\n');
  expect(found(text).problems).toHaveLength(1);
});

test('of a saved page an abstract is what a press on “Show abstract” unfolds', () => {
  const cards = few.map(
    (bird, at) =>
      `<article><h3>${titleOf(bird)}</h3><div><a href="https://arxiv.org/abs/${idOf(at)}">arXiv</a></div><p>Key takeaway: all ${bird} sing.</p><details><summary>Show abstract</summary><div>${abstractOf(bird)}</div></details></article>`,
  );
  const html = `<!doctype html><html><head><title>Birds</title></head><body><h1>Birds</h1>${cards.join('\n')}</body></html>`;
  const { told: _, ...rest } = found(html);
  expect(rest).toEqual({ titles, abstracts: few.map(abstractOf), problems: [] });
});

test.each([
  '🚀 We ringed four hundred of them over ten winters, and followed each until the ice had gone.',
  '🚀 We ringed four hundred of them over ten winters, and followed each until the ice had gone',
  '🎯 Depth explains half of all choices.',
])('an item of an abstract is kept, though a picture stands before it: “%s”', (item) => {
  const text = few.map(
    (bird, at) =>
      `## ${titleOf(bird)}\n\n[arXiv](https://arxiv.org/abs/${idOf(at)})\n\n**Abstract:** ${abstractOf(bird)}\n\n- ${item}\n`,
  );
  const { abstracts } = found(text.join('\n'));
  expect(abstracts).toHaveLength(8);
  for (const abstract of abstracts) expect(abstract).toContain(item.slice(3));
});

test('names of sections are no titles, though an id stands below each', () => {
  const sections = ['Must-Read', 'Should-Read', 'Worth-Skimming'].map(
    (name, at) =>
      `### ${name}\n\n**${titles[at]}** — A short remark on how they sing, and why.\n\n- [${idOf(at)}](https://arxiv.org/abs/${idOf(at)}) — Heron, Otter\n- It would be better with more birds, as all such work is.`,
  );
  expect(found(`# Of birds\n\n${sections.join('\n\n')}`).titles).not.toContain('Must-Read');
});

const footer =
  'That was all for today. We thank you for reading, and wish you a quiet winter. All papers of the last ten weeks are in our archive, and the next issue comes on Friday, with the same care and the same birds.';
const linked = (bird: string, at: number) =>
  `**[${titleOf(bird)}](https://arxiv.org/abs/${idOf(at)})**\n\nAnna ${bird}son, Bo Otter`;
const bare = (bird: string) => titleOf(bird);

test.each([
  ['all', above],
  ['all, over a footer', [...above, footer]],
  [
    'in a second list',
    [
      ...few.map((bird, at) => `${linked(bird, at)}\n\n${abstractOf(bird)}`).slice(0, 3),
      ...above.slice(3),
    ],
  ],
  [
    'in a second list over a footer',
    [
      '# Old',
      ...few.slice(0, 3).map((bird, at) => `${linked(bird, at)}\n\n${abstractOf(bird)}`),
      '# New',
      ...above.slice(3),
      footer,
    ],
  ],
  [
    'of plain text',
    ['Papers of the Week', ...few.map((bird) => `${abstractOf(bird)}\n\n${bare(bird)}`), footer],
  ],
])('abstracts that stand above their titles (%s) give no paper the text of another', (_, parts) => {
  expect(found(parts.join('\n\n')).problems.join()).toContain(
    'each paper would get the abstract of another',
  );
});

test('two texts that share more with the title above them are no reason to refuse a list whose first text has its own', () => {
  const pairs = [
    [
      'Herons Wait Longer Over Still Water',
      'Herons that hunt over still water wait longer than those at rivers. We count the hours at nine lakes.',
    ],
    [
      'Quiet Dusk Choruses of Reed Warblers',
      'Water birds such as herons wait beside reed, so we record what is heard over still lakes before night.',
    ],
    [
      'Feather Dust Is Underrated',
      'We weigh the feather dust that choruses of warblers raise in beds of reed: a quiet hour at dusk saves a tenth of it.',
    ],
  ];
  const text = pairs.map((pair) => pair.join('\n\n')).join('\n\n');
  expect(found(`Papers of the Week\n\n${text}`)).toMatchObject({
    titles: pairs.map(([title]) => title),
    problems: [],
  });
});

test.each(['#', '##'])(
  'headings (%s) above plain titles are names of sections, and no papers',
  (sign) => {
    const papers = few.map((bird) => `${bare(bird)}\n\n${abstractOf(bird)}`);
    const text = [
      '# Birds',
      `${sign} At ponds`,
      ...papers.slice(0, 5),
      `${sign} At sea`,
      ...papers.slice(5),
    ];
    expect(found(text.join('\n\n'))).toMatchObject({ titles, problems: [] });
  },
);

test('an introduction above titles, the last of which has no text, is no abstract', () => {
  const below = few.map(
    (bird, at) =>
      `**[${titleOf(bird)}](https://arxiv.org/abs/${idOf(at)})**\n\nAnna ${bird}son, Bo Otter\n\n${at < 7 ? abstractOf(bird) : ''}`,
  );
  const intro =
    'Eight papers on the birds of the pond, which the winter brought us; the last one came without its text, and all are worth a long look over tea.';
  const { titles: read, problems } = found([intro, ...below].join('\n\n'));
  expect(problems).toEqual([]);
  expect(read).toEqual(titles.slice(0, 7));
});

test.each(['Original abstract', 'Full Abstract'])(
  '“%s” before each text of a page is no part of it',
  (label) => {
    const cards = few.map(
      (bird, at) =>
        `<article><h3><a href="https://arxiv.org/abs/${idOf(at)}">${titleOf(bird)}</a></h3><details><summary>${label}</summary><p>${abstractOf(bird)}</p></details></article>`,
    );
    const html = `<!doctype html><html><head><title>Birds</title></head><body><h1>Birds</h1>${cards.join('\n')}</body></html>`;
    expect(found(html)).toMatchObject({ titles, abstracts: few.map(abstractOf), problems: [] });
  },
);

test('titles with labels are those of talks, and the headings above them say where these are', () => {
  const talks = few.map(
    (bird, at) =>
      `## pond ${at} talk\n\nTitle${at === 2 ? ' of paper' : ''}: ${titleOf(bird)}\n\nAuthor: Anna Heron\n\nAbstract: ${abstractOf(bird)}`,
  );
  expect(found(`# abstracts\n\n${talks.join('\n\n')}`)).toMatchObject({ titles, problems: [] });
});

test('a text that begins with the label of a title shows that what stands above it is none', () => {
  const notes = few.map((bird, at) => ({
    title: `N${at}｜概念界定`,
    abstract: `- 論文題名：${titleOf(bird)} ${abstractOf(bird)}`,
  }));
  expect(found(JSON.stringify(notes)).problems.join()).toContain('the label of a title');
});

test('what stands below the last words of a newsletter is left out and told, in case it is a paper', () => {
  const papers = few.map((bird) => `## ${titleOf(bird)}\n\n${abstractOf(bird)}`);
  const last = 'A Note on Reeds\n\nWe count reeds and find many.';
  const text = [...papers, 'See you Friday! — M.'].join('\n\n');
  expect(found(text).told).toBe('');
  const { titles: read, told } = found(`${text}\n\n${last}`);
  expect(read).toEqual(titles);
  expect(told).toContain('below a newsletter\'s last words ("See you Friday! — M.") is left out');
});

test('a heading that comes again below each title is no title', () => {
  const why =
    'It matters to all who live at ponds, since we study how they choose among them in winter.';
  const marked = few
    .slice(0, 4)
    .map(
      (bird) => `## ${titleOf(bird)}\n\n### Why\n\n${why}\n\n### Abstract\n\n${abstractOf(bird)}`,
    );
  const bold = few.slice(4).map((bird) => `**${titleOf(bird)}**\n\n**Why**\n\n${abstractOf(bird)}`);
  expect(found([...marked, ...bold].join('\n\n')).problems.join()).toContain('is a label');
});

test.each([
  '[2508.0100#](https://arxiv.org/abs/2508.0100#v1):',
  '2508.0100#v1 –',
  'arXiv:2508.0100#:',
])('an id before each title is none of it: %s', (id) => {
  const text = birds.map(
    (bird, at) => `### ${id.replaceAll('#', `${at}`)} ${titleOf(bird)}\n\n${abstractOf(bird)}\n`,
  );
  const { papers, problems } = read(text.join('\n'));
  expect(problems).toEqual([]);
  expect(papers).toMatchObject(
    birds.map((bird, at) => ({ title: titleOf(bird), facts: { arxivId: `2508.0100${at}` } })),
  );
});

test('a short last paragraph with words of its own stays in the last abstract', () => {
  const text = birds.map(
    (bird, at) =>
      `#### ${titleOf(bird)}\n - **Authors:** Ada Heron, Ben Otter\n - **Arxiv link:** https://arxiv.org/abs/2508.0100${at}\n\n - **Abstract**\n ${abstractOf(bird)}\n`,
  );
  const last = 'Created data are at https://github.com/marsh/reeds.';
  const { papers } = read(`${text.join('').trimEnd()}\n\n${last}\n`);
  expect(papers.at(-1)?.abstract).toContain('Created data are at');
});

test('words apart below the last text of a list with labels are the list’s', () => {
  const text = birds.map(
    (bird, at) =>
      `#### ${titleOf(bird)}\n - **Authors:** Ada Heron, Ben Otter\n - **Subjects:** [q-bio.PE](https://arxiv.org/list/q-bio.PE/recent)\n - **Arxiv link:** https://arxiv.org/abs/2508.0100${at}\n\n - **Abstract**\n ${abstractOf(bird)}\n`,
  );
  const last = 'Records are at marsh.org.';
  for (const own of ['', `\n\n${last}`]) {
    const { papers } = read(
      `${text.join('').trimEnd()}${own}\n\n\nby Zuzu0381 (Windy). \n\n\n2025-05-16\n`,
    );
    expect(papers.at(-1)).toMatchObject({
      abstract: `${abstractOf('Coots')}${own && ` ${last}`}`,
      facts: { arxivId: '2508.01008', authors: ['Ada Heron', 'Ben Otter'] },
    });
    expect(Object.keys(papers.at(-1)?.facts ?? {}).sort()).toEqual(['arxivId', 'authors']);
  }
});

test('two bold names that begin lines of wrapped texts are no titles of all papers around them', () => {
  const named = ['Herons', 'Coots'].map((bird) => `${bird} of the North`);
  const all = birds.flatMap((bird) =>
    ['North', 'South', 'East', 'West', 'Delta', 'Coast', 'Hills', 'Plain', 'Fens', 'Isles'].map(
      (place) => `${bird} of the ${place}`,
    ),
  );
  const text = all.map((name) => {
    const more = `Of the ${name.toLowerCase()} we know when each of them came and went, and what it ate. Records of the ice and of its depth go back to the days of our grandmothers, who skated.`;
    const abstract = `${abstractOf(name)} ${more}`.replace(/(.{70}) /g, '$1\n');
    const isNamed = named.includes(name);
    const links = 'Code: https://github.com/marsh/ponds\nProject page: https://ponds.github.io\n';
    return `${titleOf(name)}\n\n${isNamed ? abstract.replace('\n', ` of\n**${name.slice(0, 5)}-Bench**, which aims to assess the order and depth of such `) : abstract}\n${name.endsWith('South') ? links : ''}\n`;
  });
  const { papers } = read(text.join(''));
  expect(papers.map(({ title }) => title)).toEqual(all.map(titleOf));
});
