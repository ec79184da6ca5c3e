import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import {
  abstractHtml,
  atomFeed,
  type Feed,
  feedMaker,
  jsonFeed,
  opml,
} from '../../../../src/publish/feeds/feed.ts';
import type { Edition, Paper } from '../../../../src/schema.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org');
const about: Pick<Feed, 'title' | 'description' | 'path' | 'formats'> = {
  title: 'Gates & co',
  description: 'Papers on gates',
  path: 'topics/gates/',
  formats: ['xml', 'json'],
};
const editions = (papers: Paper[]): Edition[] =>
  [
    ...Map.groupBy(
      papers.flatMap(({ id, editions }) => editions.map((edition) => ({ edition, id }))),
      ({ edition }) => edition,
    ),
  ]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([id, listed]) => ({
      id,
      date: id.slice(0, 10),
      masthead: [],
      papers: listed.map((one) => one.id),
    }));
const feedOn = (papers: Paper[], listed = papers) =>
  feedMaker({ topics: [], editions: editions(listed), address })(about, papers);
const feed = feedOn(hostilePapers);

test('Atom is well-formed and gives titles and abstracts back, whatever is in them', () => {
  const xml = atomFeed(feed);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({ processEntities: true, trimValues: false }).parse(xml);
  expect(parsed.feed.entry.map(({ title }: { title: string }) => title)).toEqual(
    hostilePapers.map(({ title }) => title),
  );
});

test('an Arabic abstract runs from right to left wherever it is read', () => {
  expect(abstractHtml('نبني شبكة للقصب.')).toMatch(/^<p dir="rtl">/);
  expect(abstractHtml('We build reeds.')).toMatch(/^<p>/);
});

test('a feed is dated by its newest edition, not by the build', () => {
  const papers = [
    inventedPaper({ id: 'old', editions: ['2025-08-01'] }),
    inventedPaper({ id: 'twice', editions: ['2025-08-02', '2025-08-09-extra'] }),
    inventedPaper({ id: 'new', editions: ['2025-08-08'] }),
  ];
  const dated = feedOn(papers);
  expect(dated.entries.map(({ url }) => url.split('/').at(-2))).toEqual(['new', 'twice', 'old']);
  expect(atomFeed(dated)).toContain('<updated>2025-08-09T01:00:00Z</updated>\n<author>');
});

test('papers of one day have times in the order of its editions, so that a reader sorts them so', () => {
  const papers = [
    inventedPaper({ id: 'first' }),
    inventedPaper({ id: 'second' }),
    inventedPaper({ id: 'third', editions: ['2025-08-20-evening'] }),
  ];
  const times = feedOn(papers).entries.map(({ updated }) => updated);
  expect(times).toEqual(['2025-08-20T01:00:00Z', '2025-08-20T00:59:59Z', '2025-08-20T00:59:58Z']);
  // A feed of some of them gives them the same times.
  const [third] = feedOn(papers.slice(2), papers).entries;
  expect(third).toMatchObject({ published: times[2], updated: times[2] });
});

test('a feed without entries is as old as the site', () => {
  const old = inventedPaper({ editions: ['2025-08-01'] });
  expect(atomFeed(feedOn([], [inventedPaper({ id: 'new' }), old]))).toContain(
    '<updated>2025-08-01T00:00:00Z</updated>',
  );
});

test('JSON Feed has what its version 1.1 asks for', () => {
  const document = JSON.parse(jsonFeed(feed));
  expect(document).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://example.org/topics/gates/feed.json',
  });
  expect(new Set(document.items.map(({ id }: { id: string }) => id)).size).toBe(
    hostilePapers.length,
  );
  expect(document.items[0].authors).toEqual(hostilePapers[0]?.authors.map((name) => ({ name })));
  expect('authors' in document.items.at(-1)).toBe(false);
});

test('an abstract is paragraphs and links, and no HTML of its own', () => {
  expect(abstractHtml('See <b>\nhttps://a.org/x?y=1&z.\n\nEnd')).toBe(
    '<p>See &lt;b&gt; <a href="https://a.org/x?y=1&amp;z">https://a.org/x?y=1&amp;z</a>.</p><p>End</p>',
  );
});

test('an address keeps the brackets that it opens, and takes no quotation mark of its sentence', () => {
  expect(abstractHtml('(https://a.org/Reed_(plant)) “https://b.org/c” "https://d.org/?a&b"')).toBe(
    '<p>(<a href="https://a.org/Reed_(plant)">https://a.org/Reed_(plant)</a>) “<a href="https://b.org/c">https://b.org/c</a>” &quot;<a href="https://d.org/?a&amp;b">https://d.org/?a&amp;b</a>&quot;</p>',
  );
});

test('OPML lists the feed and the page of each list', () => {
  const xml = opml([{ path: 'topics/q-a/', name: 'Q & A' }], address);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('text="Broadsheet: Q &amp; A"');
  expect(xml).toContain('xmlUrl="https://example.org/topics/q-a/feed.xml"');
});

test('a paper in another language than the interface says so', () => {
  const feed = feedOn([inventedPaper({ id: 'men', title: '神经网络中的门' }), inventedPaper()]);
  expect(atomFeed(feed).match(/<entry[^>]*>/g)).toEqual(['<entry xml:lang="zh">', '<entry>']);
  expect(JSON.parse(jsonFeed(feed)).items[0].language).toBe('zh');
});
