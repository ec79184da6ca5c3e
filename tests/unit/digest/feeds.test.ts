/** Feeds of publishers, and one that breaks off. */
import { describe, expect, test } from 'vitest';
import { abstractOf, birds, read, titleOf, titles } from './birds.ts';

test('a feed that is cut off names the item in which it ends', () => {
  const item = (bird: string) =>
    `<item>\n<title>${titleOf(bird)}</title>\n<dc:creator>Anna Reed</dc:creator>\n<dc:identifier>doi:10.1234/${bird}</dc:identifier>\n<description>${abstractOf(bird)}`;
  const items = birds.map(item).join('</description>\n</item>\n');
  const { problems } = read(`<?xml version="1.0"?>\n<rdf:RDF>\n${items}`);
  expect(problems.map(({ line }) => line)).toEqual([3 + 6 * 8]);
});

describe('what a publisher’s feed says before an abstract, or instead of one, is none', () => {
  const [bird = '', ...others] = birds;
  const said = (abstract: string, title = titleOf(bird)) =>
    read(
      JSON.stringify([
        { title, abstract },
        ...others.map((other) => ({ title: titleOf(other), abstract: abstractOf(other) })),
      ]),
    );

  test.each([
    [
      'Elsevier',
      'Publication date: May 2026 Source: Reeds and Marshes, Volume 9 Author(s): A. Heron',
    ],
    ['Nature', `Nature Reeds, Published online: 13 May 2026; doi:10.1234/reeds.1 ${titleOf(bird)}`],
    ['a correction', '[This corrects the article DOI: 10.1234/reeds.1.].'],
    ['the title again', titleOf(bird)],
    ['what a library lacks', 'No abstract provided by Crossref.'],
    ['a place to look', 'Abstract available via OpenAlex API.'],
    ['a promise', '[Abstract not yet fetched. DOI: 10.1234/reeds.1. Add it by hand.]'],
  ])('%s: who has only this is left out, and told', (_, abstract) => {
    const { papers, problems, notices } = said(abstract);
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(others.map(titleOf));
    expect(notices[0]?.value).toBe(titleOf(bird));
  });

  test.each([
    ['arXiv', 'arXiv:2508.00001v1 Announce Type: new Abstract: '],
    ['Nature', 'Nature Reeds, Published online: 13 May 2026; doi:10.1234/reeds.1\n'],
    ['the RSC', 'Reeds. Chem. Phys., 2026, Advance Article\nAnna Heron, Tom Marsh\n'],
  ])('%s: the abstract begins behind it', (_, line) => {
    expect(said(line + abstractOf(bird)).papers[0]?.abstract).toBe(abstractOf(bird));
  });

  test('a feed that has nothing else is refused', () => {
    const item = (title: string, at: number) =>
      `<item><title>${title}</title><link>https://example.org/${at}</link><description><![CDATA[<p>Publication date: May 2026</p><p><b>Source:</b> Reeds, Volume ${at}</p><p>Author(s): A. Heron</p>]]></description></item>`;
    const { papers, problems } = read(
      `<rss version="2.0"><channel>${titles.map(item).join('')}</channel></rss>`,
    );
    expect(papers).toEqual([]);
    expect(problems[0]?.remedy).toContain('9 of 9 papers have "Publication date');
  });
});

test('the word that a page writes before each abstract is taken off', () => {
  const opening = ['4DHeron shows', 'Heron-bench Science measures', 'Hierarchical Ponds: we'];
  const items = opening.map(
    (words, at) =>
      `<item><title>${titleOf(birds[at] ?? '')}</title><link>https://arxiv.org/abs/2508.0000${at}</link><description>${at ? 'Abstract' : 'ABSTRACT'} ${words} ${abstractOf(birds[at] ?? '')}</description></item>`,
  );
  const { papers } = read(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Ponds</title>${items.join('')}</channel></rss>`,
  );
  expect(papers.map(({ abstract }) => abstract.split(' In winter')[0])).toEqual(opening);
});

const ofPrograms: Record<string, (bird: string, at: number) => string> = {
  'a part around the title, persons as objects': (bird, at) =>
    `<article><meta><title>${titleOf(bird)}</title><authors><person><given>Anna</given><family>Reed</family></person></authors></meta><summary>${abstractOf(bird)}</summary><link href="https://arxiv.org/abs/2508.0000${at}"/></article>`,
  'names in capitals, CDATA': (bird, at) =>
    `<PUBLICATION><TITLE><![CDATA[${titleOf(bird)}]]></TITLE><AUTHORS>Anna Reed</AUTHORS><ABSTRACT><![CDATA[${abstractOf(bird)}]]></ABSTRACT><URL>https://arxiv.org/abs/2508.0000${at}</URL></PUBLICATION>`,
  'names in attributes': (bird, at) =>
    `<row>\n<field name="title">${titleOf(bird)}</field>\n<field name="abstract">${abstractOf(bird)}</field><field name="authors">Anna Reed</field><field name="arxiv_id">2508.0000${at}</field>\n</row>`,
  'the id in an attribute': (bird, at) =>
    `<paper id="2508.0000${at}">\n<title>${titleOf(bird)}</title><author>Anna Reed</author><abstract>${abstractOf(bird)}</abstract></paper>`,
};

test.each(Object.entries(ofPrograms))('XML of a program of one’s own is read: %s', (_, element) => {
  const some = birds.slice(0, 3);
  const { papers, problems } = read(
    `<?xml version="1.0"?>\n<export>\n<generator>nightly</generator>${some.map(element).join('\n')}</export>\n`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ title, abstract, facts }) => ({ title, abstract, facts }))).toEqual(
    some.map((bird, at) => ({
      title: titleOf(bird),
      abstract: abstractOf(bird),
      facts: { arxivId: `2508.0000${at}`, authors: ['Anna Reed'] },
    })),
  );
});

const some = birds.slice(0, 3);
const authors = ['Anna Reed', 'Tom Marsh'];
const readAs = (text: string) => {
  const { papers, problems } = read(text);
  return { problems, papers: papers.map(({ title, abstract, facts }) => [title, abstract, facts]) };
};

test('a line of authors before each abstract, as PLOS has it, is none of it, and names them', () => {
  const entry = (bird: string, at: number) =>
    `<entry><title>${titleOf(bird)}</title><author><name>Anna Reed, Tom Marsh</name></author><id>10.1371/reeds.${at}</id><content type="html">&lt;p&gt;by Anna Reed, Tom Marsh&lt;/p&gt;\n${abstractOf(bird)}</content></entry>`;
  expect(readAs(`<?xml version="1.0"?><feed>${some.map(entry).join('\n')}</feed>`)).toEqual({
    problems: [],
    papers: some.map((bird, at) => [
      titleOf(bird),
      abstractOf(bird),
      { authors, doi: `10.1371/reeds.${at}` },
    ]),
  });
});

test('other lines that begin with “by” stay in the abstract, and leave the authors alone', () => {
  const line = 'by Monte Carlo Tree Search';
  const entry = (bird: string, at: number) =>
    `<entry><title>${titleOf(bird)}</title><author><name>Anna Reed</name></author><author><name>Tom Marsh</name></author><id>10.1371/reeds.${at}</id><content type="html">&lt;p&gt;${line}&lt;/p&gt;\n${abstractOf(bird)}</content></entry>`;
  const { papers } = read(`<?xml version="1.0"?><feed>${some.map(entry).join('\n')}</feed>`);
  expect(papers.map(({ abstract, facts }) => [abstract, facts.authors])).toEqual(
    some.map((bird) => [`${line} ${abstractOf(bird)}`, authors]),
  );
});

test('a feed of which one item alone has its text as an abstract loses no other', () => {
  const item = (bird: string, at: number) => {
    const name = ['abstract', 'description', 'summary'][at];
    return `<item><title>${titleOf(bird)}</title><link>https://arxiv.org/abs/2508.0000${at}</link><${name}>${abstractOf(bird)}</${name}></item>`;
  };
  const { papers, problems } = read(
    `<rss version="2.0"><channel>${some.map(item).join('')}</channel></rss>`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(some.map(abstractOf));
});

test('a feed whose papers are named by their ids alone is one of papers', () => {
  const ids = ['doi:10.1234/reeds', 'arxiv:2508.00001', 'doi:10.1234/marsh'];
  const item = (bird: string, at: number) =>
    `<item><title>${titleOf(bird)}</title><description>${abstractOf(bird)}</description><guid isPermaLink="false">${ids[at]}</guid></item>`;
  const facts = [{ doi: '10.1234/reeds' }, { arxivId: '2508.00001' }, { doi: '10.1234/marsh' }];
  expect(readAs(`<rss version="2.0"><channel>${some.map(item).join('')}</channel></rss>`)).toEqual({
    problems: [],
    papers: some.map((bird, at) => [titleOf(bird), abstractOf(bird), facts[at]]),
  });
});

test('RDF of Zotero: persons as objects, and a remark is no abstract', () => {
  const person = (given: string, family: string) =>
    `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li>`;
  const item = (bird: string, at: number) =>
    `<bib:Article rdf:about="https://reeds.org/${at}"><dcterms:isPartOf><bib:Journal><dc:title>Marsh Letters</dc:title></bib:Journal></dcterms:isPartOf>
<bib:authors><rdf:Seq>${person('Anna', 'Reed')}\n${person('Tom', 'Marsh')}</rdf:Seq></bib:authors>
<dc:title>${titleOf(bird)}</dc:title>${at < 3 ? `<dcterms:abstract>${abstractOf(bird)}</dcterms:abstract>` : ''}
<dc:identifier><dcterms:URI><rdf:value>https://reeds.org/${at}</rdf:value></dcterms:URI></dc:identifier>
<dc:description>Publisher: Reed Press, where most of the marsh is printed</dc:description></bib:Article>`;
  const items = birds.slice(0, 4).map(item).join('\n');
  expect(
    readAs(`<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">\n${items}</rdf:RDF>`),
  ).toEqual({
    problems: [],
    papers: some.map((bird, at) => [
      titleOf(bird),
      abstractOf(bird),
      { authors, links: [`https://reeds.org/${at}`] },
    ]),
  });
});

test('of a text that is cut and a whole one, the whole one is read', () => {
  const item = (bird: string, at: number) =>
    `<item><title>${titleOf(bird)}</title><link>https://arxiv.org/abs/2508.0000${at}</link><description>${abstractOf(bird).slice(0, 60)}...</description><content:encoded><![CDATA[<p>${abstractOf(bird)}</p>]]></content:encoded></item>`;
  const { papers, notices } = read(
    `<rss version="2.0"><channel>${some.map(item).join('')}</channel></rss>`,
  );
  expect(papers.map(({ abstract }) => abstract)).toEqual(some.map(abstractOf));
  expect(notices).toEqual([]);
});

test('the lines of a JSON Feed’s HTML say what those of other feeds say', () => {
  const [authorsAbove, labels] = [
    (bird: string) =>
      `<em>Anna Reed, Tom Marsh</em><br>${abstractOf(bird)}<br><a href="https://x.org">arXiv</a>`,
    (bird: string) =>
      `<p><b>Authors:</b> Anna Reed, Tom Marsh</p><p><b>Abstract:</b> ${abstractOf(bird)}</p>`,
  ];
  for (const html of [authorsAbove, labels]) {
    const items = some.map((bird, at) => ({
      url: `https://arxiv.org/abs/2508.0000${at}`,
      title: titleOf(bird),
      content_html: html(bird),
      ...(html === authorsAbove && { authors: authors.map((name) => ({ name })) }),
    }));
    expect(readAs(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }))).toEqual({
      problems: [],
      papers: some.map((bird, at) => [
        titleOf(bird),
        abstractOf(bird),
        { arxivId: `2508.0000${at}`, authors },
      ]),
    });
  }
});

test('of sections in a feed’s text the one below “Abstract” counts, without its translation', () => {
  const item = (bird: string, at: number) =>
    `<item><title>${titleOf(bird)}</title><link>https://arxiv.org/abs/2508.0000${at}</link><description><![CDATA[<p>Authors: Anna Reed</p>\n<h3>AI summary</h3>\n<p>Abstract\n${bird} count ponds.</p>\n\n<h3>Abstract</h3>\n<p>${abstractOf(bird)}</p>\n<p>冬天池塘大多结冰，我们研究鸟类如何选择池塘，并说明深度比食物更重要。</p>]]></description></item>`;
  const { papers, problems } = read(
    `<?xml version="1.0"?><rss version="2.0"><channel>${some.map(item).join('\n')}</channel></rss>`,
  );
  expect(problems).toEqual([]);
  expect(papers.map(({ abstract }) => abstract)).toEqual(some.map(abstractOf));
});

describe('a feed that names nobody', () => {
  const feedOf = (address: string) =>
    read(
      `<rss version="2.0">\n<channel>${some.map((bird, at) => `<item><title>${titleOf(bird)}</title><link>${address}/${at}</link><description>${abstractOf(bird)}</description></item>`).join('\n')}</channel></rss>`,
    );

  test('is one of papers if its links lead to papers', () => {
    const { papers, problems } = feedOf('https://proceedings.mlsys.org/paper/2020/file');
    expect(problems).toEqual([]);
    expect(papers.map(({ title }) => title)).toEqual(some.map(titleOf));
  });

  test('else is refused as that, and not as one without texts', () => {
    expect(feedOf('https://reeds.org/posts').problems[0]?.remedy).toContain(
      '3 of 3 items of this feed name neither authors nor an id',
    );
  });
});

describe('a word in a feed’s text takes no abstract away', () => {
  const feedOf = (text: (bird: string) => string) => {
    const items = some.map(
      (bird, at) =>
        `<item><title>${titleOf(bird)}</title><link>https://arxiv.org/abs/2508.0000${at}</link><description><![CDATA[${text(bird)}]]></description></item>`,
    );
    return read(`<rss version="2.0"><channel>${items.join('\n')}</channel></rss>`).papers;
  };

  test('the name of a link below it', () => {
    const papers = feedOf(
      (bird) => `<p>${abstractOf(bird)}</p>\n<p><a href="#">Abstract</a></p>\n<p>PDF</p>`,
    );
    expect(papers.map(({ abstract }) => abstract)).toEqual(some.map(abstractOf));
  });

  test('a line in the title’s script above a text in another', () => {
    const chinese = '冬天池塘大多结冰，我们研究鸟类如何选择池塘，并说明深度比食物更重要。';
    const papers = feedOf(() => `<p>Code will come in winter.</p>\n<p>${chinese}</p>`);
    for (const { abstract } of papers) expect(abstract).toContain(chinese);
    expect(papers).toHaveLength(3);
  });
});

test('all authors, days and addresses that a feed of one’s own has around its abstracts are none of these', () => {
  const item = (bird: string, at: number) =>
    `<item><title>${titleOf(bird)}</title><link>https://arxiv.org/abs/2508.0${1000 + at}v1</link><description>\n&lt;p&gt; Ada Heron, Ben Otter, Cay Crane &lt;/p&gt;\n&lt;p&gt;\n${abstractOf(bird)}\n&lt;/p&gt;\n&lt;p&gt; &lt;b&gt; Published: &lt;/b&gt; 2025-08-19T06:24:13Z &lt;/p&gt;\n&lt;p&gt; &lt;b&gt; Updated: &lt;/b&gt; 2025-08-20T06:24:13Z &lt;/p&gt;\n&lt;p&gt; &lt;b&gt; PDF: &lt;/b&gt; &lt;a href="https://arxiv.org/pdf/2508.0${1000 + at}v1"&gt; https://arxiv.org/pdf/2508.0${1000 + at}v1 &lt;/a&gt; &lt;/p&gt;\n\n</description><author>Ada Heron</author></item>`;
  const { papers, problems } = read(
    `<?xml version="1.0"?>\n<rss version="2.0"><channel>${birds.map(item).join('')}</channel></rss>`,
  );
  expect(problems).toEqual([]);
  const authors = ['Ada Heron', 'Ben Otter', 'Cay Crane'];
  expect(papers).toMatchObject(
    birds.map((bird) => ({ title: titleOf(bird), abstract: abstractOf(bird), facts: { authors } })),
  );
});
