/** Tables, JSON, YAML and exports of other fields. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

describe('lists are read by the names of their fields', () => {
  test.each([
    [
      'a table of a spreadsheet in German',
      [
        'Nr;Titel;Verfasser;Zusammenfassung;Jahr',
        ...birds.map((bird, at) =>
          csv([`${at}`, titleOf(bird), 'Anna Reed; Tom Marsh', abstractOf(bird), '2025'], ';'),
        ),
      ].join('\r\n'),
    ],
    [
      'a table of deposits, whose abstracts are descriptions',
      [
        'creators,description,doi,title',
        ...birds.map((bird, at) =>
          csv([
            "[{'name': 'Reed, Anna'}]",
            `<p>${abstractOf(bird)}</p>`,
            `10.5281/zenodo.12345${at}`,
            titleOf(bird),
          ]),
        ),
      ].join('\n'),
    ],
    [
      'a JSON Feed, with a summary beside each text',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Papers of the day',
        items: birds.map((bird, at) => ({
          id: `https://arxiv.org/abs/2508.0000${at}`,
          title: titleOf(bird),
          summary: `On ${bird.toLowerCase()} in winter.`,
          content_html: `<p>${abstractOf(bird)}</p>`,
        })),
      }),
    ],
    [
      'objects as Python prints them, a line each',
      birds
        .map(
          (bird) =>
            `{'title': "${titleOf(bird)}", 'authors': ['Anna O\\'Reed'], 'abstract': '${abstractOf(bird)}', 'tags': ['a "winter"', 'caf\\xe9'], 'venue': None}`,
        )
        .join('\n'),
    ],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      birds.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  });

  test('but abstracts in objects within the papers are not, and the names that were found are told', () => {
    const items = birds.map((bird) => ({
      title: titleOf(bird),
      details: { abstract: abstractOf(bird) },
    }));
    const { papers, problems } = read(JSON.stringify(items));
    expect(papers).toEqual([]);
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('the keys "title", "details"'),
    ]);
  });

  test.each([
    ['no head', birds.map((bird, at) => csv([`P_${at}`, titleOf(bird), abstractOf(bird)]))],
    [
      'other names',
      [
        'Ref,Work,Said',
        ...birds.map((bird, at) => csv([`${at}`, titleOf(bird), abstractOf(bird)])),
      ],
    ],
  ])('but a table with %s is refused, and says how to call its columns', (_, rows) => {
    const { papers, problems } = read(rows.join('\n'));
    expect(papers).toEqual([]);
    expect(problems[0]?.remedy).toContain('call the columns "title" and "abstract"');
  });

  test('but not the posts of a JSON Feed that names neither authors nor ids', () => {
    const items = birds.map((bird) => ({
      id: bird,
      title: titleOf(bird),
      content_text: abstractOf(bird),
    }));
    const { papers, problems } = read(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }),
    );
    expect(papers).toEqual([]);
    expect(problems[0]?.remedy).toContain('neither authors nor ids of papers');
  });

  test('but not things on offer', () => {
    const text = JSON.stringify(
      birds.map((bird) => ({
        name: `A House for ${bird} of Oak`,
        text: `This house keeps ${bird.toLowerCase()} dry, and this paper model shows it. It is made of oak, with a roof of slate, and can be hung in any tree. Delivery takes three days, and the price has all taxes in it. Clean it once a year, in the autumn, when nobody lives there.`,
      })),
    );
    expect(read(text).papers).toEqual([]);
    expect(read(text).problems[0]?.remedy).toContain('no paper was found');
  });
});

test('an API’s fields: the first date that is one, and an arXiv id that stands as a DOI', () => {
  const [paper] = read(
    JSON.stringify([
      {
        title: titleOf('Herons'),
        abstract: abstractOf('Herons'),
        published: 'NA',
        date: '2025-08-19',
        doi: 'https://doi.org/10.48550/arxiv.2508.00001',
      },
    ]),
  ).papers;
  expect(paper?.facts).toMatchObject({ published: '2025-08-19', arxivId: '2508.00001' });
});

test('what an export has without an abstract, as letters are, is told and left out', () => {
  const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
  const text = ['title,abstract', ...rows, csv(['Letter to the Editor', ''])].join('\n');
  const { papers, problems, notices } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
  expect(notices).toMatchObject([{ line: 11, value: 'Letter to the Editor' }]);
});

test.each([
  [1, 'Correction to: Herons.', []],
  [2, 'Do herons wait?', []],
  [1, 'Do herons wait?', [{ line: 5 }]],
  [2, '', [{ line: 9 }]],
])('so it is in an export of PubMed of %i and "%s"', (whole, title, told) => {
  const records = titles
    .slice(0, whole)
    .map((one, at) => `PMID- 3900000${at}\nTI  - ${one}\nAB  - ${abstractOf(birds[at] ?? '')}\n`);
  const last = `PMID- 39000009\nTI  - ${title}\nFAU - Lee, Ann B`;
  const { papers, problems, notices } = read([...records, last].join('\n'));
  expect(papers.map((paper) => paper.title)).toEqual(titles.slice(0, whole));
  expect(problems).toMatchObject(told);
  expect(notices).toHaveLength(told.length > 0 ? 0 : 1);
});

test('a map of YAML is one paper, its text a block', () => {
  const text = `title: ${titleOf('Herons')}\nauthors: Anna Reed\nabstract: |\n    ${abstractOf('Herons')}\n`;
  expect(read(text)).toMatchObject({ problems: [], papers: [{ abstract: abstractOf('Herons') }] });
});

test.each([
  ['&t On Reeds in Summer', '*t'],
  ['On Reeds in Summer', '*unknown'],
])('YAML that copies another value is told with its line: %s, %s', (title, copy) => {
  const text = `- title: ${title}\n  abstract: ${copy}\n- title: ${titleOf('Herons')}\n  abstract: ${abstractOf('Herons')}\n`;
  expect(read(text)).toMatchObject({
    papers: [],
    problems: [{ line: 2, value: `abstract: ${copy}`, remedy: expect.stringContaining('quotes') }],
  });
});

test.each(['<style>b { color: red }</style>', '<img src="a.png" onerror="x()">'])(
  'a title that is markup alone is told, and its paper left out: %s',
  (markup) => {
    const papers = birds.map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird) }));
    const marked = { title: markup, abstract: abstractOf('Moorhens') };
    expect(read(JSON.stringify([...papers, marked]))).toMatchObject({
      papers: titles.map((title) => ({ title })),
      problems: [],
      notices: [{ value: markup, remedy: expect.stringContaining('title') }],
    });
    expect(read(JSON.stringify([marked]))).toMatchObject({
      papers: [],
      problems: [{ value: markup }],
    });
  },
);

describe('in an export, one title twice', () => {
  const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
  const table = (...more: string[][]) =>
    read(['title,abstract', ...rows, ...more.map((row) => csv(row))].join('\n'));

  const other =
    'Marmots sleep from autumn until spring. We ask what wakes them, and answer that it is hunger: of forty burrows those with less grass inside were left first, in each of nine years.';

  test('over the same text is one paper, which is told', () => {
    const { papers, problems, duplicates } = table([titleOf('Wrens'), abstractOf('Wrens')]);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(duplicates).toBe(1);
  });

  test('over another text leaves out the second, which is told', () => {
    const { papers, problems, notices } = table([titleOf('Wrens'), other]);
    expect(problems).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
    expect(notices).toMatchObject([{ line: 11, value: titleOf('Wrens') }]);
  });

  test('and one arXiv id under two titles, over the same text, is one paper', () => {
    const listed = birds.map((bird, at) => ({
      title: titleOf(bird),
      abstract: abstractOf(bird),
      arxiv_id: `2508.0000${at}`,
    }));
    const again = {
      ...listed[0],
      title: 'Herons in Winter',
      abstract: `${listed[0]?.abstract} Code is free.`,
    };
    const { papers, problems, notices } = read(JSON.stringify([...listed, again]));
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(notices.map(({ value }) => value)).toContain('Herons in Winter');
  });

  test('but where many contradict, nothing is read', () => {
    const { problems } = table(
      ...birds.slice(0, 4).map((bird) => [titleOf(bird), `${bird}: ${other}`]),
    );
    expect(problems).toHaveLength(4);
  });
});

test.each([
  '["Jin Tian", "Mary O\'Neil"]',
  "['Jin Tian', \"Mary O'Neil\"]",
  '[{"name": "Jin Tian"}, {"name": "Mary O\'Neil"}]',
])('authors as a list inside a text: %s', (authors) => {
  const list = [{ title: titleOf('Herons'), abstract: abstractOf('Herons'), authors }];
  expect(read(JSON.stringify(list)).papers[0]?.facts.authors).toEqual(['Jin Tian', "Mary O'Neil"]);
});

describe('what someone says about a paper is marked as a summary', () => {
  const said = 'Ponds in winter, by how birds choose among them: depth matters more than food.';
  const abstracts = (about: object, key: string, text = said) =>
    read(
      JSON.stringify(
        birds.map((bird) => ({ title: titleOf(bird), [key]: `${bird}: ${text}`, ...about })),
      ),
    ).papers.map(({ abstract }) => abstract);

  test.each(['summary', 'tldr', 'ai_summary', 'Short Summary'])('%s', (key) => {
    expect(abstracts({}, key)).toEqual(birds.map((bird) => `TLDR: ${bird}: ${said}`));
  });

  test('but arXiv calls an abstract so, and a long text is one', () => {
    const [own] = abstracts({ id: 'http://arxiv.org/abs/2508.00001v1' }, 'summary');
    expect(own).toBe(`Herons: ${said}`);
    const long = Array.from({ length: 8 }, () => said).join(' ');
    expect(abstracts({}, 'summary', long)[0]).toBe(`Herons: ${long}`);
  });
});

describe('one arXiv id beside several titles', () => {
  const listed = (ids: string[]) =>
    read(
      JSON.stringify(
        ids.map((arxiv_id, at) => ({
          title: titleOf(birds[at] ?? ''),
          abstract: abstractOf('birds').replace(/\w{4,}/g, (word) => `${word}${birds[at]}`),
          arxiv_id,
        })),
      ),
    );

  test('two are both named, and neither is merged into the other', () => {
    const { papers, problems } = listed(['2508.00001', '2508.00001', '2508.00002']);
    expect(papers).toHaveLength(3);
    expect(problems).toMatchObject([
      { value: titleOf('Herons'), remedy: expect.stringContaining('How Otters Choose a Pond') },
    ]);
  });

  test('two among many lose it, are told, and cost no other paper', () => {
    const ids = birds.map((_, at) => (at < 2 ? '2508.00001' : `2508.0000${at}`));
    const { papers, problems, notices } = listed(ids);
    expect(problems).toEqual([]);
    expect(papers.map(({ facts }) => facts.arxivId)).toEqual([
      undefined,
      undefined,
      ...ids.slice(2),
    ]);
    expect(notices).toMatchObject([{ remedy: expect.stringContaining('published without it') }]);
  });

  test('a link that a program put everywhere is one fault, told once', () => {
    const { problems } = listed(birds.map(() => '2508.00001'));
    expect(problems).toMatchObject([{ remedy: expect.stringContaining('8 other titles') }]);
  });
});

test('an export whose entries have no titles says so', () => {
  const rows = birds.map((bird) => csv(['https://example.org', abstractOf(bird)]));
  const { problems } = read(['Link,Abstract', ...rows].join('\n'));
  expect(problems).toMatchObject([
    { remedy: expect.stringContaining('No column is called a title: "Link", "Abstract"') },
  ]);
});

test('a long BibTeX file with wrapped lists of references is read in linear time', () => {
  const references = Array.from(
    { length: 20_000 },
    (_, at) => `   Heron A${at}, 2001, J PONDS, V${at}`,
  );
  const record = (bird: string) =>
    `@article{ WOS:${bird},\nTitle = {${titleOf(bird)}},\nAbstract = {${abstractOf(bird)}},\nCited-References = {${references.join('\n')}},\n}`;
  const { papers } = read(birds.map(record).join('\n\n'));
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('a table of other things says that its columns hold no papers', () => {
  const rows = birds.map((bird, at) => `${bird},${at},2025`);
  const { problems } = read(['bird,count,year', ...rows].join('\n'));
  expect(problems).toMatchObject([
    { line: 1, remedy: expect.stringContaining('"bird", "count", "year"') },
  ]);
});

test('line ends that a program wrote as \\n are spaces, commands of TeX stay', () => {
  const abstract = abstractOf('Herons')
    .replace('few are left. We', 'few are left. \\n\\nWe')
    .replace('depth matters', 'depth\\nmatters');
  const rows = birds.map((bird) =>
    csv([titleOf(bird), `${abstract} For all $\\nu \\neq 1$, ${bird}.`]),
  );
  const [paper] = read(['title,abstract', ...rows].join('\n')).papers;
  expect(paper?.abstract).toBe(`${abstractOf('Herons')} For all ν≠1, Herons.`);
});

test.each([
  ['a column of files that is called paper', ['title,abstract,paper'], 'papers/1.pdf'],
  [
    'the address of a search above its head, as IEEE has it',
    ['https://ieee.example/search?q=ponds,2015/06/27', 'Document Title,Abstract,Year'],
    '2015',
  ],
])('a table with %s is read', (_, top, cell) => {
  const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird), cell]));
  const { papers, problems } = read([...top, ...rows].join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('JSON in lines without abstracts is JSON, and no table or server’s refusal', () => {
  const lines = birds.map((bird) =>
    JSON.stringify({ title: titleOf(bird), year: 2025, error: null }),
  );
  const { problems } = read(lines.join('\n'));
  expect(problems).toMatchObject([{ remedy: expect.stringContaining('"title", "year", "error"') }]);
});

describe('PubMed’s text', () => {
  const record = (bird: string, at: number, more = '') =>
    `${at + 1}. J Ponds. 2025 Aug 1${at};12(3):45-52. doi: 10.1234/jp.${at}.\n\n${titleOf(bird)}.\n\n${more}Heron A(1), Marsh T(2).\n\nAuthor information:\n(1)Ponds.\n\n${abstractOf(bird)}\n\nDOI: 10.1234/jp.${at}\nPMID: 3210000${at}\n`;

  test('the note on an article’s language stands before its authors', () => {
    const text = birds
      .slice(0, 3)
      .map((bird, at) =>
        record(
          bird,
          at,
          '[Article in German; Abstract available in German from the publisher]\n\n',
        ),
      );
    expect(read(text.join('\n\n')).papers).toMatchObject(
      birds.slice(0, 3).map((bird) => ({
        abstract: abstractOf(bird),
        facts: { authors: ['A Heron', 'T Marsh'] },
      })),
    );
  });

  test('a list of references that breaks a line before a year gives no papers', () => {
    const text = birds.map(
      (bird, at) =>
        `${at + 1}: Heron A. ${titleOf(bird)}. Ponds. 2019 Jun;\n570. Ponds. 2019 Jun;12(3):45-52. PubMed\nPMID: 3210000${at}.\n`,
    );
    expect(read(`PMID: 1\n\n${text.join('\n')}`).papers).toEqual([]);
  });
});

describe('names as sources write them', () => {
  const authors = (people: unknown) =>
    read(
      JSON.stringify([
        { title: titleOf('Herons'), abstract: abstractOf('Herons'), authors: people },
      ]),
    ).papers[0]?.facts.authors;
  const ris = (...people: string[]) =>
    read(
      [
        'TY  - JOUR',
        `TI  - ${titleOf('Herons')}`,
        ...people.map((name) => `AU  - ${name}`),
        `AB  - ${abstractOf('Herons')}`,
        'ER  - ',
      ].join('\n'),
    ).papers[0]?.facts.authors;

  test('a suffix after a comma is no given name', () => {
    const names = ['Sammy Davis Jr.', 'Tom Marsh III', 'Ann Lee'];
    expect(authors(['Sammy Davis, Jr.', 'Tom Marsh, III', 'Lee, Ann'])).toEqual(names);
    expect(authors(['Davis, Sammy, Jr.', 'Marsh, Tom III', 'Ann Lee'])).toEqual(names);
    expect(authors('Sammy Davis, Jr., Tom Marsh, III, Ann Lee')).toEqual(names);
    expect(authors('Davis, Jr., Sammy and Marsh, III, Tom and Lee, Ann')).toEqual(names);
    expect(ris('Davis, Sammy, Jr.', 'Marsh, Tom III', 'Lee, Ann')).toEqual(names);
    expect(authors(['Petrov, IV', 'Srinivasan, Jra'])).toEqual(['IV Petrov', 'Jra Srinivasan']);
    expect(ris('The Reed Society,')).toEqual(['The Reed Society']);
  });

  test('TeX before a letter that has its accent, and a tilde between names, are taken out', () => {
    const given = ['Nguy\\~ên Lê', 'Anna St\\ütz', "Ren\\'é Reed", 'Juan-Manuel~Pérez-Rúa'];
    const names = ['Nguyễn Lê', 'Anna Stütz', 'René Reed', 'Juan-Manuel Pérez-Rúa'];
    expect(authors(given)).toEqual(names);
    expect(authors(given.join(', '))).toEqual(names);
    expect(ris(...given)).toEqual(names);
    const feed = given.map((name) => `<author><name>${name}</name></author>`).join('');
    const entry = `<entry><title>${titleOf('Herons')}</title><summary>${abstractOf('Herons')}</summary>${feed}</entry>`;
    expect(
      read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`).papers[0]?.facts.authors,
    ).toEqual(names);
    const page = birds.map((bird) =>
      [titleOf(bird), given.join(', '), abstractOf(bird)].join('\n'),
    );
    expect(read(page.join('\n\n')).papers[0]?.facts.authors).toEqual(names);
  });
});

describe('HTML in a title or an abstract', () => {
  const given = (title: string, end = '') =>
    read(JSON.stringify([{ title, abstract: `${abstractOf('Herons')} ${end}`.trim() }]));

  test('facts with labels before an abstract are facts, as in feeds', () => {
    const labels = '<img src="https://a.org/b.png"> Authors: Ann Lee, Bo Ray. Upvotes: 52 Summary:';
    const text = JSON.stringify(
      birds.map((bird, at) => ({
        title: titleOf(bird),
        abstract: at === 1 ? `${labels} ${abstractOf(bird)}` : abstractOf(bird),
      })),
    );
    const { papers, notices } = read(text);
    expect(notices).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
    expect(papers[1]?.facts).toMatchObject({ authors: ['Ann Lee', 'Bo Ray'], votes: 52 });
  });

  test.each([
    ['a style sheet', '<style>p{color:red}</style>'],
    ['a long one', `<STYLE>\n${'i { color: red }\n'.repeat(300)}</style>`],
    ['one with a tag in it', '<style>a::after{content:"<b>"}</style>'],
    ['the address of a script', '<script async src="https://a.org/b.js"></script>'],
    ['a script', `<script>${'if (i<n) $$grow({});'.repeat(300)}</script>`],
  ])('%s is taken out', (_what, code) => {
    const { papers, notices } = given(`The ${code}Ovens`, code);
    expect(papers).toMatchObject([{ title: 'The Ovens', abstract: abstractOf('Herons') }]);
    expect(notices).toEqual([]);
  });

  test.each(['Why <style> Matters', 'Between <script> and </script>', 'From <think> to </think>'])(
    'a title may name a tag: %s',
    (title) => {
      const { papers, notices } = given(title);
      expect(papers).toMatchObject([{ title }]);
      expect(notices).toEqual([]);
    },
  );

  test.each(['Reeds <script>grow()</script>', 'Reeds <iframe src="https://a.org">'])(
    'what is left of it is told, and fails under --strict: %s',
    (title) => {
      expect(given(title).notices).toMatchObject([{ strict: true }]);
    },
  );
});

describe('abstracts that a program cut off without a mark', () => {
  const listed = (abstracts: string[]) =>
    read(JSON.stringify(abstracts.map((abstract, at) => ({ title: titles[at] ?? '', abstract }))));

  test('one ends in the middle of a sentence', () => {
    const whole = birds.map(abstractOf);
    const { notices } = listed([whole[0] ?? '', `${whole[1]} The bread is then`]);
    expect(notices).toMatchObject([{ remedy: expect.stringMatching(/^1 of 2 abstracts are cut/) }]);
    expect(listed([whole[0] ?? '', `${whole[1]} Code: a/b`]).notices).toEqual([]);
  });

  test('several end at the same length', () => {
    const long = birds.map((bird) => `${abstractOf(bird)} ${bird} ${'wade slowly '.repeat(60)}`);
    const { papers, notices } = listed([
      ...long.slice(0, 3).map((one) => one.slice(0, 500).trim()),
      abstractOf(birds[3] ?? ''),
    ]);
    expect(notices).toMatchObject([{ remedy: expect.stringMatching(/^3 of 4 abstracts are cut/) }]);
    expect(papers.map(({ abstract }) => abstract.endsWith(' …'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('texts that someone wrote without full stops are whole', () => {
    const bare = birds.map(
      (bird, at) => `${abstractOf(bird)} ${'It snowed. '.repeat(at * 3)}We left the marsh`,
    );
    const marked = ({ papers }: ReturnType<typeof listed>) =>
      papers.filter(({ abstract }) => abstract.endsWith('…')).length;
    expect(marked(listed(bare))).toBe(0);
    expect(marked(listed([...bare.slice(1), `TLDR: ${bare[0]}`]))).toBe(0);
    expect(marked(listed([...bare.slice(1), `${bare[0]} ${bare[0]}. We saw that`]))).toBe(0);
  });
});

describe('the columns of a table', () => {
  const heron = [titleOf('Herons'), abstractOf('Herons')];
  const factsOf = (column: string, text: string) =>
    read([csv(['Title', 'Abstract', column]), csv([...heron, text])].join('\n')).papers[0]?.facts;

  test.each(['URL', 'Url', 'url', 'Link', 'Paper URL', 'DOI link'])(
    'may hold the address of a DOI, called %s',
    (name) => {
      expect(factsOf(name, 'https://doi.org/10.1234/reeds.1')).toEqual({ doi: '10.1234/reeds.1' });
    },
  );

  test.each(['Paper title', 'paper_title', 'Paper Title', 'TITLE'])(
    'may call a title %s',
    (name) => {
      const { papers } = read([csv([name, 'ABSTRACT']), csv(heron)].join('\n'));
      expect(papers.map(({ title }) => title)).toEqual([heron[0]]);
    },
  );

  test.each([
    ['12.03.2025', '2025-03-12'],
    ['2025-03-12', '2025-03-12'],
    ['12 March 2025', '2025-03-12'],
    ['March 2025', '2025-03'],
    ['03/12/2025', '2025'],
    ['32.03.2025', undefined],
    ['soon', undefined],
  ])('may date a paper as %s', (text, published) => {
    expect(factsOf('Date', text)?.published).toBe(published);
  });

  test('give a venue the year of a day that is written with dots', () => {
    const text = [
      csv(['Title', 'Abstract', 'Venue', 'Date']),
      csv([...heron, 'Reed Letters', '12.03.2025']),
    ];
    expect(read(text.join('\n')).papers[0]?.facts.venue).toBe('Reed Letters 2025');
  });

  const unknown = ['Nr', 'Who', 'Where it appeared', 'When'];
  const cells = ['1', 'Anna Heron; Bo Otter', 'Reed Letters', '12.03.2025'];

  test('that are not read are told, once, at the head', () => {
    const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird), ...cells]));
    const { papers, problems, notices } = read(
      [csv(['Title', 'Abstract', ...unknown]), ...rows].join('\n'),
    );
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(problems).toEqual([]);
    expect(notices).toMatchObject([
      { line: 1, remedy: expect.stringContaining('"Who", "Where it appeared", "When";') },
    ]);
  });

  test('are named where none of them is a title', () => {
    const rows = birds.slice(0, 2).map((bird) => csv([abstractOf(bird), ...cells]));
    const { problems } = read([csv(['Abstract', ...unknown]), ...rows].join('\n'));
    expect(problems).toMatchObject([
      { remedy: expect.stringMatching(/"Abstract", "Nr", "Who".*Title, Abstract, Authors/) },
    ]);
  });

  test('that say something beside others alone, as an issue beside a journal, are not told', () => {
    const text = [
      csv(['Title', 'Abstract', 'Journal', 'Year', 'Volume', 'Issue', 'Upvotes']),
      csv([...heron, 'Reed Letters', '2025', '12', '3', '4']),
    ];
    expect(read(text.join('\n')).notices).toEqual([]);
  });
});

test('of two abstracts the one in the title’s language is the paper’s', () => {
  const entry = (at: number) => ({
    titre: 'Comment les hérons choisissent un étang en hiver',
    title: at === 0 ? titleOf('Herons') : '',
    resume:
      'En hiver les hérons choisissent un étang profond. Nous montrons que la profondeur compte.',
    abstract: abstractOf('Herons'),
    doi: `10.1000/pond.${at}`,
  });
  const { papers } = read(JSON.stringify([0, 1].map(entry)));
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
    [titleOf('Herons'), entry(0).abstract],
    [entry(1).titre, entry(1).resume],
  ]);
});

test('a German summary that repeats an English title’s terms is not its abstract', () => {
  const entry = {
    title: 'Transformer Attention for the Models of Herons',
    abstract: abstractOf('Herons'),
    zusammenfassung: 'Transformer, Attention und Models: Wir zeigen, wie Herons im Winter leben.',
    doi: '10.1000/pond.1',
  };
  expect(read(JSON.stringify([entry])).papers[0]?.abstract).toBe(entry.abstract);
});

test('a line with commas above a page’s titles makes no table of it', () => {
  const list = birds.map(
    (bird, at) => `${titleOf(bird)}\nAnn Lee, Bo Chen\narXiv:2508.0000${at}\n${abstractOf(bird)}\n`,
  );
  const { papers, problems } = read(
    `Login\nPaper Title, Concept, or Question\n\n${list.join('\n')}`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('rows may end before the last columns of their head, which are empty', () => {
  const rows = birds.map((bird) => csv([titleOf(bird), 'Ann Lee', abstractOf(bird)]));
  const { papers, problems } = read(['title,authors,abstract,notes', ...rows].join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

describe('objects as Python prints them are read', () => {
  const python = birds.map(
    (bird) => `{'title': '${titleOf(bird)}', 'abstract': "${abstractOf(bird)}", 'open': True}`,
  );
  test.each([
    ['a list', `[${python.join(', ')}]`],
    ['a list over lines', `[\n${python.join(',\n')}\n]`],
    ['an object in each line', python.join('\n')],
    ['a list with a name', `papers = [\n${python.join(',\n')}\n]`],
    [
      'columns of a table, by number',
      `{'title': {${titles.map((title, at) => `${at}: '${title}'`).join(', ')}}, 'abstract': {${birds.map((bird, at) => `${at}: '${abstractOf(bird)} 1: 2'`).join(', ')}}}`,
    ],
    ['what is no number', `[${python.join(', ').replaceAll('True', "nan, 'pages': -inf")}]`],
    [
      'texts over two lines',
      `[${python.join(',\n ').replaceAll('ponds freeze', 'ponds "\n              "freeze')}]`,
    ],
    [
      'tuples in objects',
      `[${python.join(', ').replaceAll("'open': True", "'authors': ('A. (Heron', 'B. Otter'), 'seen': (1,)")}]`,
    ],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
  });

  test.each([
    ['tuples of papers', 1, (title: string) => `('${title}', '${abstractOf('Herons')}')`],
    [
      'objects of a class',
      1,
      (title: string) => `Paper(title='${title}', abstract='${abstractOf('Herons')}')`,
    ],
    [
      'those of arXiv’s library',
      1,
      (title: string) => `arxiv.Result(title='${title}', summary='${abstractOf('Herons')}')`,
    ],
    [
      'a day',
      1,
      (title: string) => `{'title': '${title}', 'day': date(2025, 8, 20), 'abstract': 'Reeds.'}`,
    ],
    [
      'a string that ends too soon',
      3,
      (title: string) =>
        `{'title': '${title}', 'abstract': '${title === titles[2] ? "The heron's pond." : abstractOf('Herons')}'}`,
    ],
  ])('but %s are told with what to save instead', (_, line, printed) => {
    const text = `[${titles.map(printed).join(',\n')}]`;
    const value = text.split('\n')[line - 1]?.slice(0, 40);
    expect(read(text).problems).toMatchObject([
      {
        line,
        value: expect.stringContaining(value ?? ''),
        remedy: expect.stringContaining('json.dump('),
      },
    ]);
  });

  test('of objects without abstracts the fields are named', () => {
    const text = `[${titles.map((title) => `{'title': '${title}', 'url': 'https://x.org'}`).join(',\n')}]`;
    expect(read(text).problems[0]?.remedy).toContain('"title", "url"');
  });

  test('as JavaScript has them, they are told with what JavaScript writes', () => {
    const text = `const papers = [{'title': '${titles[0]}', 'abstract': 'Reeds.', 'day': new Date(2025, 1, 2)}];`;
    expect(read(text).problems[0]?.remedy).toContain('JSON.stringify(');
  });

  test.each([
    "{'topic': 'birds', 'max_results': 3}",
    "[{'topic': 'birds'}]",
    "Namespace(topic='birds', n=3)",
    "Search(query='birds')",
    '[("Herons") and how they wade](https://ponds.example/herons)',
  ])('a line above papers in Markdown makes no objects of them: %s', (line) => {
    const papers = birds.map(
      (bird) =>
        `## ${titleOf(bird)}\n\n**Authors:** Anna Reed, Tom Marsh\n\n**Abstract:** ${abstractOf(bird)}\n`,
    );
    expect(read(`${line}\n\n${papers.join('\n')}`)).toMatchObject({
      papers: titles.map((title) => ({ title })),
      problems: [],
    });
  });

  test('a title that looks like a call is one', () => {
    const text = `F(x='a')\n\n${abstractOf('herons')}\n`;
    expect(read(text).papers.map(({ title }) => title)).toEqual(["F(x='a')"]);
  });
});

test('one row of columns by number is a paper, and one title in a list loses no authors', () => {
  const [bird = ''] = birds;
  const columns = { title: { 7: titleOf(bird) }, abstract: { 7: abstractOf(bird) } };
  expect(read(JSON.stringify(columns)).papers).toMatchObject([{ title: titleOf(bird) }]);
  const lists = { title_s: [titleOf(bird)], abstract_s: [abstractOf(bird)] };
  expect(read(JSON.stringify({ ...lists, authors: ['A. Reed', 'B. Marsh'] })).papers).toMatchObject(
    [{ title: titleOf(bird), facts: { authors: ['A. Reed', 'B. Marsh'] } }],
  );
});

test('JSON with NaN in it, as Python writes it, is read', () => {
  const list = birds.map((bird) => ({
    title: titleOf(bird),
    abstract: abstractOf(bird),
    venue: null,
  }));
  const { papers, problems } = read(JSON.stringify(list).replaceAll('null', 'NaN'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

describe('objects that stand as text in JSON are refused with what to do', () => {
  const objects = birds.map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird) }));
  test.each([
    ['a list is a text', JSON.stringify(JSON.stringify(objects))],
    ['each object is a text', JSON.stringify(objects.map((one) => JSON.stringify(one)))],
    ['the list is a text in an object', JSON.stringify({ papers: JSON.stringify(objects) })],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(papers).toEqual([]);
    expect(problems).toMatchObject([{ remedy: expect.stringContaining('as JSON, one list') }]);
  });
});
