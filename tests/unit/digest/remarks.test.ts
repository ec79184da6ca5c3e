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
