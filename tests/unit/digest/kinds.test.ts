/** Kinds of files that owners have, and what is read of them: layouts of lists, pages and notes. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

const few = birds.slice(0, 4);
const idOf = (at: number) => `2508.0000${at + 1}`;

test('what R writes for a title that is not there is no title', () => {
  const rows = birds.map((bird) => csv([titleOf(bird), abstractOf(bird)]));
  const text = ['title,abstract', ...rows, csv(['NA', abstractOf('kites')])].join('\n');
  const { papers, notices } = read(text);
  expect(papers.map(({ title }) => title)).toEqual(titles);
  expect(notices[0]?.remedy).toContain('have no abstract or no title');
});

test('a list of a bot leaves out what has no abstract, and tells it, if these are few', () => {
  const item = (title: string, abstract: string) =>
    `- **${title}**\n  - Authors: Anna Reed, Tom Marsh\n  - Published: 2025-08-19\n${abstract && `  - Abstract: ${abstract}\n`}`;
  const whole = birds.map((bird) => item(titleOf(bird), abstractOf(bird)));
  const text = `# Ponds\n\n${[...whole, item('How Kites Choose a Pond', '')].join('\n')}`;
  const { papers, problems, notices } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
  expect(notices[0]?.remedy).toContain('1 of 10 entries');
});

describe('abstracts that were cut off are told', () => {
  const cutTo = (words: number) => (bird: string) =>
    abstractOf(bird).split(' ').slice(0, words).join(' ');
  test.each([
    ['at one number of words', birds.map((bird, at) => cutTo(at % 2 ? 20 : 21)(bird)), 9],
    ['in brackets', [`${abstractOf('Herons')} We ringed many (of these 37 of 50 (74.0`], 1],
  ])('%s', (_, abstracts, cut) => {
    const text = JSON.stringify(
      abstracts.map((abstract, at) => ({ title: titles[at], abstract, arxiv_id: idOf(at) })),
    );
    const { notices } = read(text);
    expect(notices[0]?.remedy).toContain(`${cut} of ${abstracts.length} abstracts are cut off`);
  });
});

test('a link whose address has spaces is a link', () => {
  const card = (bird: string, at: number) =>
    `<p>Title: ${titleOf(bird)}</p><p>Authors:</p><p>Anna Reed; Tom Marsh</p><p><b>Abstract:</b></p><p>${abstractOf(bird)}</p><p><a href="/papers/${at}/On ponds (final).pdf">Download PDF</a></p><p>Close</p>`;
  const text = `<html><body><h2>Papers</h2>${few.map(card).join('\n')}</body></html>`;
  expect(read(text).papers.map(({ abstract }) => abstract)).toEqual(few.map(abstractOf));
});

test('a line of a page below its heading is no paper', () => {
  const page = (lines: string) => `<!DOCTYPE html><html><body>${lines}</body></html>`;
  for (const lines of [
    '<h1>Contact</h1><p>If you have any questions, <a href="mailto:a@ponds.example">send us an email</a>.</p>',
    '<h1>Call for Abstracts</h1><p>We will soon be accepting abstracts for the meeting.</p><h2>What an abstract needs</h2><p>Please submit your abstract through our pond.</p>',
  ])
    expect(read(page(lines)).papers).toEqual([]);
});

test('a note on a paper needs no label above its abstract, and may have its links below a rule', () => {
  const note = `# ${titleOf('Herons')}\n\n**Authors:** Anna Reed, Tom Marsh\n\n${abstractOf('Herons')}\n\n---\n\n**Published:** 2025-08-19 | **Updated:** 2025-08-20\n\n**Topics:** Ponds, Ice & Reeds\n\n[arXiv page](http://arxiv.org/abs/${idOf(0)}) | [PDF](http://arxiv.org/pdf/${idOf(0)})\n`;
  const { papers, problems } = read(note);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts.arxivId])).toEqual([
    [titleOf('Herons'), abstractOf('Herons'), idOf(0)],
  ]);
});

test('a society beside the authors of a RIS record is no author', () => {
  const record = `TY  - CPAPER\nAU  - Reed, A\nAU  - Marsh, T\nA1  - IEEE\nTI  - ${titleOf('Herons')}\nAB  - ${abstractOf('Herons')}\nER  - \n`;
  expect(read(record).papers[0]?.facts.authors).toEqual(['A Reed', 'T Marsh']);
});

test('records with tags and marks are no outline', () => {
  const records = few
    .map(
      (bird) =>
        `Record-No: 8\nTI ${titleOf(bird)}\nAB ${abstractOf(bird)}\n** PONDS; ICE\n** REEDS\n`,
    )
    .join('---\n\n');
  expect(read(`---\n\n${records}`)).toMatchObject({
    papers: few.map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird) })),
    problems: [],
  });
});

test('a button behind the authors is no name', () => {
  const text = few
    .map(
      (bird, at) =>
        `<details>\n<summary><strong>${titleOf(bird)}</strong> - Anna Reed, Tom Marsh - [[pdf]](https://arxiv.org/pdf/${idOf(at)})</summary>\n\n**Abstract:** ${abstractOf(bird)}\n\n**arXiv ID:** ${idOf(at)}\n</details>\n`,
    )
    .join('\n');
  expect(read(text).papers.map(({ facts }) => facts.authors)).toEqual(
    few.map(() => ['Anna Reed', 'Tom Marsh']),
  );
});

test('headings that stand below each paper hide no title', () => {
  const paper = (bird: string, at: number) =>
    `### ${at + 1}. ${titleOf(bird)}\n\n- **ArXiv ID**: [${idOf(at)}v1](https://arxiv.org/abs/${idOf(at)}v1)\n- **作者**: Anna Reed, Tom Marsh\n\n#### 英文摘要\n\n${abstractOf(bird)}\n\n#### 深度分析\n\n### 核心创新\n池塘在冬天会结冰，只有少数留下。\n\n### 当前局限\n这里没有考虑夏天的池塘。\n\n### 后续改进方向\n以后会研究夏天。\n\n---\n`;
  const text = `# Ponds, 2025-08-20\n\n## 综合分析\n\n### 今日执行摘要\n今日四篇论文中，池塘呈现三大热点，其中冬天的池塘最受关注，而夏天的池塘还没有人研究过。\n\n## 论文详情\n\n${few.map(paper).join('\n')}`;
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a number of authors is no name', () => {
  const text = few
    .map(
      (bird, at) =>
        `### ${titleOf(bird)}\n\n- **arXiv**: ${idOf(at)}\n- **作者**: ${at + 3}位作者 (Reed提交)\n- **Abstract**: ${abstractOf(bird)}\n`,
    )
    .join('\n');
  expect(read(text).papers.map(({ facts }) => facts.authors)).toEqual(few.map(() => undefined));
});

describe('labels in other languages are read', () => {
  test('a number in Arabic digits stands before a label', () => {
    const papers = few.map(
      (bird, at) => `${'١٢٣٤'[at]}. العنوان: ${titleOf(bird)}\nالملخص: ${abstractOf(bird)}\n`,
    );
    expect(read(papers.join('\n')).papers.map(({ title }) => title)).toEqual(few.map(titleOf));
  });

  test('a column of a table', () => {
    const rows = few.map((bird) => csv([titleOf(bird), abstractOf(bird).slice(0, 100)], '\t'));
    const found = read(['タイトル\tアブストラクト', ...rows].join('\n'));
    expect(found.problems).toEqual([]);
    expect(found.papers.map(({ title }) => title)).toEqual(few.map(titleOf));
  });
});

test('an abstract that a cell of a table folds away ends with its fold, and a paper without one is told', () => {
  const row = (title: string, abstract: string) =>
    `<tr><td>12</td><td><strong>${title}</strong><br>Anna Reed, Tom Marsh${abstract && `<details><summary>Abstract</summary><p>${abstract}</p></details>`}</td><td>A4</td></tr>`;
  const rows = [
    ...few.map((bird) => row(titleOf(bird), abstractOf(bird))),
    row(titleOf('Rails'), ''),
  ];
  const { papers, problems, notices } = read(
    `<html><body><h2>Accepted</h2><table>\n<tr><th>#</th><th>Paper</th><th>Room</th></tr>\n${rows.join('\n')}\n</table></body></html>`,
  );
  expect(problems).toEqual([]);
  expect(papers.map((paper) => [paper.title, paper.abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
  expect(notices.map(({ value }) => value)).toEqual([titleOf('Rails')]);
});

test('an address behind an arrow is no part of a wrapped abstract', () => {
  const items = few.map(
    (bird, at) =>
      `* ${titleOf(bird)}\n  ${abstractOf(bird).replace(/(.{50,65}) /g, '$1\n  ')}\n  -> https://arxiv.org/abs/${idOf(at)}`,
  );
  const { papers, problems } = read(items.join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract, facts }) => [abstract, facts.arxivId])).toEqual(
    few.map((bird, at) => [abstractOf(bird), idOf(at)]),
  );
});

test('what a reader wrote in a list below an abstract is no part of it', () => {
  const notes = few.map(
    (bird, at) =>
      `## ${titleOf(bird)}\nauthors:: Anna Reed, Tom Marsh\nlink:: https://arxiv.org/abs/${idOf(at)}\nabstract:: ${abstractOf(bird)}\n- ${at % 2 ? '⭐⭐⭐' : '==key claim to check== #todo'}\n`,
  );
  const { papers, problems } = read(notes.join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(few.map(abstractOf));
});

test('papers below one heading, whose titles have no mark, are all read', () => {
  const items = few.map(
    (bird, at) =>
      `<li><div>${titleOf(bird)}</div><div>Anna Reed, Bo Marsh</div><div><a href="https://arxiv.org/abs/2508.0000${at}">arXiv:2508.0000${at}</a></div><details><summary>Abstract</summary><p>${abstractOf(bird)}</p></details></li>`,
  );
  const page = `<!DOCTYPE html><html><body><main><h1>Preprints of the marsh, June</h1><ul>${items.join('\n')}</ul></main></body></html>`;
  expect(read(page).papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

test('votes before all titles are no part of them', () => {
  const lines = few.map((bird, at) => `${23 - at * 4}\t${titleOf(bird)}\n\t${abstractOf(bird)}\n`);
  expect(read(lines.join('\n')).papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

const boxes = ['[ ]', '[x]'];
test.each<[name: string, item: (bird: string, at: number) => string]>([
  [
    'titles in bold',
    (bird) => `**${titleOf(bird)}** — Anna Reed, Tom Marsh (https://arxiv.org/abs/2508.00001)`,
  ],
  ['plain titles', titleOf],
])('a list of tasks with quotations below, %s: neither box nor sign stays', (_, item) => {
  const text = few
    .map(
      (bird, at) =>
        `${at + 1}. ${boxes[at % 2]} ${item(bird, at).replace('00001', `0000${at}`)}\n    > ${abstractOf(bird)}\n`,
    )
    .join('\n');
  const { papers, problems } = read(`## Reading list (Tuesday)\n\n${text}`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('an address behind a long dash below a text is the paper’s', () => {
  const text = few.map(
    (bird, at) =>
      `(${at + 1}) ${titleOf(bird)}\n    ${abstractOf(bird)}\n    — https://arxiv.org/abs/2508.0000${at}\n`,
  );
  expect(read(text.join('\n')).papers.map(({ facts }) => facts.arxivId)).toEqual(
    few.map((_, at) => `2508.0000${at}`),
  );
});

test('the line above an answered mail is no part of the first title', () => {
  const quoted = few.map(
    (bird) => `> ${titleOf(bird)}\n> Anna Reed, Tom Marsh\n> ${abstractOf(bird)}`,
  );
  const { papers } = read(
    `Hi all,\n\nthese look good.\n\nOn Mon, 18 Aug 2025, Tom wrote:\n${quoted.join('\n>\n')}\n\nBest,\nAnna\n`,
  );
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a list of links with authors and abstracts as items below is read', () => {
  const text = few.map(
    (bird, at) =>
      `- [${titleOf(bird)}](https://arxiv.org/abs/2508.0000${at})\n  - Anna Reed, Tom Marsh\n  - ${abstractOf(bird)}\n`,
  );
  const { papers, problems } = read(`# To read\n\n${text.join('\n')}`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('stars before titles, and short remarks below abstracts, are no part of either', () => {
  const starred = few.map(
    (bird) => `★★★☆☆ ${titleOf(bird)}\n${abstractOf(bird)}\nTags: #birds #winter`,
  );
  const remarked = few.map(
    (bird, at) =>
      `### ${titleOf(bird)}\n*Anna Reed, Tom Marsh* — [arXiv](https://arxiv.org/abs/2508.0000${at})\n\n${abstractOf(bird)}\n\n**Why it matters:** deep ponds are rare.`,
  );
  for (const digest of [starred, remarked]) {
    const { papers, problems } = read(digest.join('\n\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      few.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  }
});
