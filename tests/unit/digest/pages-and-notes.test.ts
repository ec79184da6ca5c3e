/** Pages, notes and lists as their owners have them. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

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

test('a title may begin as a fact among headings does', () => {
  const titleOfOne = (at: number) => (at === 1 ? 'DATE: Reeds in Time' : titleOf(birds[at] ?? ''));
  const text = birds
    .map(
      (bird, at) =>
        `## ${titleOfOne(at)}\n\n### Authors\n\nAnna Heron\n\n### Abstract\n\n${abstractOf(bird)}\n`,
    )
    .join('\n');
  const { papers, problems } = read(text);
  expect([papers.map(({ title }) => title), problems]).toEqual([
    birds.map((_, at) => titleOfOne(at)),
    [],
  ]);
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
            `# [${titleOf(bird)} ](https://arxiv.org/abs/2508.0000${at})\n\n### Authors: Anna Heron and Tom ${bird} \n### Categories: cs.LG cs.C${'LVY'[at % 3]} \n${at % 2 ? `### Comments: ${at} pages \n` : ''}---\n${abstractOf(bird)}`,
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

  test.each([
    ['', '### Authors: '],
    ['', '### **Authors**: '],
    ['## ', '### **Authors**: '],
    ['**', '### Authors: '],
    ['1. ', '#### Authors: '],
  ])('authors in a heading below a title, %s over %s, are no title', (mark, label) => {
    const text = birds
      .map((bird) => {
        const title = `${mark}${titleOf(bird)}${mark === '**' ? mark : ''}`;
        return `${title}\n\n${label}Anna ${bird}, Tom Marsh\n\n${abstractOf(bird)}\n`;
      })
      .join('\n');
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers).toMatchObject(
      birds.map((bird) => ({
        title: titleOf(bird),
        abstract: abstractOf(bird),
        facts: { authors: [`Anna ${bird}`, 'Tom Marsh'] },
      })),
    );
  });

  test('titles over lines of authors that are bold with their label are the papers', () => {
    const text = birds
      .map(
        (bird) => `${titleOf(bird)}\n\n**Authors: Anna Reed, Tom Marsh**\n\n${abstractOf(bird)}\n`,
      )
      .join('\n');
    expect(read(text).papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      birds.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  });

  test('titles that are bold with a label of authors lack it', () => {
    const text = birds.map((bird) => `**Authors: ${titleOf(bird)}**\n\n${abstractOf(bird)}\n`);
    expect(read(text.join('\n')).papers.map(({ title }) => title)).toEqual(titles);
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

test('marks of arXiv’s lists before titles are taken off: new, replaced, cross', () => {
  const marks = ['new', 'replaced', 'cross'];
  const text = marks
    .map(
      (mark, at) =>
        `#### [${mark} 00${at + 1}] ${titleOf(birds[at] ?? '')}\n- **链接: [https://arxiv.org/abs/2508.0000${at}](https://arxiv.org/abs/2508.0000${at})**\n\n> **作者:** Anna Heron\n>\n> **摘要:** ${abstractOf(birds[at] ?? '')}\n`,
    )
    .join('\n');
  expect(read(text).papers.map(({ title }) => title)).toEqual(titles.slice(0, 3));
});

test.each([
  ['whole', titleOf],
  ['cut to a few words', (bird: string) => titleOf(bird).split(' ').slice(0, 5).join(' ')],
])('of Readwise, its headings %s: the highlight is the abstract', (_, headingOf) => {
  const text = birds
    .slice(0, 2)
    .map(
      (bird, at) =>
        `# ${headingOf(bird)}\n\n## Metadata\n- Author: [[Anna Heron, Bo Otter]]\n- Full Title: ${titleOf(bird)}\n- Category: #articles\n- URL: https://arxiv.org/abs/2508.0000${at}\n\n## Highlights\n- ${abstractOf(bird)} ([View Highlight](https://read.readwise.io/read/0${at}))\n`,
    )
    .join('\n');
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers).toMatchObject(
    birds.slice(0, 2).map((bird, at) => ({
      title: titleOf(bird),
      abstract: abstractOf(bird),
      facts: { arxivId: `2508.0000${at}`, authors: ['Anna Heron', 'Bo Otter'] },
    })),
  );
});

describe('a note on one paper', () => {
  const [title, abstract] = [titleOf('Herons'), abstractOf('Herons')];
  const remarks =
    '## Notes\n\nThey count by boat, which is slow and misses what stands behind the first rows of the reeds.\n';
  const link = '**Paper**: https://arxiv.org/abs/2508.00001';
  test.each([
    [
      'with front matter, and its abstract in a callout of Obsidian',
      `---\ntitle: "${title}"\ntags: [ponds]\n---\n\n# ${title}\n\n> [!info]- Metadata\n> **Authors**:: Anna Heron\n> ${link}\n\n> [!abstract]- Abstract\n> ${abstract}\n\n${remarks}`,
    ],
    [
      'with sections that look like papers',
      `---\ntitle: "${title}"\nsource:\n  authors:\n    - "Tom Marsh"\n  trust: high\n---\n\n# ${title}\n\n## Executive Summary\n\n**概要**: 冬には多くの池が凍り、鳥は残った池から選ぶ。\n\n## Paper\n\n- **arXiv ID**: [2508.00001](https://arxiv.org/abs/2508.00001)\n- **Authors**: Anna Heron\n\n### Abstract\n\n> ${abstract}\n\n${remarks}`,
    ],
    [
      'with its abstract folded away, and a summary in a callout',
      `# ${title}\n\n- **Authors**: Anna Heron\n- ${link}\n\n<details><summary><b>Abstract</b> (click to expand)</summary>\n<p>${abstract}</p>\n</details>\n\n> [!summary] Mine\n> Deep ponds are good for herons.\n\n${remarks}`,
    ],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers).toMatchObject([
      { title, abstract, facts: { arxivId: '2508.00001', authors: ['Anna Heron'] } },
    ]);
  });

  test('on what herons do daily, with its abstract in two languages below sections of remarks', () => {
    const daily = 'From the Pond to the Marsh: What Herons in the North Do in Their Daily Lives';
    const { papers, problems } = read(
      `---\nlayout: default\ntitle: ${daily}\n---\n\n# ${daily}\n\n<a href="https://arxiv.org/abs/2508.00001">arXiv</a>\n\n**作者**: Anna Heron\n\n## 核心要点\n\n1. 苍鹭在冬天选择池塘。\n\n## 摘要（中文）\n\n${'冬天大多数池塘结冰，我们研究苍鹭如何选择。'.repeat(5)}\n\n## 应用场景\n\n可用于池塘保护。\n\n## 摘要（原文）\n\n> ${abstract}\n`,
    );
    expect(problems).toEqual([]);
    expect(papers).toMatchObject([{ title: daily, abstract, facts: { arxivId: '2508.00001' } }]);
  });

  test('but a weekly list with its name in the front matter keeps its papers’ titles', () => {
    const text = `---\ntitle: Papers of week 34\n---\n\n# Papers of week 34\n\n## ${title}\n\n${link}\n\n**Abstract:** ${abstract}\n`;
    expect(read(text).papers.map((paper) => paper.title)).toEqual([title]);
  });
});

test('a paper as arXiv’s HTML shows it: title, authors and abstract, and nothing of its sections', () => {
  const author = (name: string) =>
    `<span class="ltx_creator ltx_role_author"><span class="ltx_personname">${name}\n</span><span class="ltx_author_notes">University of Ponds</span></span>`;
  const section = `<section class="ltx_section"><h2 class="ltx_title ltx_title_section">1 Introduction</h2><p class="ltx_p">${abstractOf('Otters')}</p></section>`;
  const text = `<!DOCTYPE html><html><head><base href="/html/2508.00001v2/"></head><body>\n<article class="ltx_document">\n<h1 class="ltx_title ltx_title_document">${titleOf('Herons')}\n</h1>\n<div class="ltx_authors">${author('Anna Heron')}<span class="ltx_author_before">&nbsp;&nbsp;</span>${author('Tom Marsh')}</div>\n<div class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6>\n<p class="ltx_p">${abstractOf('Herons')}<span class="ltx_note_outer">A footnote.</span></p></div>\n${section}\n${section}\n</article></body></html>`;
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers).toMatchObject([
    {
      title: titleOf('Herons'),
      abstract: abstractOf('Herons'),
      facts: { arxivId: '2508.00001', authors: ['Anna Heron', 'Tom Marsh'] },
    },
  ]);
});

test('a page’s table of papers without abstracts gives none', () => {
  const row = (cells: string[]) =>
    `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
  const rows = birds.map((bird, at) =>
    row([
      `${at}`,
      titleOf(bird),
      `<a href="https://doi.org/10.1234/${at}">doi</a>`,
      'Anna Heron, Tom Marsh',
      `${bird}, ponds, resilience of ponds, winter`,
      '2025',
    ]),
  );
  const head = row(['ID', '<b>Article Name</b>', 'DOI', 'Author Names', 'Keywords', 'Year']);
  const text = `<html><body><h1>Review</h1><p>Abstract: ${abstractOf('birds')}</p><table>${head}${rows.join('\n')}</table></body></html>`;
  expect(read(text).papers.filter(({ title }) => title !== 'Review')).toEqual([]);
});

test.each(['ICLR 2025 (poster)', 'ACL 2025 Findings', 'Pond Letters, May 2025'])(
  'authors and a venue behind a title are read where the venue is %s',
  (venue) => {
    const items = birds.map(
      (bird, at) =>
        `- **[${titleOf(bird)}](https://ponds.org/${at})** — Ola Heron, Piet Otter. *${venue}*.\n  ${abstractOf(bird)}`,
    );
    const papers = birds.map(() => ({ facts: { authors: ['Ola Heron', 'Piet Otter'], venue } }));
    expect(read(items.join('\n\n'))).toMatchObject({ papers });
  },
);

test('a preprint behind authors names no venue, and hides none of them', () => {
  const items = birds.map(
    (bird, at) =>
      `- **[${titleOf(bird)}](https://ponds.org/${at})** — K. Heron. *arXiv preprint, May 2025*.\n  ${abstractOf(bird)}`,
  );
  const { papers } = read(items.join('\n\n'));
  expect(papers.map(({ facts }) => [facts.authors, facts.venue])).toEqual(
    birds.map(() => [['K. Heron'], undefined]),
  );
});

test.each([
  [
    'in Chinese',
    (bird: string, at: number, text: string) =>
      `${'一二三四五'[at]}、${titleOf(bird)}\n作者：王晓明，李芳\n单位：某研究院\n${text && `摘要：${text}\n`}链接：https://arxiv.org/abs/2508.0000${at}\n`,
    '本周论文推荐\n整理：小雨    2025年8月20日\n\n大家好！这周一共五篇。',
    ['王晓明', '李芳'],
  ],
  [
    'in Spanish, wrapped and indented',
    (bird: string, at: number, text: string) =>
      `${at + 1}.- ${titleOf(bird).replace(' a ', '\n     a ')}\n     Autores: García, L. y Pérez, M.\n${text ? `     Resumen: ${text.replaceAll('. ', '.\n     ')}` : '     (sin resumen disponible)'}\n`,
    'SEMINARIO DE DATOS — LECTURAS\nAgosto de 2025\n\nHola a todas y todos.',
    undefined,
  ],
])('titles without a mark stand above the labels of authors: %s', (_, entry, top, authors) => {
  const five = birds.slice(0, 5);
  const texts = five.map((bird, at) => entry(bird, at, bird === 'Ducks' ? '' : abstractOf(bird)));
  const { papers, problems, notices } = read(`${top}\n\n${texts.join('\n')}\nHasta pronto.`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(
    five.filter((bird) => bird !== 'Ducks').map(titleOf),
  );
  expect(papers[0]?.abstract).toBe(abstractOf('Herons'));
  if (authors) expect(papers[0]?.facts.authors).toEqual(authors);
  expect(notices[0]?.value).toContain(titleOf('Ducks'));
});

test.each([
  ['all titles', (bird: string) => [`“${titleOf(bird)}”`, abstractOf(bird)]],
  ['all abstracts', (bird: string) => [titleOf(bird), `"${abstractOf(bird)}"`]],
])('quotation marks around %s are no part of them', (_, partsOf) => {
  const some = birds.slice(0, 5);
  const texts = some.map((bird, at) =>
    [...partsOf(bird), `https://arxiv.org/abs/2508.0000${at}`].join('\n\n'),
  );
  const { papers, problems } = read(texts.join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    some.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a venue or a word between a title in bold and its quoted text is no part of the text', () => {
  const words = [
    'PONDCONF',
    '注：Reed++出品',
    'PondConf 2018 Best Pape',
    'PondConf 2018 Workshop on Birds and their Marshes',
    '',
  ];
  // The last title has lost its emphasis.
  const papers = birds
    .slice(0, 5)
    .map(
      (bird, at) =>
        `${at < 4 ? `**《${titleOf(bird)}》**` : `# Wetlands\n\n《${titleOf(bird)}》`}\n\n${words[at]}\n\narXiv：https://arxiv.org/abs/2508.0000${at}\n\n> ${abstractOf(bird)}\n`,
    );
  const found = read(`# Ponds\n\n${papers.join('\n')}`);
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    birds.slice(0, 5).map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test.each(['**', '***'])('titles alone in %s below sections are no part of one paper', (sign) => {
  const parts = [0, 5].map((start, at) => {
    const papers = birds
      .slice(start, start + 5)
      .map(
        (bird) =>
          `${sign}${titleOf(bird)}${sign}\n\nA [paper](https://pond.org/${bird}). ${abstractOf(bird)}\n`,
      );
    return `# ${['Publications 📙', 'Tools ⚙️'][at]}\n\n${papers.join('\n')}`;
  });
  const { papers, problems } = read(`# Pond Letter: Herons, Otters, …\n\n${parts.join('\n')}`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('an address behind a bold label without a colon is no part of the text above', () => {
  const papers = birds.map(
    (bird, at) =>
      `### ${titleOf(bird)}\n\n**Abstract**\n${abstractOf(bird)}\n\n**Link** https://aclanthology.org/2022.acl-short.${at}/\n\n---\n`,
  );
  const found = read(`# Notes\n\n${papers.join('\n')}`);
  expect(found.papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
});

test('the underlined name of a list above titles with authors is no paper', () => {
  const list = birds.map(
    (bird, at) =>
      `${titleOf(bird)}\nAuthors: Ann Lee, Bo Chen\nLink: https://arxiv.org/abs/2508.0000${at}\n\n${abstractOf(bird)}`,
  );
  const { papers, problems } = read(`Reading list\n============\n\n${list.join('\n\n\n')}\n`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('notes with an author in each line are papers of their own', () => {
  const note = (bird: string, at: number) =>
    `---\ntitle: "${titleOf(bird)}"\nauthors:\n  - "[[Ann Lee]]"\n  - "[[Bo Chen]]"\n  - "[[Cy Reed]]"\n  - "[[Di Moss]]"\nurl: https://arxiv.org/abs/2508.0000${at}\ntags:\n  - paper\n---\n\n# ${titleOf(bird)}\n\n> [!abstract]\n> ${abstractOf(bird)}\n\n## Notes\n\n- \n`;
  const { papers } = read(birds.slice(0, 5).map(note).join('\n'));
  expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    birds.slice(0, 5).map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

describe('a list item that lacks a mark', () => {
  const link = (at: number) => `https://arxiv.org/abs/2508.0000${at}`;
  const six = birds.slice(0, 6);
  test.each<[string, (bird: string, at: number) => string, RegExp, string]>([
    [
      'a bracket of its address',
      (bird, at) => `- [${titleOf(bird)}](${link(at)})\n\n  ${abstractOf(bird)}`,
      /\)$/m,
      '',
    ],
    [
      'a bracket of its title',
      (bird, at) => `- [${titleOf(bird)}](${link(at)})\n  ${abstractOf(bird)}`,
      /\]\(/,
      '(',
    ],
    [
      'the end of its bold text',
      (bird) => `**${titleOf(bird)}**\n\n${abstractOf(bird)}`,
      /\*\*$/m,
      '',
    ],
  ])('%s is a paper all the same', (_, item, sign, without) => {
    const text = six.map((bird, at) =>
      at === 3 ? item(bird, at).replace(sign, without) : item(bird, at),
    );
    const { papers, problems } = read(text.join('\n\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      six.map((bird) => [titleOf(bird), abstractOf(bird)]),
    );
  });

  test('all of its title’s is told, and joins no other paper', () => {
    const text = six.map(
      (bird, at) =>
        `${at === 3 ? '' : '## '}${titleOf(bird)}\n\n**Authors:** A. Reed\n\n**Abstract:** ${abstractOf(bird)}`,
    );
    expect(read(text.join('\n\n')).problems).toMatchObject([{ line: 23 }]);
  });
});

test.each([
  ['- ', '  '],
  ['1. ', '   '],
])(
  'a text right below a bold title after “%s” is its abstract, also if it was wrapped',
  (mark, indent) => {
    const wrapped = (bird: string) => abstractOf(bird).replace(/(.{60,75}) /g, `$1\n${indent}`);
    const text = birds.map((bird) => `${mark}**${titleOf(bird)}**\n${indent}${wrapped(bird)}`);
    const { papers, problems } = read(text.join('\n\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
  },
);

describe('a heading over several papers is a section’s', () => {
  const id = (bird: string) => `https://arxiv.org/abs/2508.0000${birds.indexOf(bird)}`;
  const sections = (item: (bird: string) => string, counts = [2, 2]) =>
    counts
      .map(
        (count, at) =>
          `## Part ${at + 1}\n\n${birds
            .slice(at * 3, at * 3 + count)
            .map(item)
            .join('\n\n')}\n`,
      )
      .join('\n');
  const alone = (bird: string) => `${titleOf(bird)}\n\n${id(bird)}\n\n${abstractOf(bird)}`;
  const [first, second, , fourth] = titles;
  test.each([
    ['titles over addresses, two of them', sections(alone), [first, second, fourth, titles[4]]],
    ['below a single heading', sections(alone, [2]), [first, second]],
    ['two below one heading, one below another', sections(alone, [2, 1]), [first, second, fourth]],
    [
      'titles over ids',
      sections(
        (bird) => `${titleOf(bird)}\narXiv:2508.0000${birds.indexOf(bird)}\n\n${abstractOf(bird)}`,
        [2],
      ),
      [first, second],
    ],
    [
      'titles that hold their ids',
      sections(
        (bird) => `${titleOf(bird)} (arXiv:2508.0000${birds.indexOf(bird)})\n\n${abstractOf(bird)}`,
      ),
      [first, second, fourth, titles[4]],
    ],
    [
      'and a title of the same level over a word, an id and a text is one',
      `## Two that belong together\n\n${['Herons', 'Otters'].map(alone).join('\n\n')}\n\n## ${titleOf('Wrens')}\n\nPresented by Anna in the marsh room\n\n${id('Wrens')}\n\n${abstractOf('Wrens')}\n`,
      titles.slice(0, 3),
    ],
    [
      'links behind a subject',
      sections((bird) => `* [cs.AI] [**${titleOf(bird)}**](${id(bird)})\n  * ${abstractOf(bird)}`),
      [first, second, fourth, titles[4]],
    ],
  ])('%s', (_, text, expected) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(expected);
  });

  test.each([1, 2])('a title over its own text and an earlier paper is no section: %i', (count) => {
    const noted = (bird: string) =>
      `## ${titleOf(bird)}\n\nAnna Reed, Tom Marsh\n\n${id(bird)}\n\n${abstractOf(bird)}\n\nIn relation to earlier work\n\nhttps://arxiv.org/abs/2401.0000${birds.indexOf(bird)}\n\nThe earlier work counted nests. We show there that nests are many where the water is shallow, and propose a count of all of them in a later year, with more people and boats.\n`;
    const { papers } = read(birds.slice(0, count).map(noted).join('\n'));
    expect(papers.map(({ title }) => title)).toEqual(
      expect.arrayContaining(titles.slice(0, count)),
    );
  });

  test.each([
    ['beside it', (own: string, other: string) => `[arXiv](${own}) [Dataset](${other})`],
    ['in an item', (own: string, other: string) => `- [Paper](${own})\n- [Earlier](${other})`],
    ['below it', (own: string, other: string) => `${own}\n\n${other}`],
  ])('an id and another %s are of one paper', (_, links) => {
    const text = birds
      .map(
        (bird, at) =>
          `## ${titleOf(bird)}\n\n${links(id(bird), `https://arxiv.org/abs/2401.0000${at}`)}\n\n${abstractOf(bird)}\n`,
      )
      .join('\n');
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(titles);
  });

  test.each(['arXiv', '**arXiv**'])('the first id behind `%s:` is the paper’s own', (label) => {
    const text = birds
      .map(
        (bird, at) =>
          `## ${titleOf(bird)}\n\n${label}: 2508.0000${at} (extends arXiv:2401.0000${at})\n\n**Abstract:** ${abstractOf(bird)}\n`,
      )
      .join('\n');
    expect(read(text).papers.map(({ facts }) => facts.arxivId)).toEqual(
      birds.map((_, at) => `2508.0000${at}`),
    );
  });

  test('citations with a remark each are refused', () => {
    const { problems } = read(
      sections(
        (bird) =>
          `Anna Reed, Tom Marsh:  \n${titleOf(bird)}. POND 2017: 44-48  \n${id(bird)}\n> This paper fits ponds to ${bird}, and gives each a depth.`,
      ),
    );
    expect(problems[0]?.remedy).toContain('Below this heading stand 2 arXiv ids');
  });
});

test('a quotation mark behind a backslash is no accent', () => {
  const quoted = (bird: string) =>
    abstractOf(bird).replace('choose', 'are said to \\"take heart\\" and choose');
  const found = read(
    birds.map((bird) => `## ${titleOf(bird)}\n\n### Ann Lee\n\n${quoted(bird)}\n`).join('\n'),
  );
  expect(found.papers[0]?.abstract).toContain('are said to "take heart" and choose');
});

test('papers that several sections list, with ids in chips, are read once', () => {
  const papers = birds.map(
    (bird, at) =>
      `<article markdown="1">\n\n#### [${titleOf(bird)}](ponds/${at}.md)\n\n<div class="meta"><span class="id">arXiv 2508.0000${at}</span><span class="chip">湿地</span></div>\n\n<div class="summary" markdown="1">\n\n本文研究${bird}在冬季如何选择池塘，并说明水深比食物更重要，为湿地保护提供依据，也比较了不同年份的观测结果。\n\n</div>\n\n</article>\n`,
  );
  const found = read(
    `# 每日论文\n\n## 湿地 · 9 篇\n\n${papers.slice(0, 5).join('\n')}\n## 河流 · 6 篇\n\n${papers.slice(3).join('\n')}\n## 海岸 · 7 篇\n\n${papers.slice(2).join('\n')}`,
  );
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, facts }) => [title, facts.arxivId])).toEqual(
    birds.map((bird, at) => [titleOf(bird), `2508.0000${at}`]),
  );
});

test('questions in bold within papers are no titles', () => {
  const some = birds.slice(0, 4);
  const papers = some.map((bird) => {
    const asked = ['Which ponds do', 'What do', 'Where do'].map(
      (words) => `**${words} ${bird} choose there?**\n\n${abstractOf(bird)}\n`,
    );
    return `## ${titleOf(bird)}\n\n${asked.join('\n')}`;
  });
  expect(read(papers.join('\n')).papers.map(({ title }) => title)).toEqual(some.map(titleOf));
});

test('an address behind the label of an abstract is none of its text', () => {
  const papers = birds.map(
    (bird, at) =>
      `### ${titleOf(bird)}\n\n**Abstract** https://pond.org/${at}\n${abstractOf(bird)}\n`,
  );
  const found = read(papers.join('\n'));
  expect(found.papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
});

test.each(['[PDF]', '[Links]', '[Read the paper]', '[Read the whole paper here]'])(
  '%s in a heading below each title names no paper',
  (button) => {
    const papers = birds.map(
      (bird, at) =>
        `## ${titleOf(bird)}\n\n### ${button}(https://arxiv.org/pdf/2508.0000${at})\n\n${abstractOf(bird)}\n`,
    );
    expect(read(papers.join('\n')).papers.map(({ title }) => title)).toEqual(titles);
  },
);

test('names as headings keep their questions in bold', () => {
  const papers = birds.map((bird) => {
    const asked = ['Which ponds', 'What food', 'Which reeds', 'What depth', 'Which winter'].map(
      (words) => `**${words} do ${bird} choose there?**\n\n${abstractOf(bird)}\n`,
    );
    return `## ${bird}\n\n${asked.join('\n')}`;
  });
  for (const { title } of read(papers.join('\n')).papers) expect(title).not.toMatch(/\?$/);
});

test('people and places in bold below short headings are no titles', () => {
  const papers = birds.map(
    (bird) =>
      `### ${bird}\n\n**Ann Lee, Bo Chen**\n\n**Journal of ${bird} and Ponds**\n\n**University of ${bird} and Reeds**\n\n**Department of ${bird} and Ice**\n\n**Faculty of ${bird} and Mud**\n\n${abstractOf(bird)}\n`,
  );
  for (const { title } of read(papers.join('\n')).papers)
    expect(title).not.toMatch(/^(?:University|Journal|Department|Faculty)/);
});

test('the one abstract of a report is of the heading above it, and not of the report’s', () => {
  const remarks = birds
    .slice(1)
    .map(
      (bird) =>
        `### Where ${bird} in the reeds go at night\n**My comments**: They are worth a look.\n`,
    )
    .join('\n');
  const text = `# Notes of Anna from PONDS 2025\n\n## From another place\n\n### ${titleOf('Herons')}\n**URL**: https://arxiv.org/abs/2508.00001\n\n**Abstract**: ${abstractOf('Herons')}\n\n## Papers of the place\n\n${remarks}`;
  expect(read(text).papers.map(({ title }) => title)).toEqual([titleOf('Herons')]);
});
