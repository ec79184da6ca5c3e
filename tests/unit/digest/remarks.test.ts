/** What bots and converters write where abstracts are expected. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

test('a row of a table whose title was wrapped keeps the whole title', () => {
  const rows = birds.map(
    (bird) => `| 2025 | ${titleOf(bird).replace(' a ', ' a\n')} | ${abstractOf(bird)} |`,
  );
  const { papers, problems } = read(
    ['| Year | Title | Abstract |', '|---|---|---|', ...rows].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('a note on one paper with its abstract in two languages is that paper, not its sections', () => {
  const title = titleOf('Herons');
  const text = `---
layout: default
title: "${title}"
---

# ${title}

<div><a href="https://arxiv.org/abs/2508.00001" class="button">arXiv</a></div>

**作者**: Anna Reed, Tom Marsh

## 💡 一句话要点

**本文研究苍鹭**

## 📋 核心要点

1. 苍鹭在冬天选择池塘，而大多数池塘会结冰。

## 📝 摘要（中文）

冬天大多数池塘会结冰，只剩下少数。${'我们研究苍鹭如何在其中选择，并表明深度比食物更重要。'.repeat(4)}

## 🎯 应用场景

该研究的潜在应用领域包括湿地保护。

## 📄 摘要（原文）

> ${abstractOf('Herons')}
`;
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map((paper) => [paper.title, paper.abstract])).toEqual([
    [title, abstractOf('Herons')],
  ]);
});

describe('what stands alike below most titles is no abstract', () => {
  const digest = (below: (bird: string, at: number) => string) =>
    birds
      .map(
        (bird, at) =>
          `## ${titleOf(bird)}\n\n[arXiv](https://arxiv.org/abs/2508.0000${at})\n\n${below(bird, at)}\n`,
      )
      .join('\n');
  const remarks: Record<string, (bird: string, at: number) => string> = {
    'a bot’s reasons': (bird, at) =>
      `This paper was picked because it matches ${at + 2} of your keywords, among them ${bird.toLowerCase()}, and was posted in a category that you follow; see your settings to change this.`,
    'a lead in bold': (bird, at) =>
      `**Why surfaced today.** Followed-researcher track, ${bird} at place ${at}. The paper sits at the centre of the reader’s focus.\n\n**Problem.** Ponds freeze.\n\n**Approach.** Rings on legs.`,
  };
  test.each(Object.entries(remarks))('%s', (_, below) => {
    const { papers, problems } = read(digest(below));
    expect(problems.length > 0 || papers.length === 0).toBe(true);
    expect(problems).not.toEqual([]);
  });

  test('citations in the column of abstracts', () => {
    const rows = birds.map(
      (bird, at) =>
        `${titleOf(bird)}\tA. Reed, T. Marsh: ${titleOf(bird)}. Journal of Ponds and Lakes, Reed Town, 202${at}.`,
    );
    expect(read(['title\tabstract', ...rows].join('\n')).problems).toHaveLength(1);
  });

  test('a button before a summary is taken off, and the summary is told as one', () => {
    const { papers, notices } = read(
      digest((bird) => `🤖 AI Summary (Click to expand) ${abstractOf(bird)}`),
    );
    expect(papers.map(({ abstract }) => abstract)).toEqual(
      birds.map((bird) => `TLDR: ${abstractOf(bird)}`),
    );
    expect(notices).toHaveLength(1);
  });
});

describe('a quotation with a label below a text is someone’s remark', () => {
  const paper = (bird: string, text: string, label: string) =>
    `### ${titleOf(bird)}\n**Marsh Letters** 2025 | Anna Reed, Tom Marsh, ... (5 authors)\n[Link](https://www.semanticscholar.org/paper/8cf73a9ce7925c62f035784b16399e67a2129${birds.indexOf(bird)}00)\n\n${text}\n\n> **${label}:** Ice and depth. Management of ponds, and how herons use these in the winter.\n\n---\n`;
  const six = birds.slice(0, 6);

  test('below `Summary:`, however long the label is', () => {
    const text = six
      .map((bird) =>
        paper(bird, `**Summary:** ${abstractOf(bird)}`, 'What you can learn → Ice_Depth, Net_A'),
      )
      .join('\n');
    expect(read(text).papers.map(({ abstract }) => abstract)).toEqual(six.map(abstractOf));
  });

  test('and where it stands below a title alone, no abstract', () => {
    const text = six
      .map((bird, at) => paper(bird, at % 3 === 1 ? '' : abstractOf(bird), 'Your angle'))
      .join('\n');
    const { papers, notices } = read(text);
    expect(papers.map(({ abstract }) => abstract)).toEqual(
      six.filter((_, at) => at % 3 !== 1).map(abstractOf),
    );
    expect(notices[0]?.remedy).toContain('2 of 6 entries have no abstract');
  });
});

test('a place in bold right below a heading is no title', () => {
  const paper = (bird: string, at: number) =>
    `### ${titleOf(bird)}\n**arXiv 2508.1174${at}v1** | 2025-08-13 | Anna Reed, Tom Marsh, ... (5 authors)\n[Link](https://arxiv.org/abs/2508.1174${at}v1)\n\n${abstractOf(bird)}\n\n> **Your angle:** Relevant to **Ice_Depth**. Management of ponds.\n\n---\n`;
  const { papers, problems } = read(`## Preprints\n\n${birds.map(paper).join('\n')}`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    birds.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a title in bold or a link right below a longer heading is no place', () => {
  const three = birds.slice(0, 3);
  const address = (at: number) => `https://arxiv.org/abs/2508.0000${at}`;
  const inBold = (bird: string) =>
    `## Computer Vision and Pattern Recognition (cs.CV)\n**${bird} Wait in Winter**\n**Authors:** Anna Reed, Tom Marsh\n**Abstract:** ${abstractOf(bird)}\n`;
  expect(read(three.map(inBold).join('\n')).papers.map(({ title }) => title)).toEqual(
    three.map((bird) => `${bird} Wait in Winter`),
  );
  const linked = (bird: string, at: number) =>
    `### Recommended by the reading group no. ${at}\n[${titleOf(bird)}](${address(at)})\n\n${abstractOf(bird)}\n`;
  expect(read(three.map(linked).join('\n')).papers.map(({ title }) => title)).toEqual(
    three.map(titleOf),
  );
});

test.each([
  ['Marsh Letters 2025 | Anna Reed, Tom Marsh', ['Anna Reed', 'Tom Marsh']],
  ['arXiv | 2025-08-13 | Anna Reed, Tom Marsh', ['Anna Reed', 'Tom Marsh']],
  ['NeurIPS 2025 | Anna Reed | Tom Marsh', ['Anna Reed', 'Tom Marsh']],
  ['Anna Reed and Tom Marsh | Pond Letters 2025', ['Anna Reed', 'Tom Marsh']],
  ['Anna Reed, Tom Marsh | NeurIPS | 2025', ['Anna Reed', 'Tom Marsh']],
  ['Anna Reed | Tom Marsh | Bo Heron (2025)', ['Anna Reed', 'Tom Marsh', 'Bo Heron']],
])('a place beside authors costs none of them: %s', (line, authors) => {
  const text = birds
    .slice(0, 3)
    .map((bird) => `### ${titleOf(bird)}\n${line}\n\n**Abstract:** ${abstractOf(bird)}\n`)
    .join('\n');
  expect(read(text).papers.map(({ facts }) => facts.authors)).toEqual([authors, authors, authors]);
});

test.each(['Abstract (EN)', 'Abstract (arXiv)'])(
  'a title that lost its mark above a second `%s` is told',
  (label) => {
    const text = birds
      .slice(0, 5)
      .map(
        (bird, at) =>
          `${at === 2 ? '' : '# '}${titleOf(bird)}\n\n**Authors (all)**: Anna Reed, Tom Marsh\n\n**${label}**: ${abstractOf(bird)}\n\n---\n`,
      )
      .join('');
    expect(read(text).problems[0]?.remedy).toContain('second abstract below one title');
  },
);

test('a translation that a program left in English is no second abstract', () => {
  const card = (bird: string, second: string) =>
    `# ${titleOf(bird)}\n\n**Authors**: Anna Reed, Tom Marsh\n\n**Abstract**: ${abstractOf(bird)}\n\n**Abstract (ZH)**: ${second}\n\n---\n`;
  const ofHerons = `Recent work counted herons. ${abstractOf('Herons')}`;
  const text = birds
    .slice(0, 4)
    .map((bird, at) => card(bird, at === 0 ? ofHerons : '冬天大多数池塘结冰，剩下的很少。'))
    .join('');
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(birds.slice(0, 4).map(abstractOf));
});

test('a title in which a link opens that ends in another line is refused', () => {
  const line = (bird: string) =>
    `${titleOf(bird)} | [link](https://ponds.example/1), [pdf](https://ponds.example/2), [abstract](Abstract\n${abstractOf(bird)} ${abstractOf(bird)}), [group](Ponds: Ice)\n\n`;
  const { problems } = read(birds.slice(0, 3).map(line).join(''));
  expect(problems[0]?.remedy).toContain('A link opens in this title');
});

test.each([
  ['an address', '\nOur code is available at:\nhttps://example.org/reeds'],
  ['a place', ' It is on the\nfollowing site:\nhttps://example.org/reeds'],
  ['a word with a colon', ' We release the\ncode: https://example.org/reeds and the\ndata.'],
])('a wrapped abstract goes on after an open line: %s', (_, end) => {
  const text = birds
    .map(
      (bird) =>
        `### [${titleOf(bird)}](https://arxiv.org/abs/2508.00001)\n\nAbstract: ${abstractOf(bird)}${end}\n`,
    )
    .join('\n')
    .replace(/00001/g, () => `${10000 + count++}`);
  const { papers } = read(text);
  expect(papers.map(({ abstract }) => abstract.split('. ').at(-1))).toEqual(
    birds.map(() => end.replace(/\n/g, ' ').trim()),
  );
});
let count = 0;

test('a button and a rule below a labelled text are none of it, a bracket that closes is', () => {
  const text = birds
    .slice(0, 2)
    .map(
      (bird) =>
        `## ${titleOf(bird)}\n\n**Authors:** Anna Reed, Tom Marsh\n\n**Abstract:** ${abstractOf(bird)} (We thank the wardens.\n)\n\nView PDF\n|\n`,
    )
    .join('\n');
  expect(read(text).papers.map(({ abstract }) => abstract)).toEqual(
    birds.slice(0, 2).map((bird) => `${abstractOf(bird)} (We thank the wardens. )`),
  );
});

test.each([
  ['a button', 'Read more\n\nIn a second part we show that otters follow them.'],
  ['a part', 'Part 1: a data set of reeds.\nPart 2: a model of ponds.'],
  ['a year', 'As do Otter et al.\n2025.'],
  ['a word of a wrapped line', 'They are\n1. deep.\n2. wide.\nModels\nand ponds are open.'],
  ['a page that was printed', '20/08/2025, 10:12 Papers on reeds\nBoth of them are open.'],
])('prose below %s stays in a labelled text', (_, end) => {
  const text = birds
    .slice(0, 2)
    .map((bird) => `## ${titleOf(bird)}\n\n**Abstract:** ${abstractOf(bird)}\n\n${end}\n`)
    .join('\n');
  expect(read(text).papers.map(({ abstract }) => abstract)).toEqual(
    birds.slice(0, 2).map((bird) => `${abstractOf(bird)} ${end.replace(/\n+/g, ' ')}`),
  );
});
