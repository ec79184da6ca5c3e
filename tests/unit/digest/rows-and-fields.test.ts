/** Rows, entries and fields that are written otherwise than most. */
import { expect, test } from 'vitest';
import { growth, linear } from '../growth.ts';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

const whole = birds.map((bird) => [titleOf(bird), abstractOf(bird)]);
const readPairs = (text: string) => {
  const { papers, problems } = read(text);
  return { pairs: papers.map(({ title, abstract }) => [title, abstract]), problems };
};

test.each([
  ['no bar at their ends', '|---|---|', (row: string) => row],
  ['no bar at the end of the rule', '|---|---', (row: string) => `${row} |`],
  [
    'their second line without a bar',
    '|---|---|',
    (row: string) => `${row.replace('. We', '.\nWe')} |`,
  ],
])('rows of Markdown with %s below a head in bars are rows of their own', (_, rule, ended) => {
  const rows = whole.map((cells) => ended(`| ${cells.join(' | ')}`));
  expect(readPairs(['| Title | Abstract |', rule, ...rows].join('\n'))).toEqual({
    pairs: whole,
    problems: [],
  });
});

test('a line with many stars in it is read in linear time', () => {
  const readStars = (count: number) => read(`On Reeds\n\na${'*'.repeat(count)} a`);
  expect(growth(readStars, 5000)).toBeLessThan(linear);
});

test('a row of Markdown that goes on without an end is read in linear time', () => {
  const head = ['| Title | Abstract |', '|---|---|', `| ${titleOf('Herons')}`];
  const goesOn = (count: number) => 'herons wade | slowly through mud\n'.repeat(count);
  const readRow = (count: number) => read([...head, goesOn(count)].join('\n'));
  expect(growth(readRow, 1000)).toBeLessThan(linear);
});

test.each([
  ['a bar in the text of Markdown', '|', ['| Title | Abstract |', '|---|---|']],
  ['a comma in the text of CSV', ',', ['Title,Abstract']],
])('each row that %s makes too long is named', (_, separator, head) => {
  const rows = whole.map((cells) => cells.map((cell) => cell.replaceAll(',', '')).join(separator));
  const long = [2, 5, 7];
  for (const at of long) rows[at] += `${separator} as others say`;
  const { pairs, problems } = readPairs([...head, ...rows].join('\n'));
  expect(problems.map(({ line }) => line)).toEqual(long.map((at) => at + head.length + 1));
  expect(pairs.map(([title]) => title)).toEqual(titles.filter((_title, at) => !long.includes(at)));
});

test('a comma at the end of each row, but not of the head, moves no cell', () => {
  const rows = whole.map((cells) => `${csv(cells)},`);
  expect(readPairs(['title,abstract', ...rows].join('\n'))).toEqual({ pairs: whole, problems: [] });
});

test.each([
  ['an object with a name that programs keep for themselves', '{"toString":1,"valueOf":1}'],
  ['lists in lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('JSON with %s is read', (_, value) => {
  const papers = whole.map(
    ([title, abstract]) =>
      `{"title":${JSON.stringify(title)},"abstract":${JSON.stringify(abstract)},"more":${value}}`,
  );
  expect(readPairs(`[${papers.join(',\n')}]`)).toEqual({ pairs: whole, problems: [] });
});

test('a field of BibTeX without a value takes nothing from the next', () => {
  const entries = whole.map(
    ([title, abstract], at) =>
      `@article{bird${at}, year = , title = {${title}}, note = , abstract = {${abstract}}}`,
  );
  expect(readPairs(entries.join('\n'))).toEqual({ pairs: whole, problems: [] });
});

const heron = {
  title: titleOf('Herons'),
  abstract: abstractOf('Herons'),
  authors: ['Anna Heron', 'Bo van der Otter'],
  venue: 'Journal of Reeds',
  year: '2024',
};
const fieldsOfHeron = (url: string) => [
  ['TI', '%T', 'title', heron.title],
  ['AB', '%X', 'abstract', heron.abstract],
  ['AU', '%A', 'author', 'Heron, Anna'],
  ['AU', '%A', 'author', 'van der Otter, Bo'],
  ['JO', '%J', 'journal', heron.venue],
  ['PY', '%D', 'year', heron.year],
  ['UR', '%U', 'url', url],
];

test.each([
  ['https://arxiv.org/abs/2403.01234v2', { arxivId: '2403.01234' }],
  ['https://doi.org/10.1234/reeds.1', { doi: '10.1234/reeds.1' }],
  ['https://reeds.org/herons', { links: ['https://reeds.org/herons'] }],
])('a record that names %s states the same in each format', (url, named) => {
  const fields = fieldsOfHeron(url);
  const people = 'author = {Heron, Anna and van der Otter, Bo}';
  const others = fields.filter(([tag]) => tag !== 'AU');
  const texts = [
    ['TY  - JOUR', ...fields.map(([tag, , , value]) => `${tag}  - ${value}`), 'ER  - '].join('\n'),
    ['%0 Journal Article', ...fields.map(([, tag, , value]) => `${tag} ${value}`)].join('\n'),
    `@article{a, ${people}, ${others.map(([, , name, value]) => `${name} = {${value}}`).join(', ')}}`,
    JSON.stringify([{ ...heron, url }]),
    [
      csv(['authors', ...others.map(([, , name = '']) => name)]),
      csv([heron.authors.join('; '), ...others.map(([, , , value = '']) => value)]),
    ].join('\n'),
  ];
  const facts = { authors: heron.authors, published: '2024', venue: 'Journal of Reeds 2024' };
  for (const text of texts)
    expect(read(text).papers.map(({ title, facts }) => ({ title, facts }))).toEqual([
      { title: heron.title, facts: { ...facts, ...named } },
    ]);
});

test('a journal keeps its volume, issue and pages, whatever it is called, in each format', () => {
  const text = abstractOf('Herons');
  const texts = [
    `TY  - JOUR\nTI  - ${heron.title}\nAB  - ${text}\nJO  - Coral Reefs\nVL  - 44\nIS  - 2\nSP  - 101\nEP  - 115\nPY  - 2025\nER  - `,
    `@article{a, title = {${heron.title}}, abstract = {${text}}, journal = {Coral Reefs}, volume = 44, number = {2}, pages = {101--115}, year = {2025}}`,
    JSON.stringify([
      {
        title: heron.title,
        abstract: text,
        'container-title': 'Coral Reefs',
        volume: 44,
        issue: '2',
        page: '101–115',
        year: 2025,
      },
    ]),
    `${csv(['Title', 'Abstract', 'Publication Title', 'Volume', 'Issue', 'Pages', 'Publication Year'])}\n${csv([heron.title, text, 'Coral Reefs', '44', '2', '101-115', '2025'])}`,
    `${csv(['Title', 'Year', 'Source title', 'Volume', 'Issue', 'Page start', 'Page end', 'Abstract'])}\n${csv([heron.title, '2025', 'Coral Reefs', '44', '2', '101', '115', text])}`,
  ];
  for (const one of texts) {
    const [paper] = read(one).papers;
    expect(paper?.facts.venue).toBe('Coral Reefs 44(2) (2025) 101-115');
  }
  const [meeting] = read(
    `@inproceedings{a, title = {${heron.title}}, abstract = {${text}}, booktitle = {Reef Meetings}, volume = {44}, year = {2025}}`,
  ).papers;
  expect(meeting?.facts.venue).toBe('Reef Meetings 2025');
});

test('Scopus’ authors get their full names, and initials alone go before the family name', () => {
  const rows = (names: string[], values: string[]) =>
    `${csv(['Title', 'Abstract', ...names])}\n${csv([heron.title, abstractOf('Herons'), ...values])}`;
  const authorsOf = (text: string) => read(text).papers[0]?.facts.authors;
  const whole = rows(
    ['Authors', 'Author full names'],
    ['Meer P.; Silva J.-M.', 'van der Meer, Piet (57204); Silva, João-Maria (57205)'],
  );
  expect(authorsOf(whole)).toEqual(['Piet van der Meer', 'João-Maria Silva']);
  expect(authorsOf(rows(['Authors'], ['Meer P., Silva J.-M.']))).toEqual([
    'P. Meer',
    'J.-M. Silva',
  ]);
});

test('two papers of one title are two where each has a DOI of its own', () => {
  const texts = [
    'Herons were counted at forty ponds in the spring of last year, and their nests were measured by eye and by rope.',
    'This winter otters left few tracks; we followed them along frozen rivers, and say which bridges they avoid.',
  ];
  const surveys = texts.map((text, at) => ['Annual Survey', text, `10.1234/a.${at}`]);
  const rows = [['Title', 'Abstract', 'DOI'], ...surveys].map((cells) => csv(cells));
  const { papers, problems } = read(rows.join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(texts);
});

test('ORCID iDs of OpenAlex and Crossref are the authors’', () => {
  const authorships = [
    { author: { display_name: 'Anna Heron', orcid: 'https://orcid.org/0000-0001-2345-678X' } },
    { author: { display_name: 'Bo Otter', orcid: null } },
  ];
  const [paper] = read(JSON.stringify([{ ...heron, authors: undefined, authorships }])).papers;
  expect(paper?.facts.orcids).toEqual({ 'Anna Heron': '0000-0001-2345-678X' });
});

test.each([
  [
    'values that go on at the margin',
    (bird: string) =>
      `  - title: ${titleOf(bird)}\n    abstract: "${abstractOf(bird).replace('. ', '.\n')}"`,
  ],
  [
    'papers below the last item of a list',
    (bird: string, at: number) =>
      `${at % 8 === 0 ? `- type: Part ${at}\n  members:\n` : ''}    - speaker: A. Reed\n      title: ${titleOf(bird)}\n      abstract: '${abstractOf(bird)}'\n      bio: "Reed reads."\n`,
  ],
])('YAML with %s is read as YAML', (_, item) => {
  const { pairs, problems } = readPairs(`${birds.slice(0, 8).map(item).join('\n')}\n`);
  expect(problems).toEqual([]);
  expect(pairs).toEqual(whole.slice(0, 8));
});

test('an abstract that is two quotes is none', () => {
  const text = birds.map(
    (bird) => `## ${titleOf(bird)}\n\n- Abstract: ${bird === 'Wrens' ? "''" : abstractOf(bird)}`,
  );
  const { papers, notices } = read(text.join('\n\n'));
  expect(papers).toHaveLength(8);
  expect(notices[0]?.value).toBe(titleOf('Wrens'));
});

test('YAML whose values have no names is refused, and says so', () => {
  const row = (bird: string) =>
    `-\n  - Anna Reed\n  - ${titleOf(bird)}\n  - "https://reeds.org/${bird}"\n  - >\n    ${abstractOf(bird)}`;
  const { papers, problems } = read(birds.map(row).join('\n'));
  expect(papers).toEqual([]);
  expect(problems[0]?.remedy).toContain('is YAML');
});

test('commas in the names of columns between tabs part none of them', () => {
  const head = [
    'Reference Type',
    'Authors, Primary',
    'Title Primary',
    'Abstract',
    'Title, Tertiary',
  ];
  const rows = whole.map(([title, abstract]) => ['Article', 'Heron, Ada', title, abstract, '']);
  expect(readPairs([head, ...rows].map((row) => row.join('\t')).join('\n'))).toEqual({
    pairs: whole,
    problems: [],
  });
});
