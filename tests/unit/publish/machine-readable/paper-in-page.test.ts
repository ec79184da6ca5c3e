import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import { type PaperRecord, paperRecord } from '../../../../src/publish/exports/paper-record.ts';
import { scholarlyArticle } from '../../../../src/publish/machine-readable/json-ld.ts';
import { pageFacts, paperInPage } from '../../../../src/publish/machine-readable/paper-in-page.ts';
import type { Paper } from '../../../../src/schema.ts';
import { escaped, jsonInHtml } from '../../../../src/text/escape.ts';
import { typeset } from '../../../../src/views/typeset.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org/');

function recordOf(paper: Paper): PaperRecord {
  return paperRecord(paper, new Map([[paper.id, 'key2024']]), address);
}

/** As layouts/Page.astro, pages/papers/[id].astro and what it shows write it. */
function pageOf(paper: Paper): string {
  const document = scholarlyArticle(paper);
  const shown = typeset(paper.abstract, { math: paper.math });
  const facts = pageFacts(recordOf(paper), shown);
  const [newest, ...others] = paper.editions.toReversed();
  return `<meta name="DC.title" property="og:title" content="${escaped(paper.title)}">
    <link rel="canonical" href="${address(`papers/${paper.id}/`)}">
    ${document ? `<script type="application/ld+json">${jsonInHtml(document)}</script>` : ''}
    ${facts ? `<script type="application/json" id="paper">${jsonInHtml(facts)}</script>` : ''}
    <a href=/editions/>Editions</a><article class=paper-page><a class=touch href=/editions/${newest}/>Day</a>
    <p class="abstract" lang="de">${shown}</p>
    <a href=https://a.example/topics/far/>Code</a>
    <ul>${paper.topics.map((id) => `<li><a data-kind=field href=/topics/${id}/>Topic</a>`).join('')}</ul>
    ${others.map((id) => `<a href="/editions/${id}/">Day</a>`).join('')}</article><a href=/topics/other/>Other</a>`;
}

const known = inventedPaper({
  authors: ['Jan van der Berg', 'OpenGate Team'],
  published: '2024-06',
  arxivId: '2406.00001',
  categories: ['cs.CL', 'cs.AI'],
  venue: 'J. Reeds 12 (2025) 33',
  doi: '10.1000/1',
  code: 'https://a.example/code',
  project: 'https://a.example/?a=1&b="2"',
  links: ['https://a.example/talk'],
  votes: 0,
  editions: ['2025-01-01', '2025-01-02', '2025-02-03'],
  topics: ['gates', 'reeds'],
  abstract: 'Gates &amp; "reeds"\n\n</script> <b>',
});

test.each([known, ...hostilePapers])('the record of $id is read from its page', (paper) => {
  expect(paperInPage(pageOf(paper))).toEqual(JSON.parse(JSON.stringify(recordOf(paper))));
});

test('a page has no record of facts that it shows', () => {
  const plain = inventedPaper({ authors: [], editions: ['2025-01-01'], topics: ['gates'] });
  const record = paperRecord(plain, new Map([[plain.id, plain.id]]), address);
  expect(pageFacts(record, typeset(plain.abstract))).toBeUndefined();
});

test.each(['The gate\u2019s “reeds”', 'A cost of $x^2$', 'It\'s "so"'])(
  'the abstract %j is read as it was written',
  (abstract) => {
    const at: [number, number] = [abstract.indexOf('$x'), abstract.length];
    const math = at[0] < 0 ? [] : [{ at, tex: 'x^2' }];
    const paper = inventedPaper({ abstract, math });
    expect(paperInPage(pageOf(paper))?.abstract).toBe(abstract);
  },
);

test('a page that is no paper’s gives none', () => {
  expect(paperInPage('<link rel="canonical" href="https://example.org/">')).toBeNull();
});

test.each(['application/ld+json', 'application/json" id="paper'])(
  'a page whose %s was cut on its way gives no record, rather than half of one',
  (type) => {
    const page = pageOf(known);
    const start = page.indexOf(`<script type="${type}">`);
    const end = page.indexOf('</script>', start);
    expect(start).toBeGreaterThan(0);
    expect(paperInPage(page.slice(0, end - 9) + page.slice(end))).toBeNull();
  },
);
