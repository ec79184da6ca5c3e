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

describe('citations are no abstracts', () => {
  test('citations in the column of abstracts', () => {
    const rows = birds.map(
      (bird, at) =>
        `${titleOf(bird)}\tA. Reed, T. Marsh: ${titleOf(bird)}. Journal of Ponds and Lakes, Reed Town, 202${at}.`,
    );
    expect(read(['title\tabstract', ...rows].join('\n')).problems).toHaveLength(1);
  });
});
