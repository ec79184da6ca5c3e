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
