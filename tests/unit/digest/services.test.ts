/** What is read of the pages, alerts and exports of services: arXiv, Google Scholar, Semantic Scholar, PubMed and others. */
import { describe, expect, test } from 'vitest';
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

test('a paper’s page at arXiv, saved, is its title, authors and abstract', () => {
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
        authors: ['Anna Reed', 'Tom Marsh'],
      },
    ],
  );
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
