/** Digests of other fields, as their owners have them: what is a paper there, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../src/digest/read-digest.ts';

const day = { id: '2025-08-20', date: '2025-08-20' };
const birds = ['Herons', 'Otters', 'Wrens', 'Ducks', 'Geese', 'Swans', 'Rails', 'Terns', 'Coots'];
const titleOf = (bird: string) => `How ${bird} Choose a Pond in Winter`;
const abstractOf = (bird: string) =>
  `In winter most ponds freeze, and few are left. We study how ${bird.toLowerCase()} choose among them, and show that depth matters more than food. We ringed four hundred birds over ten winters, and followed each of them until the ice had gone.`;
const read = (text: string) => readDigest(text, day);
const titles = birds.map(titleOf);
const csv = (cells: string[], separator = ',') =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);

describe('lists whose names say nothing are read by what they hold', () => {
  test.each([
    [
      'a table of a spreadsheet in German',
      [
        'Nr;Titel;Autoren;Zusammenfassung;Jahr',
        ...birds.map((bird, at) =>
          csv([`${at}`, titleOf(bird), 'Anna Reed; Tom Marsh', abstractOf(bird), '2025'], ';'),
        ),
      ].join('\r\n'),
    ],
    [
      'a table without a head',
      birds.map((bird, at) => csv([`P_${at}`, titleOf(bird), abstractOf(bird)])).join('\n'),
    ],
    [
      'a table with other names',
      [
        'Ref,Work,What it says',
        ...birds.map((bird, at) => csv([`${at}`, titleOf(bird), abstractOf(bird)])),
      ].join('\n'),
    ],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      birds.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
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

describe('no paper, in whatever layout', () => {
  const event = 'This workshop will bring together all who care for ponds. Join us in May.';
  test.each([
    ['one text below all titles', birds.map((bird) => [`${bird} Day`, abstractOf('birds')])],
    ['workshops', birds.map((bird) => [`${bird} in Cities`, `${event} It is about ${bird}.`])],
    ['talks', birds.map((bird) => [`${bird} (Talk)`, abstractOf(bird)])],
  ])('%s', (_, rows) => {
    const { problems } = read(['title,abstract', ...rows.map((row) => csv(row))].join('\n'));
    expect(problems.map(({ line }) => line)).toEqual([2]);
    expect(problems[0]?.remedy).toContain('9 of 9');
  });

  test('entries with the fields of a programme', () => {
    const text = JSON.stringify(
      birds.map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird), room: 'B12' })),
    );
    expect(read(text)).toMatchObject({
      papers: [],
      problems: [{ line: 1, remedy: expect.stringContaining('"room"') }],
    });
  });

  test('a workshop among papers is left out, and told', () => {
    const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
    const { papers, problems, notices } = read(
      ['title,abstract', csv(['Birds in Cities', event]), ...rows].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(notices).toMatchObject([{ line: 2, value: 'Birds in Cities' }]);
  });

  test.each([
    [
      'the protocol of a trial',
      'Insulin at Ponds',
      'Few ponds have insulin. In this trial, 400 participants will receive it or a placebo.',
    ],
    [
      'a survey that says what it aims at',
      'Ponds and Their Herons',
      'Herons stand at ponds. This tutorial aims to say why. We propose an order of their reasons.',
    ],
    [
      'one that ends in “A Tutorial”',
      'Counting Herons: A Tutorial',
      'Herons are counted in many ways, of which few agree. Here they are put side by side.',
    ],
    [
      'software that others may add to',
      'HeronKit: Counting Birds at Ponds',
      'HeronKit counts birds at ponds from pictures alone. We welcome contributions from all ponds.',
    ],
  ])('but %s is a paper', (_, title, abstract) => {
    const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
    const text = ['title,abstract', csv([title, abstract]), ...rows].join('\n');
    expect(read(text).papers.map((paper) => paper.title)).toEqual([title, ...titles]);
  });

  test('but a paper with an id may be about a workshop', () => {
    const text = `## Birds in Cities\n\nhttps://arxiv.org/abs/2508.00001\n\n**Abstract:** ${event}\n`;
    expect(read(text)).toMatchObject({ problems: [], papers: [{ title: 'Birds in Cities' }] });
  });
});

test('an abstract that was taken with all that stands above it on arXiv’s page begins where it does', () => {
  const above = `${titleOf('Herons')} Anna Reed, Tom Marsh 7 pages, 3 figures. Populations and Evolution (q-bio.PE); Applications (stat.AP)`;
  const text = `## ${titleOf('Herons')}\n\n**Authors**: Anna Reed, Tom Marsh\n\n**Abstract**: ${above} ${abstractOf('Herons')}\n`;
  expect(read(text).papers.map(({ abstract }) => abstract)).toEqual([abstractOf('Herons')]);
});

test('a map of YAML is one paper, its text a block', () => {
  const text = `title: ${titleOf('Herons')}\nauthors: Anna Reed\nabstract: |\n    ${abstractOf('Herons')}\n`;
  expect(read(text)).toMatchObject({ problems: [], papers: [{ abstract: abstractOf('Herons') }] });
});

test('a title in a field counts, not the heading above it', () => {
  const talk = (bird: string) =>
    `## ${bird} at noon\n\nTitle: ${titleOf(bird)}\n\nAuthors: Anna Reed\n\nAbstract: ${abstractOf(bird)}\n`;
  const text = `# Talks\n\n${birds.slice(0, 3).map(talk).join('\n')}`;
  expect(read(text).papers.map(({ title }) => title)).toEqual(titles.slice(0, 3));
});

test('a title that begins like a label, and the abstracts as links, hide no other paper', () => {
  const titles = [
    titleOf('reeds'),
    'TLDR: Herons Told by One Line of Their Song in a Marsh With Large Ponds',
    titleOf('kites'),
  ];
  const digest = read(
    titles
      .map((title, at) => {
        const link = `(https://huggingface.co/papers/2508.0000${at})`;
        return `### [${title}]${link}\n\n[${abstractOf(title)}]${link}\n\n- 4 authors\n`;
      })
      .join('\n'),
  );
  expect(digest.papers.map(({ title }) => title)).toEqual(titles);
});

test('what someone says about papers in a list written by hand is not published', () => {
  const paper = (bird: string, at: number) =>
    `### ${at + 1}. ${titleOf(bird)}\n\n*Anna Reed, Tom Marsh*\n\n[arXiv](https://arxiv.org/abs/2508.0000${at})\n\n${abstractOf(bird)}\n`;
  const [first = '', ...others] = birds.map(paper);
  const top = '# Journal club, week 34\n\nPicked by Ann and Tom. We meet on Thursday in B12.\n';
  const remark = '> Tom: to be read together with last week’s.\n';
  const text = [top, first, remark, ...others, '---\nNext week: bring your own paper.'].join('\n');
  const { papers, problems, unexplained } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
  const source = text.split('\n');
  const untold = unexplained.map((line) => source[line - 1]);
  expect(untold).toEqual([remark.trim(), 'Next week: bring your own paper.']);
});

test('a feed that is cut off names the item in which it ends', () => {
  const item = (bird: string) =>
    `<item>\n<title>${titleOf(bird)}</title>\n<dc:creator>Anna Reed</dc:creator>\n<dc:identifier>doi:10.1234/${bird}</dc:identifier>\n<description>${abstractOf(bird)}`;
  const items = birds.map(item).join('</description>\n</item>\n');
  const { problems } = read(`<?xml version="1.0"?>\n<rdf:RDF>\n${items}`);
  expect(problems.map(({ line }) => line)).toEqual([3 + 6 * 8]);
});

describe('lines that a page writes below each title are no part of the abstract', () => {
  const page = (below: (bird: string, at: number) => string[]) =>
    `# Ponds, week 34\n\n${birds
      .map((bird, at) =>
        [`### [${titleOf(bird)}](https://ponds.example/${at})`, ...below(bird, at), ''].join(
          '\n\n',
        ),
      )
      .join('')}`;
  const facts = (at: number) => [
    `*Journal of Ponds ${at}* · **0.${90 - at}** · 2025-08-1${at}`,
    `\`ponds\` \`ice\` \`winter ${at}\``,
  ];

  test('the journal with a score, and tags', () => {
    const { papers, problems } = read(page((bird, at) => [...facts(at), abstractOf(bird)]));
    expect(problems).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
  });

  test('a model’s words above a snippet that is folded; who has only these is told', () => {
    const snippet = (bird: string) =>
      `<details><summary>Abstract snippet</summary>\n\n${abstractOf(bird).slice(0, -1)}…\n\n</details>`;
    const { papers, problems, notices } = read(
      page((bird, at) => [
        ...facts(at),
        `Studies how ${bird.toLowerCase()} choose among ponds in winter, by a survey of 400.`,
        ...(at === 2 ? [] : [snippet(bird)]),
      ]),
    );
    expect(problems).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual(
      birds.filter((_, at) => at !== 2).map((bird) => `${abstractOf(bird).slice(0, -1)}…`),
    );
    expect(notices.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('How Wrens Choose'),
      expect.stringContaining('8 of 8 abstracts are cut off'),
    ]);
  });
});

describe('what a publisher’s feed says before an abstract, or instead of one, is none', () => {
  const [bird = '', ...others] = birds;
  const said = (abstract: string, title = titleOf(bird)) =>
    read(
      JSON.stringify([
        { title, abstract },
        ...others.map((other) => ({ title: titleOf(other), abstract: abstractOf(other) })),
      ]),
    );

  test.each([
    [
      'Elsevier',
      'Publication date: May 2026 Source: Reeds and Marshes, Volume 9 Author(s): A. Heron',
    ],
    ['Nature', `Nature Reeds, Published online: 13 May 2026; doi:10.1234/reeds.1 ${titleOf(bird)}`],
    ['a correction', '[This corrects the article DOI: 10.1234/reeds.1.].'],
    ['the title again', titleOf(bird)],
    ['what a library lacks', 'No abstract provided by Crossref.'],
    ['a place to look', 'Abstract available via OpenAlex API.'],
    ['a promise', '[Abstract not yet fetched. DOI: 10.1234/reeds.1. Add it by hand.]'],
  ])('%s: who has only this is left out, and told', (_, abstract) => {
    const { papers, problems, notices } = said(abstract);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(others.map(titleOf));
    expect(notices[0]?.value).toBe(titleOf(bird));
  });

  test.each([
    ['arXiv', 'arXiv:2508.00001v1 Announce Type: new Abstract: '],
    ['Nature', 'Nature Reeds, Published online: 13 May 2026; doi:10.1234/reeds.1\n'],
    ['the RSC', 'Reeds. Chem. Phys., 2026, Advance Article\nAnna Heron, Tom Marsh\n'],
  ])('%s: the abstract begins behind it', (_, line) => {
    expect(said(line + abstractOf(bird)).papers[0]?.abstract).toBe(abstractOf(bird));
  });

  test('a feed that has nothing else is refused', () => {
    const item = (title: string, at: number) =>
      `<item><title>${title}</title><link>https://example.org/${at}</link><description><![CDATA[<p>Publication date: May 2026</p><p><b>Source:</b> Reeds, Volume ${at}</p><p>Author(s): A. Heron</p>]]></description></item>`;
    const { papers, problems } = read(
      `<rss version="2.0"><channel>${titles.map(item).join('')}</channel></rss>`,
    );
    expect(papers).toEqual([]);
    expect(problems[0]?.remedy).toContain('9 of 9 papers have "Publication date');
  });
});

describe('layouts that were seen in the wild', () => {
  const record = (bird: string, at: number) =>
    `@ARTICLE{Al Heron${at},\n\tdoi = {10.1234/reeds\\_${at}},\n\tauthor = {Heron, Anna},\n\ttitle = {${titleOf(bird)}},\n\tabstract = {${abstractOf(bird)}}\n}`;
  test.each([
    ['Scopus’ BibTeX', `Scopus\nEXPORT DATE: 10 July 2025\n\n${birds.map(record).join('\n\n')}`],
    [
      'BibTeX with each key on a line of its own',
      birds.map((bird, at) => record(bird, at).replace('{', '{\n\t')).join('\n\n'),
    ],
    [
      'facts as headings',
      birds
        .map(
          (bird, at) =>
            `# [${titleOf(bird)} ](https://arxiv.org/abs/2508.0000${at})\n\n### Authors: Anna Heron and Tom Marsh \n### Comments: 8 pages \n---\n${abstractOf(bird)}`,
        )
        .join('\n'),
    ],
    [
      'numbers in brackets before links',
      birds
        .map(
          (bird, at) =>
            `[${at + 1}]. [*${titleOf(bird)}*](https://arxiv.org/abs/2508.0000${at} "${titleOf(bird)}")\n\nAnna Heron, Tom Marsh\n\narXiv:2508.0000${at}v1 Announce Type: new \nAbstract: ${abstractOf(bird)}\n`,
        )
        .join('\n'),
    ],
    [
      'a session’s contributions in YAML',
      `session: Birds 2\ntalks:\n${birds.map((bird) => `- Session name: Birds 2\n  Authors: Anna Heron\n  Talk title: ${titleOf(bird)}\n  Abstract: ${abstractOf(bird)}`).join('\n')}`,
    ],
    [
      'a translation above each abstract, on a page',
      birds
        .map(
          (bird, at) =>
            `## [${titleOf(bird)}](https://arxiv.org/abs/2508.0000${at})\n\n한국어\n\n겨울에는 대부분의 연못이 얼어붙어 남는 곳이 거의 없다. 우리는 새들이 그중에서 어떻게 고르는지 연구하고, 먹이보다 깊이가 더 중요함을 보인다. 우리는 열 번의 겨울 동안 사백 마리의 새에 가락지를 달았다.\n\nAbstract\n\n${abstractOf(bird)}\n`,
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

  test.each(['abstract', 'arxiv_abstract', 'abstract_en'])(
    'a note whose front matter has the %s',
    (name) => {
      const [bird = ''] = birds;
      const sentences = abstractOf(bird).replaceAll('. ', '.\n  ');
      const { papers, problems } = read(
        `---\nlayout: paper\ntitle: "${titleOf(bird)}"\nauthors: "Anna Heron, Tom Marsh"\ntags:\n  - birds\n${name}: >-\n  ${sentences}\narxiv_id: "2508.00001v1"\ntopic: birds\n---\n\n## What they did\n\n- **Ponds:** four hundred, of which most were frozen for weeks.\n\n## What I think\n\nThe ponds of this study lie side by side, and I would have liked to see some that do not.\n`,
      );
      expect(problems).toEqual([]);
      expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
        [titleOf(bird), abstractOf(bird)],
      ]);
    },
  );

  test('a summary that goes on in points', () => {
    const text = birds
      .map(
        (bird, at) =>
          `## [${titleOf(bird)}](https://arxiv.org/abs/2508.0000${at})\n\n**Relevance:** 0.5\n\n### Summary\n\n本文研究了${bird}如何在冬季选择池塘，主要发现包括：\n- 深度比食物更重要。\n- 池塘在冬季大多结冰，只剩下很少几个可以选择。\n`,
      )
      .join('\n');
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers[0]?.abstract).toBe(
      'TLDR: 本文研究了Herons如何在冬季选择池塘，主要发现包括： 深度比食物更重要。 池塘在冬季大多结冰，只剩下很少几个可以选择。',
    );
  });

  test('a feed made of others says before each title where it is from', () => {
    const item = (bird: string, from: string) =>
      `<item><title>[${from}] ${titleOf(bird)}</title><link>https://arxiv.org/abs/2508.0000${birds.indexOf(bird)}</link><description>${abstractOf(bird)}</description></item>`;
    const items = [
      ...birds.map((bird) => item(bird, 'q-bio updates')),
      item(birds[2] ?? '', 'Ponds'),
    ];
    const { papers, problems } = read(
      `<rss version="2.0"><channel>${items.join('\n')}</channel></rss>`,
    );
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
  });

  test('RIS with spaces that do not break', () => {
    const text = birds
      .map(
        (bird) =>
          `TY\u00a0 - JOUR\nT1\u00a0 - ${titleOf(bird)}\nAB\u00a0 - ${abstractOf(bird)}\nER\u00a0 - `,
      )
      .join('\n\n');
    expect(read(text).papers.map(({ title }) => title)).toEqual(titles);
  });

  test('BibTeX’s signs before others are no part of a DOI', () => {
    expect(read(birds.map(record).join('\n')).papers[3]?.facts.doi).toBe('10.1234/reeds_3');
  });

  test.each([
    [
      'calls with a deadline',
      JSON.stringify(
        birds.map((bird) => ({
          title: `Grant for ${bird}`,
          deadline: '2026-09-09',
          summary: abstractOf(bird),
        })),
      ),
    ],
    [
      'issues of a digest',
      birds.map((bird, at) => `## 2026-08-0${at + 1}\n\n${abstractOf(bird)}\n`).join('\n'),
    ],
    [
      'points of somebody’s reading',
      birds
        .map(
          (bird, at) =>
            `### ${titleOf(bird)}\n\n[arXiv](https://arxiv.org/abs/2508.0000${at})\n\n**Authors:** Anna Heron\n\n- **Problem.** Most of the ponds that these birds know are frozen for weeks, and the rest is full.\n- Four hundred birds in ten winters, which were followed until all of the ice had gone again.\n`,
        )
        .join('\n'),
    ],
  ])('no papers: %s', (_, text) => {
    expect(read(text).problems).not.toEqual([]);
  });
});

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
    const { papers, problems } = read(JSON.stringify([...listed, again]));
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
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
