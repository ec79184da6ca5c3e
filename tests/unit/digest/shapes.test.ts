/** Small differences of shape that real files have, in layouts that are read. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf } from './birds.ts';

const few = birds.slice(0, 4);
const ris = (mark: (tag: string) => string) =>
  few
    .map((bird, at) =>
      [
        `Record #${at + 1} of 4\n`,
        `${mark('TY')}JOUR`,
        `${mark('AB')}${abstractOf(bird)}`,
        `${mark('TI')}${titleOf(bird)}`,
        `${mark('ER')}\n`,
      ].join('\n'),
    )
    .join('\n');
const item = (label: string, value: string) => `<div><dt>${label}</dt>\n<dd>${value}</dd></div>\n`;

test.each([
  ['RIS with two spaces behind its signs, below counted records', ris((tag) => `${tag}  -  `)],
  ['RIS with one space before its signs', ris((tag) => `${tag} - `)],
  ['RIS with no space behind its signs', ris((tag) => `${tag} -`)],
  [
    'abstracts of PubMed above what their publisher says',
    few
      .map(
        (bird, at) =>
          `${at + 1}. J Ponds. 2014 Oct;98(10):1-9. doi: 10.1000/p.${at}.\n\n${titleOf(bird)}.\n\nReed A(1).\n\n${abstractOf(bird)}\n\nPublished by the Pond Group. For permission to use please go to\nhttp://ponds.org.\n\nPMID: 4000000${at}\n`,
      )
      .join('\n\n'),
  ],
  [
    'BibTeX with spaces in names of fields',
    few
      .map(
        (bird, at) =>
          `@article{b${at},\nfunding_text\u00a01={The reeds},\nEarly Access Date = {{2019}},\ntitle={${titleOf(bird)}},\nabstract={${abstractOf(bird)}},\n}`,
      )
      .join('\n\n'),
  ],
  [
    'a page of definitions between titles and texts',
    `<html><body>${few
      .map(
        (bird, at) =>
          `<article><h3><a href="https://arxiv.org/abs/2508.0000${at}">${titleOf(bird)}</a></h3>\n<dl>${item('Authors', 'Anna Heron, Bo Otter')}${item('Category', 'q-bio.PE')}${item('arXiv ID', `2508.0000${at}v1`)}</dl>\n<p>${abstractOf(bird)}</p></article>`,
      )
      .join('\n')}</body></html>`,
  ],
  [
    'a programme with its sessions and breaks',
    `WORKSHOP ON PONDS\nProgramme, Friday 6 June 2025\n\n09:00 Registration and coffee\n\n09:30 Session 1: Ponds\n\n${few
      .map((bird) => `${titleOf(bird)}\nAnna Heron, Bo Otter\n\n${abstractOf(bird)}`)
      .join('\n\n11:00 Coffee break\n\n')}\n\n12:30 Lunch`,
  ],
  [
    'a counted list below its name, one author alone',
    `To read this month\n\n${few
      .map(
        (bird, at) =>
          `${at + 1})\thow ${bird.toLowerCase()} choose a pond in winter\n\t${at ? 'Anna Heron, Bo Otter' : 'Cy Wren'}\n\n\t${abstractOf(bird)}`,
      )
      .join('\n\n')}`,
  ],
  [
    'texts of several paragraphs, with wider gaps between papers',
    few
      .map((bird) => `${titleOf(bird)}\n\n${abstractOf(bird).replaceAll('. ', '.\n\n')}`)
      .join('\n\n\n'),
  ],
  [
    'a programme with times before titles',
    few
      .map((bird, at) => `1${at}:00 – 1${at}:20 ${titleOf(bird)}\n\n${abstractOf(bird)}`)
      .join('\n\n'),
  ],
  [
    'years behind titles',
    few.map((bird) => `${titleOf(bird)} (2024)\n\n${abstractOf(bird)}`).join('\n\n'),
  ],
  [
    'labels below counted papers',
    few
      .map(
        (bird, at) => `Paper ${at + 1}\nTitle: ${titleOf(bird)}\nAbstract: ${abstractOf(bird)}\n`,
      )
      .join('\n'),
  ],
  [
    'equals signs behind labels',
    few.map((bird) => `title = ${titleOf(bird)}\nabstract = ${abstractOf(bird)}\n`).join('\n'),
  ],
  [
    'columns that name the paper twice',
    ['paper_title,paper_abstract', ...few.map((b) => csv([titleOf(b), abstractOf(b)]))].join('\n'),
  ],
  [
    'a programme of two sessions in capitals',
    `MORNING SESSION\n\n${few.map((b) => `${titleOf(b)}\n\n${abstractOf(b)}`).join('\n\nAFTERNOON SESSION\n\n')}`,
  ],
  [
    'a link behind each text',
    few
      .map(
        (bird, at) =>
          `**${titleOf(bird)}**  \n*Anna Heron, Bo Otter*  \n${abstractOf(bird)} [→ paper](https://arxiv.org/abs/2508.0000${at})`,
      )
      .join('\n\n'),
  ],
  [
    'labels in any order',
    few
      .map(
        (bird) =>
          `Abstract: ${abstractOf(bird)}\nAuthor(s): Heron A & Otter B\nTitle: ${titleOf(bird)}`,
      )
      .join('\n\n***\n\n'),
  ],
  [
    'keys above labelled titles, and labels that no page shows',
    few
      .map(
        (bird, at) =>
          `heron0${at}\nTitle:${titleOf(bird)}\nSource: J PONDS 18 (6) 2003\nTimes Cited: 1\nAbstract:${abstractOf(bird)}\nISSN: 0882-8156`,
      )
      .join('\n\n'),
  ],
  [
    'arXiv’s line of days below labelled texts',
    few
      .map(
        (bird) =>
          `${titleOf(bird)}\nAuthors: Anna Heron, Bo Otter\nAbstract: ${abstractOf(bird)}\nSubmitted 22 May, 2025; v1 submitted 20 May, 2025; originally announced May 2025.`,
      )
      .join('\n\n'),
  ],
  [
    'headings above indented names and texts',
    few
      .map((bird) => `** ${titleOf(bird)}\n   Anna Heron, Bo Otter\n\n   ${abstractOf(bird)}`)
      .join('\n\n'),
  ],
  [
    'squares before titles',
    few.map((bird) => `■ ${titleOf(bird)}\nAnna Heron\n\n${abstractOf(bird)}`).join('\n\n'),
  ],
  [
    'a page with a line that only an inbox shows',
    `<html><body><div style="display:none">Four papers for your Tuesday</div><table>${few
      .map(
        (bird) =>
          `<tr><td><a href="https://ponds.org/1" style="font:bold 16px Georgia">${titleOf(bird)}</a><br><span>Anna Heron, Bo Otter</span><p>${abstractOf(bird)}</p></td></tr>`,
      )
      .join('\n')}</table></body></html>`,
  ],
])('%s', (_, text) => {
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title.toLowerCase(), abstract])).toEqual(
    few.map((bird) => [titleOf(bird).toLowerCase(), abstractOf(bird)]),
  );
});

test('lines that a program ended behind a width, not before it, are one text', () => {
  const papers = [
    [
      'How Herons Choose a Pond',
      'In winter most ponds freeze, and few are left. We ask how herons choose among them, and show that depth matters more than food.',
    ],
    [
      'Otters on Rafts of Weed',
      'Otters sleep on rafts of weed that drift with the tide. We followed forty of them by radio, and found that each keeps to one raft for as long as the weed lasts.',
    ],
    [
      'Reeds Before Wind and Ice',
      'Reeds bend before the wind and break before the ice. A model of their stems tells both apart, and predicts which beds are mown by storms.',
    ],
  ];
  const behind = (text = '') => text.replace(/(.{40}) /g, '$1\n');
  const digest = read(papers.map(([title, text]) => `${title}\n\n${behind(text)}\n\n`).join(''));
  expect(digest.problems).toEqual([]);
  expect(digest.papers.map(({ title, abstract }) => [title, abstract])).toEqual(papers);
});

test('a small last word of a wrapped title is the title’s', () => {
  const wrapped = (text: string) => text.replace(/(.{1,62})(?: |$)/g, '$1\n');
  const long = 'Winters that freeze the ponds and a novel bacterial';
  const text = [
    `${long}\norder\n\n${wrapped(abstractOf('Herons'))}`,
    ...few.slice(1).map((bird) => `${titleOf(bird)}\n\n${wrapped(abstractOf(bird))}`),
  ];
  expect(read(text.join('\n\n')).papers[0]?.title).toBe(`${long} order`);
});

test('the end of a wrapped text with a label is its own, though it names an address', () => {
  const text = few.map(
    (bird) =>
      `Title: ${titleOf(bird)}\nAbstract: ${abstractOf(bird)} All is\navailable at: https://ponds.org/${bird}`,
  );
  expect(read(text.join('\n\n')).papers.map(({ abstract }) => abstract)).toEqual(
    few.map((bird) => `${abstractOf(bird)} All is available at: https://ponds.org/${bird}`),
  );
});

test('a wrapped line that begins as a session or a time does is text', () => {
  const text = few.map(
    (bird) =>
      `${titleOf(bird)}\n\n${abstractOf(bird)} Of all measures of ponds and of their ice\nsession-level intents and labels of birds gave the least, and\n0.95 end to end the most of all.`,
  );
  const { papers, problems } = read(text.join('\n\n'));
  expect(problems).toEqual([]);
  expect(
    papers.map(({ abstract }) => abstract.endsWith('0.95 end to end the most of all.')),
  ).toEqual(few.map(() => true));
});

const labelled = (bird: string) =>
  `Title: ${titleOf(bird)}\nAuthors: Anna Heron\nAbstract: ${abstractOf(bird)}\n`;

test.each([
  ['rules of equal signs', '=== Papers ===', '=== Jobs ===\n\nNone today.'],
  ['blocks of reStructuredText', '  As follows::', '  As ever::'],
])('%s between papers with labels refuse none of them', (_, above, below) => {
  const [first = '', ...others] = few.map(labelled);
  const { papers, problems } = read([above, first, below, ...others].join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

test.each(['展开', 'Mehr anzeigen', 'Show more'])(
  '“%s” behind each text is a button in whatever language',
  (button) => {
    const text = few.map(
      (bird) => `${titleOf(bird)}\n\n${abstractOf(bird).slice(0, -1)}… ${button}`,
    );
    expect(read(text.join('\n\n')).papers.map(({ abstract }) => abstract)).toEqual(
      few.map((bird) => `${abstractOf(bird).slice(0, -1)}…`),
    );
  },
);

test('two long lines amid wrapped texts do not make the lines of the others a page’s own', () => {
  const places = ['in the North', 'in the South', 'by the Sea', 'on the Hill'];
  const all = places.flatMap((place) => birds.map((bird) => `${bird} ${place}`));
  const text = all.map((bird, at) => {
    const wrapped = abstractOf(bird).replace(/(.{50,60}) /g, '$1\n');
    return `${titleOf(bird)}\n\n${at === 5 || at === 20 ? abstractOf(bird) : wrapped}`;
  });
  const { papers, problems } = read(text.join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(all.map(titleOf));
});

test('what looks like a Roman number before all titles is kept where a small letter follows', () => {
  const titles = ['V. cholerae in Ponds of the North', 'X. laevis in Rain of the South'];
  const text = titles.map((title, at) => `${title}\n\n${abstractOf(few[at] ?? '')}`);
  expect(read(text.join('\n\n')).papers.map(({ title }) => title)).toEqual(titles);
});

describe('a title, authors and an abstract in one line, each with its label', () => {
  // Lines with as many commas would be a table.
  const own = (bird: string) =>
    `${abstractOf(bird)} It snowed${', and snowed'.repeat(birds.indexOf(bird))}.`;
  test.each<[string, (bird: string, at: number) => string]>([
    ['in Chinese', (bird) => `标题：${titleOf(bird)} 作者：Ana Reed, Bo Otter 摘要：${own(bird)}`],
    [
      'in bold',
      (bird) => `**标题**：${titleOf(bird)} **作者**：Ana Reed, Bo Otter **摘要**：${own(bird)}`,
    ],
    [
      'with semicolons',
      (bird) => `Title: ${titleOf(bird)}; Authors: Ana Reed, Bo Otter; Abstract: ${own(bird)}`,
    ],
    [
      'with bars',
      (bird) => `Title: ${titleOf(bird)} | Authors: Ana Reed, Bo Otter | Abstract: ${own(bird)}`,
    ],
    [
      'in Chinese, without spaces, and with a link',
      (bird, at) =>
        `标题：${titleOf(bird)}；作者：Ana Reed, Bo Otter。摘要：${own(bird)} 链接：https://arxiv.org/abs/2508.0000${at}`,
    ],
    [
      'with labels of its own',
      (bird, at) =>
        `Title: ${titleOf(bird)} | Marsh score: ${at} | Authors: Ana Reed, Bo Otter Rank: ${at} Abstract: ${own(bird)}`,
    ],
    [
      'with a link in Markdown',
      (bird, at) =>
        `**Title:** ${titleOf(bird)} **Authors:** Ana Reed, Bo Otter **Abstract:** ${own(bird)} **Link:** [arXiv](https://arxiv.org/abs/2508.0000${at})`,
    ],
    [
      'in a list',
      (bird, at) =>
        `${at + 1}. **Title:** ${titleOf(bird)} **Authors:** Ana Reed, Bo Otter **Abstract:** ${own(bird)}`,
    ],
  ])('%s', (_, line) => {
    const { papers, problems } = read(birds.map(line).join('\n\n'));
    expect(problems).toEqual([]);
    expect(
      papers.map(({ title, abstract, lines, facts: { authors } }) => ({
        title,
        abstract,
        lines,
        authors,
      })),
    ).toEqual(
      birds.map((bird, at) => ({
        title: titleOf(bird),
        abstract: own(bird),
        lines: [at * 2 + 1, at * 2 + 1],
        authors: ['Ana Reed', 'Bo Otter'],
      })),
    );
  });
});

test('a title with a word like a label stays whole in a line with labels', () => {
  const names = [
    'The Missing Link: Herons in Ice',
    'From Ponds to Code: A Survey',
    'Reed Codes',
    'Ice',
  ];
  const lines = names.map(
    (name, at) =>
      `Title: ${name} Link: https://arxiv.org/abs/2508.0000${at}${at ? '' : ' Code: https://github.com/ice/reeds'} Authors: Ana Reed Abstract: ${abstractOf(few[at] ?? '')}`,
  );
  const { papers } = read(lines.join('\n'));
  expect(papers.map(({ title }) => title)).toEqual(names);
});

test.each([
  ['title', 0],
  ['abstract', 2],
])('an address with a label that one paper alone has is no part of the %s above it', (_, place) => {
  const texts = few.map((bird, at) =>
    [`Title: ${titleOf(bird)}`, 'Authors: Ana Reed', `Abstract: ${abstractOf(bird)}`]
      .toSpliced(place + 1, 0, ...(at === 1 ? ['Demo: https://reeds.org/ice'] : []))
      .join('\n'),
  );
  const { papers } = read(texts.join('\n\n'));
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});
