/** A file's kind comes from its structure, whatever stands in its fields; what its structure breaks off is told with its line. */
import { describe, expect, test } from 'vitest';
import { phraseMatcher } from '../../../src/papers/topics/phrase-matcher.ts';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

const few = birds.slice(0, 3);
const tagged = (bird: string) => `<h4>Background</h4>\n<p>${abstractOf(bird)}</p>\n`;
const told = (bird: string) => `Background ${abstractOf(bird)}`;

describe('tags inside abstracts make no web page of an export', () => {
  const entry = (bird: string) =>
    `@article{${bird}, title={${titleOf(bird)}}, abstract={${tagged(bird)}}}`;
  test.each([
    ['BibTeX, an entry a line', few.map((bird) => entry(bird).replaceAll('\n', '')).join('\n')],
    ['BibTeX in one line', few.map((bird) => entry(bird).replaceAll('\n', ' ')).join('')],
    ['BibTeX of several lines', few.map(entry).join('\n')],
    [
      'CSV',
      ['title,abstract', ...few.map((bird) => csv([titleOf(bird), tagged(bird)]))].join('\n'),
    ],
    ['JSON', JSON.stringify(few.map((b) => ({ title: titleOf(b), abstract: tagged(b) })))],
    [
      'RIS',
      few
        .map((bird) => `TY  - JOUR\nTI  - ${titleOf(bird)}\nAB  - ${tagged(bird)}\nER  - \n`)
        .join(''),
    ],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      few.map((bird) => [titleOf(bird), told(bird)]),
    );
  });
});

test('a page without html and body is read as a page, and Markdown with elements in it is not', () => {
  const page = few.map((bird) => `<div><h2>${titleOf(bird)}</h2><p>${abstractOf(bird)}</p></div>`);
  expect(read(page.join('\n')).papers.map(({ title }) => title)).toEqual(few.map(titleOf));
  const note = few.map((bird) => `### ${titleOf(bird)}\n\n${abstractOf(bird)}\n\n<p></p>\n`);
  const { papers } = read(`<h1 align="center">Ponds</h1>\n\n${note.join('\n')}`);
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

describe('BibTeX is read by its braces', () => {
  const entries = (text: string) =>
    read(text).papers.map(({ title, abstract }) => [title, abstract]);
  const whole = (bird: string, at: number) =>
    `@misc{b${at}, title = {${titleOf(bird)}}, abstract = {${abstractOf(bird)}}}`;
  test.each([
    ['without keys', (text: string) => text.replace(/\{b\d, /g, '{')],
    ['without commas between fields', (text: string) => text.replaceAll('}, abs', '}\n abs')],
    ['in parentheses', (text: string) => text.replace(/\{b/g, '(b').replace(/\}\}/g, '})')],
    ['in quotation marks', (text: string) => text.replace(/= \{([^{}]*)\}/g, '= "$1"')],
    [
      'in two parts',
      (text: string) =>
        text.replaceAll('In winter', 'In" # " winter').replace(/= \{([^{}]*)\}/g, '= "$1"'),
    ],
    [
      'with a piece that has no name',
      (text: string) => text.replace(/\{b\d,/g, '{b, doi:10.1000/1,'),
    ],
    [
      'in braces around mathematics and braces',
      (text: string) =>
        text
          .replace(/= \{([^{}]*)\}/g, '= {{$1}}')
          .replaceAll('four hundred', '{$$400$$} {{four} hundred}'),
    ],
    ['below a comment', (text: string) => `@comment{x} @string{p = "Ponds"}${text}`],
  ])('%s', (_, change) => {
    const found = entries(change(few.map(whole).join('\n')));
    expect(found.map(([title, abstract]) => [title, abstract?.replace('400 ', '')])).toEqual(
      few.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  });

  test.each([
    ['a brace too few', (text: string) => text.replace('few are left', '{few are left')],
    ['a brace too many', (text: string) => text.replace('few are left', 'few} are left')],
    ['its end cut off', (text: string) => text.slice(0, -40)],
  ])('%s is told with the entry’s line', (_, change) => {
    const [first = '', second = '', third = ''] = few.map(whole);
    const { papers, problems } = read([first, third, change(second)].join('\n'));
    expect(papers.map(({ title }) => title)).toEqual([titleOf('Herons'), titleOf('Wrens')]);
    expect(problems.map(({ line, remedy }) => [line, remedy])).toEqual([
      [3, expect.stringContaining('does not end where it should')],
    ]);
  });
});

describe('a row that does not fit its table is told with its line', () => {
  test.each([
    ['a comma outside of quotation marks', `${titleOf('Otters')},${abstractOf('Otters')},2025`],
    [
      'a quotation mark that is never closed',
      `"${titleOf('Otters')}","${abstractOf('Otters')},2025`,
    ],
    [
      'a quotation mark that is not closed before the next cell',
      `"${titleOf('Otters')},"At night, ${abstractOf('Otters').replaceAll(',', ';')}",2025`,
    ],
    [
      'a quotation mark that is not closed before the next row',
      `"${titleOf('Otters')}","${abstractOf('Otters')}\n"${titleOf('Wrens')}","${abstractOf('Wrens')}"`,
    ],
    [
      'quotation marks in a cell that are not doubled',
      `"Otters in "wide, calm" Rivers","${abstractOf('Otters')}"`,
    ],
  ])('%s', (_, row) => {
    const { papers, problems } = read(
      ['title,abstract,year', csv([titleOf('Herons'), abstractOf('Herons'), '2025']), row].join(
        '\n',
      ),
    );
    expect(papers.map(({ title }) => title)).toEqual([titleOf('Herons')]);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  test('but with tabs a title may begin with a quotation', () => {
    const row = `"Who Dives?": Otters in Rivers\t${abstractOf('Otters')}`;
    const { papers, problems } = read(`title\tabstract\n${row}`);
    expect(problems).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual([abstractOf('Otters')]);
  });
});

describe('citations are no titles', () => {
  const citation = (bird: string, at: number) =>
    `Reed A, Marsh TB, Heron C. ${titleOf(bird)}. J Wetl Biol. 20${10 + at};12(${at}):45-52.`;
  const apa = (bird: string, at: number) =>
    `Reed, A., & Marsh, T. (20${10 + at}). ${titleOf(bird)}. Journal of Ponds, ${at}(2), 1-9.`;
  const ieee = (bird: string, at: number) =>
    `[${at + 1}] A. Reed, T. B. Marsh, and C. Heron, “${titleOf(bird)},” arXiv:2508.0000${at}, 20${10 + at}. [Online]. Available: https://arxiv.org/abs/2508.0000${at}`;
  const chicago = (bird: string, at: number) =>
    `Reed, Anna, and Tom Marsh. 20${10 + at}. “${titleOf(bird)}.” Ponds. https://doi.org/10.1234/${at}.`;
  const table = (cite: (bird: string, at: number) => string) =>
    birds.map((bird, at) => `${3000 + at}\t${cite(bird, at)}\t${abstractOf(bird)}`).join('\n');
  test.each([
    ['with a head', `pmid\tcitation\tabstract\n${table(citation)}`],
    ['without a head', table(apa)],
    ['without texts', birds.map(apa).join('\n\n')],
    ['in quotation marks, without texts', birds.map((b) => ieee(b, 0)).join('\n')],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ papers: [], problems: [{}] });
  });

  test.each([
    ['Vancouver', citation],
    ['APA', apa],
    ['IEEE', ieee],
    ['Chicago', chicago],
  ])('and neither are they above texts: %s', (_, cite) => {
    for (const between of ['\n', '\n\n', '\nAbstract: ']) {
      const cited = birds.map((bird, at) => `${cite(bird, at)}${between}${abstractOf(bird)}`);
      expect(read(cited.join('\n\n')).problems).not.toEqual([]);
    }
  });
});

describe('values that are missing are no values', () => {
  test.each(['nan', 'NaN', 'None', 'null', 'NULL', 'N/A', '<NA>'])('%s', (missing) => {
    const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird), missing, missing]));
    const lacking = birds
      .slice(0, 7)
      .map((bird) => csv([`Old ${bird}`, missing, 'Ponds', missing]));
    const text = ['title,abstract,journal,doi', ...rows, ...lacking].join('\n');
    const { papers, problems, notices } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, facts }) => [title, facts])).toEqual(titles.map((t) => [t, {}]));
    expect(notices[0]?.remedy).toContain('7 of 16 entries have no abstract');
  });
});

describe('fields are found in the objects inside a paper', () => {
  test.each<[string, unknown]>([
    [
      'papers by their ids',
      Object.fromEntries(few.map((b) => [b, { title: titleOf(b), abstract: abstractOf(b) }])),
    ],
    [
      'behind many lists of other things',
      {
        tags: [...birds, ...birds, ...birds].map((name) => ({ name })),
        releases: {
          mine: [{ title: 'Ponds 1.0', summary: 'A new release of a program on ponds.' }],
        },
        papers: few.map((b) => ({ title: titleOf(b), abstract: abstractOf(b) })),
      },
    ],
    [
      'beside what is said of the whole',
      {
        meta: { title: 'Ponds of August', summary: 'What is new on ponds.' },
        parts: [
          {
            name: 'Birds',
            papers: few.map((b) => ({ title: titleOf(b), abstract: abstractOf(b) })),
          },
        ],
      },
    ],
  ])('%s', (_, value) => {
    const { papers, problems } = read(JSON.stringify(value));
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      few.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  });

  test('and in columns that are named so', () => {
    const rows = few.map((b) => csv([titleOf(b), abstractOf(b), "['Anna Reed', 'Tom Marsh']"]));
    const text = ['content.title.value,content.abstract.value,content.authors.value', ...rows];
    const { papers } = read(text.join('\n'));
    expect(papers.map(({ title, facts }) => [title, facts.authors])).toEqual(
      few.map((bird) => [titleOf(bird), ['Anna Reed', 'Tom Marsh']]),
    );
  });
});

test('an abstract of PubMed begins behind the one above, whatever its header’s date', () => {
  const dates = [
    '2018 Winter',
    '2018 Oct - Nov',
    '2018 Jan-Feb',
    '2018 Sep 1-5',
    '2018',
    '2018 Dec 28',
  ];
  const text = dates
    .map(
      (date, at) =>
        `${at + 1}. J Ponds. ${date};7:1-9. doi: 10.1000/p.${at}.\n\n${titles[at]}.\n\nReed A(1), Marsh T(2).\n\n${abstractOf(birds[at] ?? '')}\n\nDOI: 10.1000/p.${at}\nPMID: 4000000${at}\n`,
    )
    .join('\n\n');
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    dates.map((_, at) => [titles[at], abstractOf(birds[at] ?? '')]),
  );
  expect(papers.map(({ facts }) => facts.published)).toEqual([
    '2018',
    '2018-10',
    '2018-01',
    '2018-09-01',
    '2018',
    '2018-12-28',
  ]);
});

test('the parts of an abstract of PubMed’s XML keep their names', () => {
  const text = `<?xml version="1.0"?>\n<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>${titleOf('Herons')}</ArticleTitle><Abstract><AbstractText Label="BACKGROUND">Most ponds freeze.</AbstractText><AbstractText Label="METHODS">We ringed herons.</AbstractText></Abstract><AuthorList><Author><LastName>Reed</LastName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`;
  expect(read(text).papers[0]?.abstract).toBe(
    'BACKGROUND: Most ponds freeze. METHODS: We ringed herons.',
  );
});

test('YAML below a sign for a text is YAML', () => {
  const items = few.map(
    (b) => `  - id: 1\n    title: '${titleOf(b)}'\n    abstract: ${abstractOf(b)}\n`,
  );
  const { papers, problems } = read(`|\n${items.join('')}`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

test('an export whose entries mostly lack abstracts, as books do, gives its papers and tells the rest', () => {
  const entry = (bird: string, abstract: string) =>
    `@book{${bird}, title = {${titleOf(bird)}}${abstract && `, abstract = {${abstract}}`}}`;
  const books = Array.from({ length: 20 }, (_, at) => entry(`Old Birds ${at}`, ''));
  const text = [...birds.map((bird) => entry(bird, abstractOf(bird))), ...books].join('\n');
  const { papers, problems, notices } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
  expect(notices[0]?.remedy).toContain('20 of 29 entries');
});

test('a report with an abstract of pages is read from an export', () => {
  const long = `${abstractOf('Herons')} `.repeat(56).trim();
  const { papers, notices } = read(
    `TY  - RPRT\nTI  - ${titleOf('Herons')}\nAB  - ${long}\nER  - \n`,
  );
  expect([papers.map(({ abstract }) => abstract), notices]).toEqual([[long], []]);
});

test('a title of one huge word is refused with its line, and its topics are looked for in linear time', () => {
  const word = 'x'.repeat(500_000);
  const { problems } = read(`TY  - JOUR\nTI  - ${word}\nAB  - ${abstractOf('Herons')}\nER  - \n`);
  expect(problems.map(({ line, remedy }) => [line, remedy])).toEqual([
    [1, expect.stringContaining('titles longer than any paper has')],
  ]);
  const { wordOf } = phraseMatcher(['quantiz*', '*Bench']);
  expect(wordOf(`${word}Bench`).keys).toHaveLength(1);
});

describe('a venue and authors behind a title are no part of it', () => {
  const address = (bird: string) => `https://arxiv.org/abs/2508.0000${birds.indexOf(bird) + 1}`;
  test.each<[string, (bird: string) => string, object]>([
    [
      'bold, a dash and a venue in italics',
      (bird) =>
        `- **${titleOf(bird)}** - Anna Heron, Bela Otter, *ICLR 2025*\n\n  ${abstractOf(bird)}`,
      { authors: ['Anna Heron', 'Bela Otter'], venue: 'ICLR 2025' },
    ],
    [
      'a link, a dash and a venue',
      (bird) => `- [${titleOf(bird)}](${address(bird)}) — NeurIPS 2024\n\n  ${abstractOf(bird)}`,
      { venue: 'NeurIPS 2024' },
    ],
    [
      'a link with a colon over an item',
      (bird) =>
        `- [Reed: ${titleOf(bird)}](${address(bird)}) - *Anna Heron*, CVPR 2025\n  - ${abstractOf(bird)}`,
      { authors: ['Anna Heron'], venue: 'CVPR 2025' },
    ],
    [
      'a heading and a venue',
      (bird) => `### ${titleOf(bird)} - ICML 2025\n\n${abstractOf(bird)}`,
      { venue: 'ICML 2025' },
    ],
  ])('%s', (_, write, facts) => {
    const few = birds.slice(0, 4);
    const { papers, problems } = read(few.map(write).join('\n\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title.replace('Reed: ', ''))).toEqual(few.map(titleOf));
    expect(papers.map(({ abstract }) => abstract)).toEqual(few.map(abstractOf));
    for (const paper of papers) expect(paper.facts).toMatchObject(facts);
  });
});

test('a line of an abstract that begins with an id in brackets is its own, with all below', () => {
  const text = few.map(
    (bird) =>
      `Title: ${titleOf(bird)}\n\nAbstract: We count ${bird} as others did\n(arXiv:2211.09779). In winter most ponds freeze, and few are left\nfor them.\n\n---`,
  );
  expect(
    read(`# Titles and abstracts\n\n${text.join('\n\n')}`).papers.map(({ abstract }) => abstract),
  ).toEqual(
    few.map(
      (bird) =>
        `We count ${bird} as others did (arXiv:2211.09779). In winter most ponds freeze, and few are left for them.`,
    ),
  );
});

test('comments below a post are none of its papers', () => {
  const post = few.map(
    (bird, at) =>
      `<h2>${titleOf(bird)}</h2><p>Anna Reed (<a href="https://arxiv.org/abs/2510.2158${at}">arXiv</a>)</p><blockquote><p>${abstractOf(bird)}</p></blockquote>`,
  );
  const comments =
    '<section id="comments"><h2>2 thoughts on “Papers”</h2><ol><li><b>Jo</b> says: <p>Thanks, the second one is new to me.</p></li></ol></section>';
  const { papers, problems } = read(
    `<html><body><article>${post.join('\n')}</article>${comments}</body></html>`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

test('two links of a note in brackets make no TOML of it', () => {
  const links = '[[Ponds]]\n[[Winter]]';
  const text = few.map(
    (bird) =>
      `## ${titleOf(bird)}\n\nhttps://arxiv.org/abs/2508.0000${few.indexOf(bird)}\n\n${abstractOf(bird)}`,
  );
  expect(read(`${links}\n\n${text.join('\n\n')}`).papers).toHaveLength(3);
});

test('a list that an abstract counts keeps its numbers', () => {
  const text = few.map(
    (bird) =>
      `### ${titleOf(bird)}\n  + Speaker: Anna Reed\n  + Abstract:\n    - ${abstractOf(bird)} We do so by:\n      1) counting reeds;\n      2) counting birds.`,
  );
  expect(read(text.join('\n\n---\n')).papers.map(({ abstract }) => abstract.slice(-50))).toEqual(
    few.map(() => 'We do so by: 1) counting reeds; 2) counting birds.'),
  );
});

test('a name, and below it where its owner works, are no part of a text', () => {
  const names = ['Anna Reed', 'Tom Marsh', 'Bo Otter'];
  const places = ['University of Ponds', 'Reed State Marsh', 'University of Reeds, Reed Town'];
  const text = few.map(
    (bird, at) =>
      `<h3>${titleOf(bird)}</h3><p>${names[at]}</p><p>${places[at]}</p><p>Of ponds, few are left when most of them freeze, and nobody counts them. ${bird} choose one by its depth and not by its food. Four hundred of them were ringed over ten winters, and followed until the ice had gone.</p>`,
  );
  const { papers, problems } = read(`<html><body>${text.join('\n')}</body></html>`);
  expect(problems).toEqual([]);
  expect(papers.map(({ facts }) => facts.authors)).toEqual(names.map((name) => [name]));
  expect(papers.every(({ abstract }) => abstract.startsWith('Of ponds'))).toBe(true);
});
