import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { addressOn } from '../../../../src/publish/address.ts';
import { atomFeed } from '../../../../src/publish/feeds/atom.ts';
import { abstractHtml, feedOf } from '../../../../src/publish/feeds/feed.ts';
import { jsonFeed } from '../../../../src/publish/feeds/json-feed.ts';
import { opml } from '../../../../src/publish/feeds/opml.ts';
import { hostilePapers, inventedPaper } from '../../papers/invented-paper.ts';

const address = addressOn('https://example.org');
const about = { title: 'Gates & co', description: 'Papers on gates', path: 'topics/gates/' };
const feed = feedOf(about, hostilePapers, new Map(), address);

test('Atom is well-formed and gives titles and abstracts back, whatever is in them', () => {
  const xml = atomFeed(feed);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({ processEntities: true, trimValues: false }).parse(xml);
  expect(parsed.feed.entry.map(({ title }: { title: string }) => title)).toEqual(
    hostilePapers.map(({ title }) => title),
  );
});

test('a feed is dated by its newest edition, not by the build', () => {
  const papers = [
    inventedPaper({ id: 'old', editions: ['2025-08-01'] }),
    inventedPaper({ id: 'twice', editions: ['2025-08-02', '2025-08-09-extra'] }),
    inventedPaper({ id: 'new', editions: ['2025-08-08'] }),
  ];
  const dated = feedOf(about, papers, new Map(), address);
  expect(dated.entries.map(({ url }) => url.split('/').at(-2))).toEqual(['new', 'twice', 'old']);
  expect(atomFeed(dated)).toContain('<updated>2025-08-09T00:00:00Z</updated>\n<author>');
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

test('an address of a feed ends where one of a page does', () => {
  expect(abstractHtml('“https://b.org/c” and (https://a.org/Reed_(plant)).')).toBe(
    '<p>“<a href="https://b.org/c">https://b.org/c</a>” and (<a href="https://a.org/Reed_(plant)">https://a.org/Reed_(plant)</a>).</p>',
  );
});

test('OPML lists the feed and the page of each topic', () => {
  const xml = opml([{ id: 'q-a', name: 'Q & A' }], address);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('text="Broadsheet: Q &amp; A"');
  expect(xml).toContain('xmlUrl="https://example.org/topics/q-a/feed.xml"');
});
