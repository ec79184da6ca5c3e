/** Kinds of files that owners have: what is read of them, and what refusals say. */
import { describe, expect, test } from 'vitest';
import { decodeDigest } from '../../../src/digest/decode.ts';
import { columnsOf } from '../../../src/digest/formats/table.ts';
import { abstractOf, birds, csv, read, titleOf, titles } from './birds.ts';

const few = birds.slice(0, 4);
const idOf = (at: number) => `2508.0000${at + 1}`;

describe('an arXiv id behind a title is the paper’s, and no part of its title', () => {
  const behind = (at: number) => `(arXiv:${idOf(at)}v2 [q-bio.PE])`;
  const layouts: [string, string][] = [
    ['text', few.map((b, at) => `${titleOf(b)} ${behind(at)}\n\n${abstractOf(b)}`).join('\n\n')],
    [
      'JSON',
      JSON.stringify(
        few.map((b, at) => ({ title: `${titleOf(b)} ${behind(at)}`, abstract: abstractOf(b) })),
      ),
    ],
    [
      'a table',
      [
        'title,abstract',
        ...few.map((b, at) => csv([`${titleOf(b)} ${behind(at)}`, abstractOf(b)])),
      ].join('\n'),
    ],
    [
      'labels',
      few
        .map((b, at) => `Title: ${titleOf(b)} ${behind(at)}\nAbstract: ${abstractOf(b)}\n`)
        .join('\n'),
    ],
  ];
  test.each(layouts)('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, facts }) => [title, facts.arxivId])).toEqual(
      few.map((bird, at) => [titleOf(bird), idOf(at)]),
    );
  });
});

test.each(['**abs**: ', '**Abs.** ', '**abstr**: ', '- abs: '])(
  'a short label is one of an abstract, and the address behind it that of its page: %s',
  (label) => {
    const cards = few.map(
      (bird, at) =>
        `## ${titleOf(bird)}\n**auth**: Anna Reed, Tom Marsh\n**abs**: https://arxiv.org/abs/${idOf(at)}\n${label}${abstractOf(bird)}\n`,
    );
    const { papers, problems } = read(cards.join('\n'));
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts.arxivId])).toEqual(
      few.map((bird, at) => [titleOf(bird), abstractOf(bird), idOf(at)]),
    );
    expect(papers[0]?.facts.authors).toEqual(['Anna Reed', 'Tom Marsh']);
  },
);

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

test('records of Web of Science are read with tabs behind their tags', () => {
  const records = few.map(
    (bird) =>
      `PT\tJ\nAU\tReed, A\n   Marsh, T\nTI\t${titleOf(bird).replace(' Pond', '\n   Pond')}\nSO\tPONDS\nAB\t${abstractOf(bird)}\nER\n`,
  );
  const { papers } = read(`FN Thomson Reuters\nVR 1.0\n${records.join('\n')}\nEF\n`);
  expect(papers.map(({ title, facts }) => [title, facts.authors])).toEqual(
    few.map((bird) => [titleOf(bird), ['A Reed', 'T Marsh']]),
  );
});

test('a page of arXiv is read as XHTML, too', () => {
  const page = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ponds</title></head><body>
<h1>New submissions for Wed, 20 Aug 25</h1><dl>
${few
  .map(
    (
      bird,
      at,
    ) => `<dt><a name="item${at}">[${at + 1}]</a> <span class="list-identifier"><a href="/abs/${idOf(at)}">arXiv:${idOf(at)}</a> [pdf, other]</span></dt>
<dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${titleOf(bird)}</div>
<div class="list-authors"><span class="descriptor">Authors:</span> <a href="/x">Anna Reed</a>, <a href="/y">Tom Marsh</a></div>
<div class="list-subjects"><span class="descriptor">Subjects:</span> <span class="primary-subject">Populations and Evolution (q-bio.PE)</span></div>
<p class="mathjax">${abstractOf(bird)}</p></div></dd>`,
  )
  .join('\n')}
</dl></body></html>`;
  const { papers, problems } = read(page);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts.arxivId])).toEqual(
    few.map((bird, at) => [titleOf(bird), abstractOf(bird), idOf(at)]),
  );
});

describe('a refusal says what the file is', () => {
  test.each([
    [
      'YAML without papers',
      'FAQ:\n  - Section: Posters\n    QA:\n      - Question: What size should I use?\n        Answer: The largest that the wall has; we measured it, and it is one metre high.\n      - Question: Where are the pins?\n        Answer: Below the desk of the hosts, in the box that says pins.\n',
      'YAML',
    ],
    [
      'messages of a chat',
      birds
        .map((bird, at) => `Anna Reed\n  9:0${at} AM\n${titleOf(bird)}\n${abstractOf(bird)}\n`)
        .join('\n'),
      'copied from a chat',
    ],
    ...[':+1: 6', ':eyes: 3 :fire: 4'].map((votes): [string, string, string] => [
      `a copy of a chat that indents ${votes}`,
      birds
        .slice(0, 4)
        .map((bird) => `${titleOf(bird)}\n\n${abstractOf(bird)}\n\n   ${votes}\n`)
        .join('\n'),
      'copied from a chat',
    ]),
    [
      'a reading list in reStructuredText, whose options are no votes of a chat',
      `Papers on ponds\n***************\n\n.. contents::\n    :local:\n    :depth: 4\n\n.. sectnum::\n    :depth: 4\n\n${birds.map((bird, at) => `20${10 + at}\n====\n\n\`${titleOf(bird)}\n<https://ponds.example/${at}.pdf>\`_\n    | :authors:\`Anna, Reed\`\n`).join('\n')}`,
      'titles',
    ],
    [
      'references',
      birds
        .map(
          (bird, at) =>
            `Reed, A., & Marsh, T. (20${10 + at}). ${titleOf(bird)}. Ponds, ${at}, 1-9.`,
        )
        .join('\n'),
      'list of references',
    ],
    [
      'references of PubMed',
      birds
        .map(
          (bird, at) =>
            `${at + 1}: Reed A, Marsh T. ${titleOf(bird)}. Ponds. 2019 \nSep;57(77):15. doi: 10.1038/x${at}. PubMed PMID: 3148507${at}.\n\n`,
        )
        .join('\n'),
      'list of references',
    ],
    [
      'XML of another program',
      `<m:map xmlns:m="http://mind.example/1"><m:name>Ponds</m:name>\n<m:topic><m:title>${titleOf('Herons')}</m:title></m:topic>\n<m:topic><m:title>${titleOf('Wrens')}</m:title></m:topic>\n<m:topic><m:title>${titleOf('Rails')}</m:title></m:topic></m:map>`,
      'This is XML',
    ],
    [
      'the text of a whole PDF',
      `Title: ${titleOf('Herons')}\n\nURL Source: https://arxiv.org/pdf/2508.00001v1\n\nNumber of Pages: 22\n\nMarkdown Content:\n# ${titleOf('Herons')}\n\nAnna Heron, Tom Marsh\n\n# Abstract\n\n${abstractOf('Herons')}\n\n> Pond\n> Ice\n\nFigure 1: Herons (left) and ponds (right).\n\n## 1 Introduction\n\n${abstractOf('Otters')}\n`,
      'text copied from a PDF',
    ],
    ...['1. Introduction', 'I. INTRODUCTION'].map((heading) => [
      `the text of a PDF with ${heading.replaceAll('\n', '|')}`,
      `${titleOf('Herons')}\n\nANNA HERON, Marsh University\nTOM MARSH, River Lab\n\n${abstractOf('Herons')}\n\nKeywords: herons, ponds\n\n${heading}\n\n${abstractOf('Otters')}\n`,
      'text copied from a PDF',
    ]),
    ...['Anna Heron¹ Bela Otter²', 'Anna Heron1∗, Bela Otter1,2', '{heron,otter}@marsh.edu'].map(
      (authors) => [
        `first pages of PDFs by ${authors}`,
        birds
          .slice(0, 3)
          .map((bird) => {
            const text = abstractOf(bird).replace(/.{60}\S* /g, '$&\n');
            return `How ${bird} Choose a\nPond in Winter\n${authors}\nAbstract\n${text}\n1 Ponds\nIce.\n`;
          })
          .join('\n'),
        'text copied from a PDF',
      ],
    ),
    [
      'a page with a table of talks',
      `# Ponds 2025\n\n| Time | Speaker | Title |\n|---|---|---|\n${birds.map((bird, at) => `| 9.${at} | Anna Reed | ${titleOf(bird)} |`).join('\n')}\n`,
      'If it lists papers',
    ],
  ])('%s', (_, text, said) => {
    const { papers, problems } = read(text);
    expect(papers).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain(said);
  });
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

test('a paper’s page at arXiv, saved, is its title, authors, abstract and id', () => {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>[${idOf(0)}] ${titleOf('Herons')}</title><meta name="citation_arxiv_id" content="${idOf(0)}"/></head><body>
<header><a href="#content">Skip to main content</a></header><h1>Global Survey</h1><p>In just 3 minutes, help us. <a href="https://ponds.example/s">Take the survey</a></p>
<main><div id="abs-outer"><div class="leftcolumn"><div class="subheader"><h1>Quantitative Biology > Populations and Evolution</h1></div>
<div class="header-breadcrumbs"><strong>arXiv:${idOf(0)}</strong> (q-bio)</div><div id="content-inner"><div id="abs"><div class="dateline">[Submitted on 17 Jun 2025]</div>
<h1 class="title mathjax"><span class="descriptor">Title:</span>${titleOf('Herons')}</h1>
<div class="authors"><span class="descriptor">Authors:</span><a href="/a/x">Anna Reed</a>, <a href="/a/y">Tom Marsh</a></div>
<div class="mobile"><a href="/pdf/${idOf(0)}">Download PDF</a></div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span> ${abstractOf('Herons')}</blockquote>
<table><tr><td>Comments:</td><td>7 pages</td></tr><tr><td>Subjects:</td><td>Populations and Evolution (q-bio.PE)</td></tr></table></div></div>
<div class="submission-history"><h2>Submission history</h2> From: Anna Reed [<a href="/show-email/1">view email</a>]<br/><strong>[v1]</strong> Tue, 17 Jun 2025 15:45:54 UTC (400 KB)</div></div>
<h1>Bibliographic and Citation Tools</h1><div>Bibliographic Explorer Toggle</div></div></main></body></html>`;
  const { papers, problems } = read(page);
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract, facts }) => ({ title, abstract, ...facts }))).toMatchObject(
    [
      {
        title: titleOf('Herons'),
        abstract: abstractOf('Herons'),
        arxivId: idOf(0),
        authors: ['Anna Reed', 'Tom Marsh'],
      },
    ],
  );
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

test('what a journal’s feed says of where a paper stands is no abstract', () => {
  const feedOf = (text: (bird: string, at: number) => string) =>
    `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ponds</title>\n${birds.map((bird, at) => `<item><title>${titleOf(bird)}</title><link>https://doi.org/10.1016/j.ponds.2026.${at}</link><description>${text(bird, at)}</description></item>`).join('\n')}</channel></rss>`;
  const citation = (_: string, at: number) =>
    `Anna Reed, T. Marsh, et al.&lt;br/&gt;Applied Soft Ponds, vol. 19${at}, pp. 11516${at}&lt;br/&gt;DOI: 10.1016/j.ponds.2026.${at}`;
  expect(read(feedOf(citation)).papers).toEqual([]);
  const score = (bird: string) =>
    `&lt;p&gt;📊 Score: 90 | Category: Ponds&lt;/p&gt;&lt;p&gt;📄 Summary: ${abstractOf(bird)}&lt;/p&gt;`;
  expect(read(feedOf(score)).papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
});

test('a feed of news is refused, though some of its items are papers', () => {
  const item = (bird: string, at: number) =>
    `<item><title>${titleOf(bird)}</title><link>https://${at < 4 ? `arxiv.org/abs/${idOf(at)}` : `news.example/${at}`}</link><description>${abstractOf(bird)}</description></item>`;
  const feed = `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ponds</title>\n${birds.map(item).join('\n')}</channel></rss>`;
  expect(read(feed).papers).toEqual([]);
  expect(read(feed).problems[0]?.remedy).toContain('5 of 9 items of this feed');
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

test('lines of JSON name a title as OpenAlex does', () => {
  const lines = few.map((bird) =>
    JSON.stringify({
      display_name: titleOf(bird),
      authorships: [{ author: { display_name: 'Anna Reed' } }],
      abstract: abstractOf(bird),
    }),
  );
  const { papers, problems } = read(lines.join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
});

test('of a day that Slack exports the papers are read that messages link to, and no other pages', () => {
  const attached = (title: string, link: string) => ({
    type: 'message',
    text: `see <${link}>`,
    attachments: [{ title, title_link: link, text: abstractOf('Herons') }],
  });
  const { papers, problems } = read(
    JSON.stringify([
      ...few.map((bird, at) => attached(titleOf(bird), `https://arxiv.org/abs/${idOf(at)}`)),
      attached('How to Bake Bread', 'https://bread.org'),
    ]),
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title, facts }) => [title, facts.arxivId])).toEqual(
    few.map((bird, at) => [titleOf(bird), idOf(at)]),
  );
});

test('a volume of the ACL Anthology in XML is read', () => {
  const papers = few.map(
    (bird, at) =>
      `<paper id="${at}"><title>How <fixed-case>${bird}</fixed-case> Choose a Pond in Winter</title><author><first>Anna</first><last>Reed</last></author><abstract>${abstractOf(bird)}</abstract></paper>`,
  );
  const found = read(
    `<?xml version='1.0'?>\n<collection id="2025.reeds">\n<volume id="1">\n${papers.join('\n')}\n</volume>\n</collection>`,
  );
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, facts }) => [title, facts.authors])).toEqual(
    few.map((bird) => [titleOf(bird), ['Anna Reed']]),
  );
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

test('authors, journal and day in one line of a Semantic Scholar alert are told apart', () => {
  const paper = (bird: string, text: string) =>
    `${titleOf(bird)}\nAnna Reed, Tom Marsh, +9 authors · Reed Letters · 3 August 2025\n${text}View Paper    Save to Library`;
  const papers = few.map((bird) => paper(bird, `TLDR: ${abstractOf(bird)}\n`));
  const found = read(
    [
      'Semantic Scholar <do-not-reply@semanticscholar.org>\nto me',
      'New Papers in your Research Feed',
      ...papers.slice(0, 2),
      paper('Rails', ''),
      ...papers.slice(2),
    ].join('\n\n'),
  );
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, facts }) => [title, facts.authors, facts.venue])).toEqual(
    few.map((bird) => [titleOf(bird), ['Anna Reed', 'Tom Marsh'], 'Reed Letters']),
  );
  expect(found.notices.map(({ value }) => value)).toContain(titleOf('Rails'));
});

test('two alerts of Google Scholar in other languages give their papers, and nothing of their own', () => {
  const sources = [
    '王小明, 李华 - 2025',
    'Anna Reed, Bo de la Luz… - 2025 - ponds.example',
    '张三, … - 池塘, 2025',
    'T Marsh, K Otter, … - Nests, 2024',
  ];
  const said = (bird: string) => `${abstractOf(bird).split('. ').slice(0, 2).join('. ')} …`;
  const [one, two, three, four] = few.map(
    (bird, at) =>
      `${titleOf(bird)}\nhttps://scholar.google.com/scholar_url?url=x\n${sources[at]}\n${said(bird)}\n保存 Twitter LinkedIn Facebook`,
  );
  const top = '“池塘” - 新的结果\n\nGoogle 学术搜索快讯 <scholaralerts@google.example>\n发给我';
  const found = read(
    [
      top,
      one,
      two,
      three,
      '此邮件由 Google 学术搜索发送\n[池塘]\n列出快讯',
      '"ponds" - new results',
      top,
      four,
      'This was sent to you\nby Google Scholar for\n["ponds"].',
    ].join('\n\n'),
  );
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), said(bird)]),
  );
});

test('what stands apart below the last snippet of an alert is the mail’s own, in whatever language', () => {
  const said = (bird: string) => `${abstractOf(bird).split('. ').slice(0, 2).join('. ')} …`;
  const alert = few.map(
    (bird) =>
      `### [PDF] [${titleOf(bird)}](https://scholar.google.com/scholar_url?url=x)\n\nA Reed, T Marsh - Nests, 2025\n\n${said(bird)}`,
  );
  const { papers, problems } = read(
    `${alert.join('\n\n')}\n\nSie erhalten dies, weil Sie Anna Reed folgen.\n\n[ALLE AUFLISTEN](https://scholar.google.com/scholar_alerts)`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(few.map(said));
});

test('a Semantic Scholar alert with summaries above abstracts gives the abstracts', () => {
  const paper = (bird: string) =>
    `## ${titleOf(bird)}\n\nAnna Reed, Tom Marsh\n\narXiv.org • 3 August 2025\n\nTLDR A method for ${bird}.\n\n${abstractOf(bird)}\n\n[Save to Library](#) [Cite](#)`;
  const found = read(['# New research feed papers', ...few.map(paper)].join('\n\n'));
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('a saved page of arXiv’s search gives whole abstracts and titles, not their previews', () => {
  const shownOf = (bird: string) =>
    `<span>${abstractOf(bird).slice(0, 60)}&hellip; <a>&#9661; More</a></span>`;
  const result = (bird: string, at: number) =>
    `<li class="arxiv-result"><p class="list-title"><a href="https://arxiv.org/abs/${idOf(at)}">arXiv:${idOf(at)}</a> <span>[<a href="#">pdf</a>]</span></p><div><span class="tag is-small">q-bio.PE</span><span class="tag is-small">cs.MA</span></div><p class="title">${titleOf(bird)}</p><p>Authors: <a>Anna Reed</a>, <a>Bo Marsh</a></p><p class="abstract mathjax">Abstract: ${shownOf(bird)} ${at > 2 ? '' : `<span style="display: none">${abstractOf(bird)} <a>&#9651; Less</a></span>`}</p><p>Submitted 20 March, 2025; originally announced March 2025.</p></li>`;
  const found = read(
    `<!DOCTYPE html><html><body><h1>Showing 1–4 of 4 results</h1><ol>${few.map(result).join('\n')}</ol></body></html>`,
  );
  const last = `${abstractOf('Ducks').slice(0, 60)}…`;
  expect(found.problems).toEqual([]);
  expect(
    found.papers.map(({ title, abstract, facts }) => [title, abstract, facts.categories]),
  ).toEqual(
    few.map((bird, at) => [titleOf(bird), at > 2 ? last : abstractOf(bird), ['q-bio.PE', 'cs.MA']]),
  );
});

test('a mail in an archive’s page keeps its lines', () => {
  const papers = few.map(
    (bird, at) =>
      `\\\\\narXiv:${idOf(at)}\nDate: Tue, 19 Aug 2025 10:00:00 GMT   (300kb)\n\nTitle: ${titleOf(bird)}\nAuthors: Anna Reed, Bo Marsh\nCategories: q-bio.PE cs.MA\n\\\\\n  ${abstractOf(bird).replaceAll('. ', '.\n  ')}\n\\\\ ( https://arxiv.org/abs/${idOf(at)} ,  300kb)\n${'-'.repeat(78)}\n`,
  );
  const found = read(
    `<html><head><title>cs daily</title></head><body><h1>cs daily</h1><b>no-reply at arxiv.org</b><hr><pre>Submissions to:\n${papers.join('')}</pre></body></html>`,
  );
  expect(found.problems).toEqual([]);
  expect(found.papers.map(({ title, abstract }) => [title, abstract])).toEqual(
    few.map((bird) => [titleOf(bird), abstractOf(bird)]),
  );
});

test('entries without abstracts on arXiv’s pages are told, and left out', () => {
  const entry = (bird: string, at: number) =>
    `[${at + 1}] arXiv:${idOf(at)} [pdf, html]\nTitle: ${titleOf(bird)}\nAnna Reed, Bo Marsh\nSubjects: Populations (q-bio.PE)\n${at < 2 ? abstractOf(bird) : ''}`;
  const { papers, problems, notices } = read(few.map(entry).join('\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
  expect(notices[0]?.value).toBe(titles[2]);
});

test('a book in PubMed has the book’s title', () => {
  const record = (bird: string, at: number) =>
    `PMID- 1234567${at}\nDP  - 2017 Aug\n${at ? 'TI ' : 'BTI'} - ${titleOf(bird)}\nAB  - ${abstractOf(bird)}\nFAU - Reed, Anna\n`;
  expect(read(few.map(record).join('\n')).papers.map(({ title }) => title)).toEqual(
    few.map(titleOf),
  );
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

test('the saved page of a lab that unfolds abstracts, and BibTeX below them', () => {
  const paper = (bird: string, at: number) =>
    `<div class="pub"><p><strong>${titleOf(bird)}</strong></p><p>Anna Reed, Tom Marsh</p><p><em>In Proc. of Marsh Studies, 2025</em></p><p><a href="https://arxiv.org/abs/2508.0000${at}">arXiv</a> <a onclick="b()">BibTeX</a> <a onclick="a()">Abstract</a></p><div class="hidden"><p>${abstractOf(bird).repeat(2)}</p></div><pre class="hidden">@inproceedings{reed${at},\n  title={${titleOf(bird)}}, year={2025}}</pre></div>`;
  const { papers, problems } = read(
    `<!DOCTYPE html><html><body><h1>Publications</h1>${few.map(paper).join('')}</body></html>`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract, facts }) => [title, abstract, facts])).toEqual(
    few.map((bird, at) => [
      titleOf(bird),
      abstractOf(bird).repeat(2),
      {
        authors: ['Anna Reed', 'Tom Marsh'],
        arxivId: `2508.0000${at}`,
        venue: 'Marsh Studies, 2025',
      },
    ]),
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

test('an alert of Google Scholar in French, and preprints in it without a year', () => {
  const three = birds.slice(0, 3);
  const text = three.map(
    (bird, at) =>
      `[PDF] ${titleOf(bird)}\nA Reed, T Marsh - ${at === 1 ? 'arXiv preprint' : 'Nests, 2025'}\n${abstractOf(bird).slice(0, 90)} …\nEnregistrer Twitter LinkedIn Facebook\nCite : Les étangs`,
  );
  const { papers, problems } = read(
    `Anna Reed - nouvelles citations\nGoogle Scholar Alerts\n\n${text.join('\n\n')}`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(three.map(titleOf));
});

test('the codes of a programme are no part of its titles', () => {
  const text = birds.map(
    (bird, at) =>
      `## A${at * 3 + 1}. ${titleOf(bird)}\n\nAnna Reed\n\n### Abstract\n\n${abstractOf(bird)}`,
  );
  expect(read(text.join('\n\n')).papers.map(({ title }) => title)).toEqual(titles);
});

test('headings with as many commas each are no rows of a table', () => {
  const list = birds.map(
    (bird, at) =>
      `## How ${bird} Choose, Keep, and Leave a Pond\n[${bird}](https://arxiv.org/abs/2508.0000${at})\n\n${abstractOf(bird)}`,
  );
  expect(columnsOf(list)).toBeUndefined();
});

test('of titles over authors those without an abstract are left out and told, if they are fewer', () => {
  const list = birds.map(
    (bird, at) =>
      `## ${at + 1}. ${titleOf(bird)}\n**Authors:** Anna Reed, Tom Marsh\n**Source:** Reed Letters (2025-08-20)\n${at % 2 ? '' : `**Snippet:** ${abstractOf(bird)}\n`}`,
  );
  const { papers, problems, notices } = read(list.join('\n---\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles.filter((_, at) => at % 2 === 0));
  expect(notices[0]?.remedy).toMatch(/^4 of 9 entries have no abstract .*\(lines 8, 21, 34, 47\)/);
});

test('talks of a programme whose texts have the label of an abstract are read', () => {
  const list = birds.map(
    (bird, at) =>
      `Monday ${at + 1} September 2025, 17:00 CET\nAnna Reed (University of Marshes)\n${titleOf(bird)}\nAbstract: Ponds freeze. In this talk we show how ${bird.toLowerCase()} choose among those that are left, and why depth matters more than food for all that winter there.`,
  );
  const { papers, problems } = read(`Marsh Seminar\n\n${list.join('\n\n')}\n`);
  expect(problems).toEqual([]);
  expect(papers.map(({ title }) => title)).toEqual(titles);
});

test('an assistant’s words for its reader are no part of an abstract', () => {
  const list = birds.map(
    (bird, at) =>
      `**${at + 1}. ${titleOf(bird)}**\n- **Venue:** Reed Letters 2025\n- **Abstract:** ${abstractOf(bird)}\n- **Why it matters for you:** Close to your own work.`,
  );
  const { papers, problems } = read(list.join('\n\n'));
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(birds.map(abstractOf));
});

test('a sign that a program could not read before costs its line no other sign', () => {
  const line = 'Herons \ufffd fly à 3 °C';
  expect(decodeDigest(new TextEncoder().encode('p \ufffd 0.1\n'))).toBe('p \ufffd 0.1\n');
  expect(decodeDigest(new TextEncoder().encode(line))).toBe(line);
});

describe('lists as people keep them', () => {
  const lists: Record<string, (bird: string, at: number) => string> = {
    'titles over items with labels': (bird, at) =>
      `- [ ] ${at % 2 ? `${bird}: ` : ''}${titleOf(bird)}\n    - Venue: Reed Letters 2025\n    - Abstract: ${abstractOf(bird)}`,
    'notes that fold': (bird, at) =>
      `> [!abstract]- ${at % 2 ? `${bird}: ` : ''}${titleOf(bird)}\n> ${abstractOf(bird)}\n`,
    'Chinese numbers': (bird, at) =>
      `${at + 1}、${at % 2 ? `${bird}: ` : ''}${titleOf(bird)}\n作者：张三，李四\n摘要：${abstractOf(bird)}\n`,
    'labels in Italian': (bird, at) =>
      `Titolo: ${at % 2 ? `${bird}: ` : ''}${titleOf(bird)}\nAutori: A. Heron, B. Otter\nSommario: ${abstractOf(bird)}\n`,
  };

  test.each(Object.entries(lists))('%s', (_, list) => {
    const { papers, problems } = read(`# Reading list\n\n${birds.map(list).join('\n')}\n`);
    expect(problems).toEqual([]);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      birds.map((bird, at) => [`${at % 2 ? `${bird}: ` : ''}${titleOf(bird)}`, abstractOf(bird)]),
    );
  });
});

test.each(['Why This Heron Waits', 'What It Takes to Fly', 'How It Was Built', 'My Take on Ponds'])(
  'a title that begins as an assistant’s remark is one: %s',
  (title) => {
    const named = birds.slice(0, 5).map((bird, at) => (at === 2 ? title : titleOf(bird)));
    const list = named.map(
      (name, at) => `**${name}**\n\nAnna Reed, Tom Marsh\n\n${abstractOf(birds[at] ?? '')}`,
    );
    expect(read(list.join('\n\n')).papers.map((paper) => paper.title)).toEqual(named);
  },
);

describe('items over labels are titles only where nothing else is', () => {
  const own = (bird: string, at: number) =>
    `## ${titleOf(bird)}\nAnna Reed\n\n${abstractOf(bird)}\n\n- We release all of our data and models\n  - Code: https://github.com/a/b\n  - Link: https://arxiv.org/abs/2508.0000${at}\n`;
  const reading = (bird: string) =>
    `- **${titleOf(bird)}**\n  - Venue: Reed Letters 2025\n  - Our reading of this paper\n    - Summary: ${abstractOf(bird)}\n    - Authors: Anna Reed`;
  const nested = (bird: string) =>
    `    - ${titleOf(bird)}\n        - Authors: Anna Reed, Tom Marsh\n        - Abstract: ${abstractOf(bird)}`;

  test.each([
    ['a list below an abstract', few.map(own).join('\n')],
    ['a reading of each paper', few.map(reading).join('\n')],
    ['items below a name', `- Papers on birds\n${few.map(nested).join('\n')}`],
    ['items below sections', `# List\n\n## Ponds\n\n${few.map(nested).join('\n')}`],
  ])('%s', (_, text) => {
    const { papers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(few.map(titleOf));
    expect(papers.map(({ abstract }) => abstract)).toEqual(few.map(abstractOf));
  });
});
