/** What programs export is read whatever they call its fields, and however they write them. */
import { expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf } from './birds.ts';

const few = birds.slice(0, 3);
const json = (value: (bird: string) => object) => JSON.stringify(few.map(value), null, 1);
const rows = (names: string, row: (title: string, abstract: string) => string) =>
  [names, ...few.map((bird) => row(titleOf(bird), abstractOf(bird)))].join('\n');
const xml = (root: string, item: (title: string, abstract: string) => string) =>
  `<?xml version="1.0"?>\n<${root}>\n${few.map((bird) => item(titleOf(bird), abstractOf(bird))).join('\n')}\n</${root}>`;
const records = (record: (title: string, abstract: string, at: number) => string) =>
  few.map((bird, at) => record(titleOf(bird), abstractOf(bird), at + 1)).join('\n\n');

test.each([
  [
    'a table below what was searched',
    rows(
      '"About the data: Exported on Nov 30, 2026."\n\nRank,DOI,Title,Abstract,PubYear',
      (title, abstract) => `1,10.1000/r,${csv([title, abstract])},2026`,
    ),
  ],
  [
    'a table below empty rows',
    rows(',,\nNo.,Title,Abstract', (title, abstract) => csv(['1', title, abstract])),
  ],
  [
    'a table with bars between its cells',
    rows('title|year|abstract', (title, abstract) => [title, '2026', abstract].join('|')),
  ],
  [
    'a table of a database, where a backslash stands before quotation marks',
    rows(
      'title,abstract,note',
      (title, abstract) => `"${title}","${abstract}","a \\"note\\" on it"`,
    ),
  ],
  [
    'a table in French',
    rows('"Titre de l\'article";"Auteur(s)";"Résumé"', (title, abstract) =>
      csv([title, 'Heron, A.', abstract], ';'),
    ),
  ],
  [
    'a table in Japanese',
    rows('論文タイトル,著者,要旨', (title, abstract) => csv([title, 'A. Heron', abstract])),
  ],
  [
    'a table with English titles beside Chinese ones',
    rows('题名,英文题名,英文摘要', (title, abstract) => csv(['冬天的鸟', title, abstract])),
  ],
  [
    'a table of talks',
    rows('Presentation Title,Presenter,Abstract Text', (title, abstract) =>
      csv([title, 'A. Heron', abstract]),
    ),
  ],
  ['a table of names and abs', rows('paper_name,abs', (title, abstract) => csv([title, abstract]))],
  [
    'a program’s list',
    `export const papers = ${json((b) => ({ title: titleOf(b), abstract: abstractOf(b) }))};`,
  ],
  [
    'columns as lists',
    JSON.stringify({ title: few.map(titleOf), abstract: few.map(abstractOf), year: [1, 2, 3] }),
  ],
  [
    'columns as objects',
    JSON.stringify({ titles: { ...few.map(titleOf) }, summaries: { ...few.map(abstractOf) } }),
  ],
  [
    'names of columns beside rows',
    JSON.stringify({
      columns: ['title', 'abstract'],
      data: few.map((b) => [titleOf(b), abstractOf(b)]),
    }),
  ],
  [
    'DataCite',
    json((b) => ({
      attributes: {
        titles: [{ title: titleOf(b) }],
        creators: [{ name: 'Heron, Anna' }],
        descriptions: [{ description: abstractOf(b), descriptionType: 'Abstract' }],
      },
    })),
  ],
  [
    'Scopus’ API',
    json((b) => ({
      'dc:title': titleOf(b),
      'dc:creator': 'Heron A.',
      'dc:description': abstractOf(b),
    })),
  ],
  [
    'Springer’s API',
    json((b) => ({ title: titleOf(b), abstract: { h1: 'Abstract', p: abstractOf(b) } })),
  ],
  [
    'YAML by ids',
    few
      .map((b) => `"2508.${b}":\n  title: ${titleOf(b)}\n  abstract: >\n    ${abstractOf(b)}\n`)
      .join(''),
  ],
  [
    'JATS',
    xml(
      'articles',
      (title, abstract) =>
        `<article><front><article-meta><title-group><article-title>${title}</article-title></title-group><contrib-group><contrib><name><surname>Heron</surname><given-names>Anna</given-names></name></contrib></contrib-group><abstract><p>${abstract}</p></abstract></article-meta></front></article>`,
    ),
  ],
  [
    'MODS',
    xml(
      'modsCollection',
      (title, abstract) =>
        `<mods><titleInfo><title>${title}</title></titleInfo><abstract>${abstract}</abstract><relatedItem><titleInfo><title>Ponds</title></titleInfo></relatedItem><identifier>10.1000/r</identifier></mods>`,
    ),
  ],
  [
    'TEI',
    xml(
      'listBibl',
      (title, abstract) =>
        `<biblFull><titleStmt><title>${title}</title><author><persName><forename>Anna</forename><surname>Heron</surname></persName></author></titleStmt><profileDesc><abstract><p>${abstract}</p></abstract></profileDesc></biblFull>`,
    ),
  ],
  [
    'EndNote’s XML in one line',
    xml(
      'records',
      (title, abstract) =>
        `<record><contributors><authors><author><style>Heron, Anna</style></author></authors></contributors><titles><title><style>${title}</style></title></titles><abstract><style>${abstract}</style></abstract></record>`,
    ).replaceAll('\n', ''),
  ],
  [
    'Cochrane’s records',
    records(
      (title, abstract, at) =>
        `Record #${at} of 3\nID: CN-${at}\nAU: Heron, A\nTI: ${title}\nAB: ${abstract}\nUS: https://ponds.org/${at}`,
    ),
  ],
  [
    'NoteExpress',
    records(
      (title, abstract) =>
        `{Reference Type}: Journal Article\n{Title}: ${title}\n{Author}: Anna Heron\n{Abstract}: ${abstract}`,
    ),
  ],
  [
    'CNKI',
    records(
      (title, abstract) =>
        `SrcDatabase-来源库: 期刊\nTitle-题名: ${title}\nAuthor-作者: Anna Heron\nSummary-摘要: ${abstract}`,
    ),
  ],
  [
    'Ovid',
    records(
      (title, abstract, at) =>
        `<${at}>\nUnique Identifier\n  12${at}\nTitle\n  ${title}.\nAbstract\n  ${abstract.replaceAll('. ', '.\n  ')}\nYear of Publication\n  2026`,
    ),
  ],
  [
    'RefWorks',
    records(
      (title, abstract, at) =>
        `RT Journal Article\nID ${at}\nA1 Heron,Anna\nT1 ${title}\nAB ${abstract}\nLA English`,
    ),
  ],
  [
    'Embase',
    records(
      (title, abstract) =>
        `"TITLE","${title}"\n"AUTHOR NAMES","Heron A.","Otter B."\n"ABSTRACT","${abstract}"`,
    ),
  ],
  [
    'ProQuest',
    records(
      (title, abstract, at) =>
        `Document ${at} of 3\n\n${title}\n\nAuthor: Heron, Anna\n\nAbstract: ${abstract}\n\nTitle: ${title}\n\nDocument URL: https://ponds.org/${at}`,
    ),
  ],
  [
    'labels with dots up to their colons',
    records(
      (title, abstract) =>
        `PAPER 1\nTITLE.....: ${title}\nBY........: Anna Heron\nABSTRACT..: ${abstract}`,
    ),
  ],
  [
    'a table of OpenAlex',
    rows('id,abstract,display_name,authorships.author.display_name', (title, abstract) =>
      csv(['https://openalex.org/W1', abstract, title, 'Anna Reed|Tom Marsh']),
    ),
  ],
  [
    'BibTeX with fields whose names have signs in them',
    records(
      (title, abstract) =>
        `@article{a,\n  my.key = {https://example.org/reed},\n  bdsk-url:1 = {x},\n  series.title = {Ponds},\n  title = {${title}},\n  abstract = {${abstract}}\n}`,
    ),
  ],
  [
    'lines with labels in an order of their own',
    `ID: 1\n${few.map((b, at) => (at % 2 ? `Abstract: ${abstractOf(b)}\nTitle: ${titleOf(b)}` : `Title: ${titleOf(b)}\nAbstract: ${abstractOf(b)}`)).join('\n\n')}`,
  ],
])('%s', (_, text) => {
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a description is an abstract only beside who wrote it', () => {
  expect(read(json((b) => ({ title: titleOf(b), description: abstractOf(b) }))).papers).toEqual([]);
});

test('what proceedings print of a tutorial is a paper', () => {
  const text = rows('title,abstract,url', (title, abstract) =>
    csv([
      title,
      `This tutorial will cover ponds. ${abstract.replace(/\bwe\b/gi, 'they')}`,
      'https://aclanthology.org/2020.acl-tutorials.2',
    ]),
  );
  expect(read(text)).toMatchObject({
    problems: [],
    papers: few.map((b) => ({ title: titleOf(b) })),
  });
});

test('a line of a wrapped text may begin as a record of RefWorks does', () => {
  const text = records(
    (title, abstract) =>
      `${title}\n\n${abstract}\nRT models of ponds, and others, agree.\nAI systems do so, too.`,
  );
  expect(read(text)).toMatchObject({
    problems: [],
    papers: few.map((b) => ({ title: titleOf(b) })),
  });
});

test('a title of RefWorks goes on in a line that begins with capitals', () => {
  const text = few.map(
    (bird) =>
      `RT Journal Article\nT1 Reeds and\nAI in Ponds of ${bird}\nA1 Heron, Anna\nAB ${abstractOf(bird)}\n`,
  );
  expect(read(text.join('\n'))).toMatchObject({
    problems: [],
    papers: few.map((bird) => ({ title: `Reeds and AI in Ponds of ${bird}` })),
  });
});

test('a line as a record of RefWorks begins with makes none of the titles below it', () => {
  const text = few.map((bird) => `AI in Ponds of ${bird}\n\n${abstractOf(bird)}\n`).join('\n');
  expect(read(`RT Journal\n\n${text}`)).toMatchObject({
    problems: [],
    papers: few.map((bird) => ({ title: `AI in Ponds of ${bird}` })),
  });
});
